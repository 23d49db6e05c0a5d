// GraphML and GEXF, read back by graphology's readers and by a plain XML parser.
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import readGexf from 'graphology-gexf';
import readGraphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { loadCase } from '#lib/case/load.ts';
import { gexf } from '#lib/core/export/gexf.ts';
import { graphml } from '#lib/core/export/graphml.ts';
import { network } from '#lib/core/export/network.ts';
import { weave } from '#lib/core/graph/weave.ts';
import type { CaseGraph } from '#lib/core/graph/types.ts';
import { graphOf } from '../../../graph-of.ts';
import { hostileCases } from './hostile.ts';

const two = graphOf({
	origin: ['a'],
	floor: '1956-02-25',
	handoffs: {
		first: 'a -give c-> b',
		second: 'a -give c-> b',
		made: 'b -photograph c=d-> b',
		many: 'a, b -send d-> x for agency',
		word: 'x -tell gist-> ?somebody'
	},
	accounts: { book: ['first [..1956-04-13]', 'second 1956-03-01', 'made', 'many', 'word'] }
});

const XML = { '@graphml': graphml, '@gexf': gexf } as const;

function elements(xml: string, name: string): Element[] {
	const faults: string[] = [];
	const errorHandler = (_: string, fault: unknown) => faults.push(String(fault));
	const document = new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml');
	expect(faults).toEqual([]);
	return Array.from(document.getElementsByTagName(name));
}

const attributes = (element: Element, ...names: string[]) =>
	names.map((name) => element.getAttribute(name));

/** What XML 1.0 cannot hold stands as U+FFFD. */
const held = (text: string) => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd');

describe('the network', () => {
	it('has one edge for each giver and each holder, named by the handoff where there is one', () => {
		expect(network(two).edges.map(({ id, from, to }) => [id, from, to])).toEqual([
			['first', 'a', 'b'],
			['made', 'b', 'b'],
			['many:a:agency', 'a', 'agency'],
			['many:a:x', 'a', 'x'],
			['many:b:agency', 'b', 'agency'],
			['many:b:x', 'b', 'x'],
			['second', 'a', 'b'],
			['word', 'x', 'word-unknown-1']
		]);
	});

	it('tells the days with both ends, open where nobody tells them', () => {
		const days = network(two).edges.map(({ id, first, last }) => [id, first, last]);
		expect(days[0]).toEqual(['first', '1956-02-25', '1956-04-13']);
		expect(days[1]).toEqual(['made', '1956-02-25', null]);
		expect(days[6]).toEqual(['second', '1956-03-01', '1956-03-01']);
	});
});

describe.each(Object.entries(XML))('%s', (_, write) => {
	it('is the same bytes every time, and one line for one thing', () => {
		expect(write(two)).toBe(write(two));
		expect(write(two)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n</);
	});

	it('is well formed and holds every hand and handoff, whatever the words', () => {
		fc.assert(
			fc.property(hostileCases, (records) => {
				const { graph } = weave(records);
				const xml = write(graph!);
				const { nodes, edges } = network(graph!);
				expect(elements(xml, 'node').map((one) => one.getAttribute('id'))).toEqual(
					nodes.map(({ id }) => id)
				);
				expect(
					elements(xml, 'edge').map((one) => attributes(one, 'id', 'source', 'target'))
				).toEqual(edges.map(({ id, from, to }) => [id, from, to]));
			}),
			{ numRuns: 30 }
		);
	});
});

describe('GraphML', () => {
	it('is read by graphology: parallel handoffs, names and numbers whole', () => {
		fc.assert(
			fc.property(hostileCases, (records) => {
				const graph = weave(records).graph!;
				const read = readGraphml.parse(MultiDirectedGraph, graphml(graph));
				const { nodes, edges } = network(graph);
				for (const { id, label, cells } of nodes) {
					const found = read.getNodeAttributes(id);
					expect(found.label).toBe(held(label));
					expect(found.latitude).toBe(cells.latitude);
				}
				for (const { id, from, cells } of edges) {
					expect(read.source(id)).toBe(from);
					expect(read.getEdgeAttribute(id, 'grade')).toBe(cells.grade);
					expect(read.getEdgeAttribute(id, 'contested')).toBe(cells.contested);
				}
			}),
			{ numRuns: 30 }
		);
	});
});

describe('GEXF', () => {
	it('is read by graphology: parallel handoffs, names and numbers whole', () => {
		fc.assert(
			fc.property(hostileCases, (records) => {
				const graph = weave(records).graph!;
				const read = readGexf.parse(MultiDirectedGraph, gexf(graph));
				const { nodes, edges } = network(graph);
				for (const { id, label } of nodes)
					expect(read.getNodeAttribute(id, 'label')).toBe(held(label));
				for (const { id, from, cells } of edges) {
					expect(read.source(id)).toBe(from);
					expect(read.getEdgeAttribute(id, 'grade')).toBe(cells.grade);
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('is version 1.3 with dates, the days of an edge closed at both ends, open where unknown', () => {
		const xml = gexf(two);
		const [root] = elements(xml, 'gexf');
		expect(attributes(root!, 'xmlns', 'version')).toEqual(['http://gexf.net/1.3', '1.3']);
		const [graph] = elements(xml, 'graph');
		expect(attributes(graph!, 'mode', 'timeformat', 'timerepresentation')).toEqual([
			'dynamic',
			'date',
			'interval'
		]);
		const edges = elements(xml, 'edge').map((one) => attributes(one, 'id', 'kind', 'start', 'end'));
		expect(edges[0]).toEqual(['first', 'give', '1956-02-25', '1956-04-13']);
		expect(edges[1]!.slice(2)).toEqual(['1956-02-25', '']);
		expect(edges[6]).toEqual(['second', 'give 2', '1956-03-01', '1956-03-01']);
	});
});

describe.each([
	['GraphML', (graph: CaseGraph) => readGraphml.parse(MultiDirectedGraph, graphml(graph))],
	['GEXF', (graph: CaseGraph) => readGexf.parse(MultiDirectedGraph, gexf(graph))]
])('the case in %s', (_, read) => {
	it('has as many hands and edges as the network', () => {
		const { nodes, edges } = network(loadCase());
		const { order, size } = read(loadCase());
		expect([order, size]).toEqual([nodes.length, edges.length]);
		expect(order).toBeGreaterThan(40);
	});

	it('keeps every kind of line end within a name', () => {
		const value = 'one\u2028two\x85three\rfour\nfive\tsix';
		const [first, ...others] = two.records.agents;
		const names = [{ value, lang: 'en', kind: 'preferred' as const }];
		const { graph } = weave({ ...two.records, agents: [{ ...first!, names }, ...others] });
		expect(read(graph!).getNodeAttribute(first!.id, 'label')).toBe(value);
	});
});
