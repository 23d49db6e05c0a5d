// What does a case on this disk say? The only reader of graph-data: a path in, records and problems out.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileParts, folderParts, noParts, type Given, type Parts } from './text/parts.ts';
import { recordsOf, type ReadCase } from './text/records.ts';

/** Reads a case folder, or a file that holds a whole case. Never throws for what the files say. */
export function readCase(path: string): ReadCase {
	return recordsOf(partsOf(path));
}

/** The parts of a case folder of YAML or JSON, or of one file that holds a whole case. */
export function partsOf(path: string): Parts {
	if (!existsSync(path)) return noParts(path, 'there is no such folder');
	return statSync(path).isDirectory()
		? folderParts(filesOf(path))
		: fileParts(basename(path), readFileSync(path));
}

function filesOf(folder: string): Given {
	const accounts = existsSync(join(folder, 'accounts')) ? namesIn(join(folder, 'accounts')) : [];
	const paths = [...namesIn(folder), ...accounts.map((name) => `accounts/${name}`)];
	return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** Files that may be data; whatever else lies in the folder is nobody's business. */
function namesIn(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name))
		.map(({ name }) => name);
}
