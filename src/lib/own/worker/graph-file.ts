// What does a GraphML or GEXF file say: which nodes, which edges, on which lines?
import { SaxesParser, type SaxesTagPlain } from 'saxes';

export interface Attributed {
	id: string;
	/** Its label, or what it says under another name for one. */
	label: string;
	/** Values by the title of their column. */
	values: ReadonlyMap<string, string>;
	line: number;
	column: number;
}

export interface Edge extends Attributed {
	source: string;
	target: string;
}

export interface GraphFile {
	nodes: Attributed[];
	edges: Edge[];
}

/** What is wrong with a file, and where. */
export class GraphFault extends Error {
	constructor(
		message: string,
		readonly line: number,
		readonly column: number
	) {
		super(message);
	}
}

/** Deeper than any graph file nests, and shallow enough for every reader of it. */
const DEEPEST = 64;

interface Open {
	name: string;
	tag: SaxesTagPlain;
	text: string;
}

interface Building {
	edge: boolean;
	tag: SaxesTagPlain;
	values: Map<string, string>;
	line: number;
	column: number;
}

/**
 * Reads GraphML or GEXF, strictly: a document type declaration is refused, so that no entity is ever
 * expanded. Throws a `GraphFault` at the first thing that is wrong.
 */
export function graphFile(text: string): GraphFile {
	const parser = new SaxesParser();
	const found: GraphFile = { nodes: [], edges: [] };
	const titles = new Map<string, string>();
	const open: Open[] = [];
	let building: Building | null = null;

	const fail = (message: string): never => {
		throw new GraphFault(message, parser.line, parser.column + 1);
	};

	parser.on('error', ({ message }) =>
		fail(`not well-formed XML: ${message.replace(/^\d+:\d+: /, '')}`)
	);
	parser.on('doctype', () =>
		fail('it has a document type declaration, which could define entities: take out <!DOCTYPE …>')
	);
	parser.on('opentag', (tag) => {
		const name = local(tag.name);
		if (open.length === 0 && name !== 'graphml' && name !== 'gexf') {
			fail(`it begins with <${name}>: a graph file begins with <graphml> or <gexf>`);
		}
		if (open.length >= DEEPEST) fail(`it is nested more than ${DEEPEST} deep`);
		open.push({ name, tag, text: '' });
		const { attributes: at } = tag;
		if (name === 'key') titles.set(at.id ?? '', at['attr.name'] ?? at.id ?? '');
		if (name === 'attribute') titles.set(at.id ?? '', at.title ?? at.id ?? '');
		if (name === 'node' || name === 'edge') {
			if (building) finish(building);
			building = {
				edge: name === 'edge',
				tag,
				values: new Map(),
				line: parser.line,
				column: Math.max(1, parser.column - tag.name.length)
			};
		}
		if (name === 'attvalue') {
			const of = at.for ?? at.id ?? '';
			building?.values.set(titles.get(of) ?? of, at.value ?? '');
		}
	});
	parser.on('text', (piece) => {
		const at = open.at(-1);
		if (at?.name === 'data') at.text += piece;
	});
	parser.on('cdata', (piece) => {
		const at = open.at(-1);
		if (at?.name === 'data') at.text += piece;
	});
	parser.on('closetag', () => {
		const { name, tag, text: said } = open.pop()!;
		if (name === 'data') {
			const key = tag.attributes.key ?? '';
			building?.values.set(titles.get(key) ?? key, said.trim());
		}
		if ((name === 'node' || name === 'edge') && building?.tag === tag) {
			finish(building);
			building = null;
		}
	});

	parser.write(text.replace(/^\ufeff/, '')).close();
	return found;

	function finish({ edge, tag, values, line, column }: Building): void {
		const { id = '', label, source, target } = tag.attributes;
		for (const name of ['start', 'end'] as const) {
			const day = tag.attributes[name];
			if (day) values.set(name, day);
		}
		const own = label ?? values.get('label') ?? values.get('name') ?? '';
		const one = { id, label: own.trim(), values, line, column };
		if (!edge) {
			if (!id) throw new GraphFault('the node has no id', line, column);
			found.nodes.push(one);
			return;
		}
		if (!source || !target) {
			throw new GraphFault('the edge needs a source and a target', line, column);
		}
		found.edges.push({ ...one, source, target });
	}
}

/** Without the prefix of its namespace. */
function local(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
