// Which kind of case are these files, and what are its parts?
import { csvParts } from '#lib/case/text/csv-parts.ts';
import { fileParts, folderParts, type Parts } from '#lib/case/text/parts.ts';
import { header } from '#lib/core/schema/case-file.ts';
import { tableNames } from '#lib/core/export/csv-tables.ts';
import { MOST, type Loss, type Refusal } from '../protocol.ts';
import { graphParts } from './graph-parts.ts';
import { ArchiveFault, unpacked } from './unpack.ts';

export interface Sorted {
	parts: Parts;
	losses: Loss[];
	passedOver: string[];
}

/** Files that a computer leaves lying in folders. */
const LITTER = /(^|\/)(\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/;
const DATA = /\.(ya?ml|json)$/i;
const GRAPH = /\.(graphml|gexf)$/i;
const TABLE = new RegExp(`^(${tableNames.join('|')})\\.csv$`);
const OF_A_FOLDER = /^(case|agents|copies|handoffs|places|routes)\.(ya?ml|json)$/;

/** The parts of a case among the files that were chosen, or why they are not looked into. */
export function sortedOut(given: ReadonlyMap<string, Uint8Array>, today: string): Sorted | Refusal {
	let files = new Map([...given].filter(([path]) => !LITTER.test(path)));
	const [only] = files.size === 1 ? [...files] : [];
	let title = only ? stem(only[0]) : '';
	if (only && /\.zip$/i.test(only[0])) {
		try {
			files = unpacked(only[1], { mostBytes: MOST.bytes, mostFiles: MOST.files });
		} catch (cause) {
			return { why: 'archive', message: (cause as ArchiveFault).message };
		}
		files = new Map([...files].filter(([path]) => !LITTER.test(path)));
	}
	const { folder, inside } = atHome(files);
	title ||= folder;
	const names = [...inside.keys()];
	const graphs = names.filter((name) => GRAPH.test(name));
	const tables = names.filter((name) => TABLE.test(name));
	const data = names.filter((name) => DATA.test(name));
	const isFolder = names.some((name) => OF_A_FOLDER.test(name)) && !isWhole(inside);

	const kinds = [graphs.length > 0, tables.length > 0, isFolder && tables.length === 0];
	if (kinds.filter(Boolean).length > 1) return { why: 'mixed' };
	const read = (used: string[], sorted: Omit<Sorted, 'passedOver'>): Sorted => ({
		...sorted,
		passedOver: names.filter((name) => !used.includes(name))
	});

	if (graphs.length === 1) {
		const [graph] = graphs as [string];
		return read(graphs, graphParts(graph, inside.get(graph)!, today));
	}
	if (graphs.length > 1) return { why: 'mixed' };
	if (tables.length > 0) {
		const { made, ...parts } = csvParts(inside, title || 'Tables');
		const used = [...tables, ...names.filter((name) => /^(case|routes)\.(yaml|json)$/.test(name))];
		return read(used, { parts, losses: made ? [{ kind: 'settings' }] : [] });
	}
	if (isFolder) {
		const own = names.filter((name) => DATA.test(name) && /^(accounts\/)?[^/]+$/.test(name));
		return read(own, { parts: folderParts(inside), losses: [] });
	}
	if (data.length === 1) {
		const [whole] = data as [string];
		return read(data, { parts: fileParts(whole, inside.get(whole)!), losses: [] });
	}
	return { why: data.length > 1 ? 'mixed' : 'nothing' };
}

/** One file that says that it holds a whole case, though it may be named as one of a folder's. */
function isWhole(files: ReadonlyMap<string, Uint8Array>): boolean {
	const data = [...files].filter(([path]) => DATA.test(path));
	const [only] = data.length === 1 ? data : [];
	return only !== undefined && new TextDecoder().decode(only[1]).includes(header.format);
}

/** The files as they stand in the folder of the case, however many folders are around it. */
function atHome(files: ReadonlyMap<string, Uint8Array>): {
	folder: string;
	inside: Map<string, Uint8Array>;
} {
	const depth = (path: string) => path.split('/').length;
	const paths = [...files.keys()].filter((path) => !/(^|\/)accounts\//.test(path));
	const known = paths.filter((path) => {
		const name = path.slice(path.lastIndexOf('/') + 1);
		return OF_A_FOLDER.test(name) || TABLE.test(name) || GRAPH.test(name);
	});
	const candidates = known.length > 0 ? known : paths.filter((path) => DATA.test(path));
	const [nearest = ''] = [...candidates].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
	const folder = nearest.slice(0, nearest.lastIndexOf('/') + 1);
	const inside = [...files]
		.filter(([path]) => path.startsWith(folder))
		.map(([path, bytes]): [string, Uint8Array] => [path.slice(folder.length), bytes]);
	return { folder: folder.split('/').at(-2) ?? '', inside: new Map(inside) };
}

function stem(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
