// How do hands and handoffs go into a GraphML file, for yEd, Gephi, igraph or NetworkX?
import type { CaseGraph } from '../graph/types.ts';
import { edgeColumns, network, nodeColumns, type Column, type NodeRow } from './network.ts';
import { element, textElement, xmlFile } from './xml.ts';

const LABEL: Column = { name: 'label', type: 'string' };
const GRAPH: readonly Column[] = [
	{ name: 'title', type: 'string' },
	{ name: 'notice', type: 'string' }
];

/** GraphML types by ours. */
const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;

/** A directed GraphML graph: parallel handoffs stay apart, each edge with an id of its own. */
export function graphml(graph: CaseGraph): string {
	const { title, notice, nodes, edges } = network(graph);
	const ofNodes = [LABEL, ...nodeColumns];
	const ofEdges = [LABEL, ...edgeColumns];
	const root = element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
		...keys('graph', GRAPH),
		...keys('node', ofNodes),
		...keys('edge', ofEdges),
		element('graph', { id: graph.case.id, edgedefault: 'directed' }, [
			...data('graph', GRAPH, { title, notice }),
			...nodes.map((row) => element('node', { id: row.id }, data('node', ofNodes, cells(row)))),
			...edges.map((row) =>
				element(
					'edge',
					{ id: row.id, source: row.from, target: row.to },
					data('edge', ofEdges, cells(row))
				)
			)
		])
	]);
	return xmlFile(root);
}

function keys(of: string, columns: readonly Column[]): string[] {
	return columns.map(({ name, type }) =>
		element('key', {
			id: `${of}-${name}`,
			for: of,
			'attr.name': name,
			'attr.type': TYPES[type]
		})
	);
}

function data(of: string, columns: readonly Column[], row: NodeRow['cells']): string[] {
	return columns.flatMap(({ name }) =>
		name in row ? textElement('data', { key: `${of}-${name}` }, String(row[name])) : []
	);
}

function cells({ label, cells }: NodeRow): NodeRow['cells'] {
	return { label, ...cells };
}
