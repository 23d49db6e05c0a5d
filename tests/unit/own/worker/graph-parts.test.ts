import { describe, expect, it } from 'vitest';
import { audit } from '#lib/case/audit.ts';
import { fromCanonicalJson } from '#lib/core/export/canonical-json.ts';
import { gexf } from '#lib/core/export/gexf.ts';
import { graphml } from '#lib/core/export/graphml.ts';
import { said, sound, verdictOnText } from './given.ts';

const tiny = audit('tests/fixtures/tiny').graph!;
const graph = (inner: string) =>
	`<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="d0" for="node" attr.name="label" attr.type="string"/>
<key id="d1" for="node" attr.name="colour" attr.type="string"/>
<graph edgedefault="directed">
${inner}
</graph></graphml>`;
const records = (name: string, text: string) =>
	fromCanonicalJson(sound(verdictOnText(name, text)).json);

describe('a graph file', () => {
	it('makes agents of nodes, handoffs of edges, and one editorial account of it all', () => {
		const {
			agents,
			handoffs,
			accounts,
			case: own
		} = records(
			'net.graphml',
			graph(`<node id="n1"><data key="d0">Anna &amp; Co</data></node><node id="n2"/><node id="n3"/>
<edge source="n1" target="n2"/><edge id="e2" source="n2" target="n3"/>`)
		);
		expect(agents.map(({ id, names }) => [id, names[0]!.value])).toEqual([
			['anna-co', 'Anna & Co'],
			['n2', 'n2'],
			['n3', 'n3']
		]);
		expect(handoffs.map(({ from, to, passes }) => [...from, ...to, passes.what])).toEqual([
			['anna-co', 'n2', 'text'],
			['n2', 'n3', 'text']
		]);
		expect(accounts).toHaveLength(1);
		expect(accounts[0]).toMatchObject({
			by: 'imported from file',
			source: { type: 'editorial', reliability: 'F' }
		});
		expect([own.title.en, own.work.origin, own.picture.spine.length]).toEqual([
			'net',
			['anna-co'],
			2
		]);
	});

	it.each([
		['GraphML', 'case.graphml', graphml(tiny)],
		['GEXF', 'case.gexf', gexf(tiny)]
	])('takes our own %s back, with its days', (_, name, text) => {
		const { agents, accounts } = records(name, text);
		expect(agents.map(({ names }) => names[0]!.value).sort()).toEqual(
			[...tiny.agents.values()].map(({ names }) => names[0]!.value).sort()
		);
		const dates = accounts[0]!.claims.map(({ date }) => date);
		expect(dates).toContain('1956-04-10');
		expect(dates).toContain('[1956-04-12..1956-04-17]');
	});

	it('tells what came in otherwise', () => {
		const { losses } = sound(
			verdictOnText(
				'net.graphml',
				graph(`<node id="a"><data key="d1">red</data></node><node id="b"/>
<edge source="a" target="b"/><edge source="a" target="a"/>`)
			)
		);
		expect(losses).toEqual([
			{ kind: 'graph' },
			{ kind: 'columns', columns: ['colour'] },
			{ kind: 'loops', count: 1 },
			{ kind: 'dayless' }
		]);
	});

	it('leaves out days on which the giver had nothing yet', () => {
		const edges = `<nodes><node id="a"/><node id="b"/><node id="c"/></nodes><edges>
<edge source="a" target="b" start="1956-05-01" end="1956-05-02"/>
<edge source="b" target="c" start="1956-04-01" end="1956-04-02"/></edges>`;
		const text = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph>${edges}</graph></gexf>`;
		expect(sound(verdictOnText('net.gexf', text)).losses).toContainEqual({
			kind: 'clashing',
			count: 1
		});
	});

	it('takes circles, twins and nodes without an edge', () => {
		const text =
			graph(`<node id="a"><data key="d0">X</data></node><node id="b"><data key="d0">X</data></node>
<node id="c"/><edge source="a" target="b"/><edge source="b" target="a"/><edge source="a" target="b"/>`);
		const { hands, handoffs, warnings } = sound(verdictOnText('net.graphml', text));
		expect([hands, handoffs]).toEqual([3, 3]);
		expect(warnings).toContainEqual(expect.objectContaining({ code: 'W-name', line: 5 }));
	});

	it.each([
		[
			'<node id="a"/><edge source="a" target="b"/>',
			'net.graphml:5:21 E-ref the edge leads to no node "b"'
		],
		['<node/>', 'net.graphml:5:1 E-file the node has no id'],
		['<node id="a"/><node id="a"/>', 'net.graphml:5:21 E-id the node "a" is there twice'],
		[
			'<node id="a"/>',
			'net.graphml:1:1 E-file there is no edge between two nodes: a case needs a handoff'
		],
		['<node id="a">', 'net.graphml:6:9 E-file not well-formed XML: unexpected close tag.']
	])('has what is wrong with it told: %s', (inner, expected) => {
		const lines = said(verdictOnText('net.graphml', graph(inner)));
		expect(lines.map((line) => line.replace(/:\d+ /, ':0 '))).toContain(
			expected.replace(/:\d+ /, ':0 ')
		);
	});

	it('is refused when it is another XML', () => {
		expect(said(verdictOnText('x.graphml', '<html></html>'))[0]).toMatch(
			/a graph file begins with <graphml> or <gexf>/
		);
	});
});
