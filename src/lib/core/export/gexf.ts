// How do hands and handoffs go into a GEXF 1.3 file with its days, for Gephi?
//
// A handoff happened at one moment that nobody knows to the hour. The interval of its edge is
// therefore not how long it took but the days among which its moment lies, both ends included; a
// missing end is open. In Gephi's timeline an edge is seen on every day on which it can have happened.
import type { CaseGraph } from '../graph/types.ts';
import {
	edgeColumns,
	network,
	nodeColumns,
	type Column,
	type EdgeRow,
	type NodeRow
} from './network.ts';
import { element, textElement, xmlFile } from './xml.ts';

/** A directed GEXF 1.3 graph of dated intervals; parallel handoffs stay apart. */
export function gexf(graph: CaseGraph): string {
	const { title, notice, nodes, edges } = network(graph);
	const root = element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [
		element('meta', {}, [
			textElement('creator', {}, 'Red Booklet'),
			textElement('description', {}, `${title}. ${notice}.`)
		]),
		element(
			'graph',
			{
				defaultedgetype: 'directed',
				idtype: 'string',
				mode: 'dynamic',
				timeformat: 'date',
				timerepresentation: 'interval'
			},
			[
				columns('node', nodeColumns),
				columns('edge', edgeColumns),
				element(
					'nodes',
					{ count: nodes.length },
					nodes.map((row) =>
						element('node', { id: row.id, label: row.label }, values(nodeColumns, row))
					)
				),
				element('edges', { count: edges.length }, apart(edges))
			]
		)
	]);
	return xmlFile(root);
}

/** Gephi makes one of parallel edges of one kind, so that a second loan becomes the kind "lend 2". */
function apart(rows: readonly EdgeRow[]): string[] {
	const seen = new Map<string, number>();
	return rows.map((row) => {
		const { id, label, from, to, first, last, cells } = row;
		const key = `${from} ${to} ${String(cells.kind)}`;
		const nth = (seen.get(key) ?? 0) + 1;
		seen.set(key, nth);
		const kind = nth === 1 ? cells.kind : `${String(cells.kind)} ${nth}`;
		return element(
			'edge',
			{ id, source: from, target: to, label, kind, start: first, end: last },
			values(edgeColumns, row)
		);
	});
}

function columns(of: 'node' | 'edge', list: readonly Column[]): string {
	const attributes = list.map(({ name, type }) =>
		element('attribute', { id: name, title: name, type })
	);
	return element('attributes', { class: of, mode: 'static' }, attributes);
}

function values(list: readonly Column[], { cells }: NodeRow): string[] {
	const told = list.filter(({ name }) => name in cells);
	if (told.length === 0) return [];
	const all = told.map(({ name }) => element('attvalue', { for: name, value: cells[name] }));
	return [element('attvalues', {}, all)];
}
