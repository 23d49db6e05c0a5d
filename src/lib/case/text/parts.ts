// Which files make up a case, and which of them hold what?
import { didYouMean } from '#lib/core/graph/nearest.ts';
import type { Code, Path, RecordFile } from '#lib/core/graph/problem.ts';
import { decoded } from './decode.ts';
import { readDocument, type Document, type Position } from './document.ts';
import type { Problem } from './problem.ts';

export const LISTS = ['agents', 'copies', 'handoffs', 'places', 'routes'] as const;
const REQUIRED = ['case', 'agents', 'copies', 'handoffs', 'places'];
const ENDINGS = ['.yaml', '.json'];
export const START: Position = { line: 1, column: 1 };

/** The files of a case by their paths from its folder. */
export type Given = ReadonlyMap<string, Uint8Array>;

/** Where the records of one file of a case stand: a file of a folder, or a field of a whole-case file. */
export interface Part {
	name: RecordFile;
	/** From the case folder. */
	file: string;
	document: Document;
	/** From the root of the document to what the part holds. */
	base: Path;
	value: unknown;
}

export interface Parts {
	parts: Part[];
	/** E-file and E-yaml. */
	problems: Problem[];
	/** Whether every file that a case needs is there and well formed. */
	complete: boolean;
	/** Number of files read. */
	files: number;
}

/** Nothing at all, and the reason. */
export function noParts(file: string, message: string): Parts {
	const problems = [fault('E-file', file, START, message)];
	return { parts: [], problems, complete: false, files: 0 };
}

/** The files of a case folder, by their paths from it: `case.yaml`, `accounts/memoir.yaml`. */
export function folderParts(given: Given): Parts {
	const all: Parts = { parts: [], problems: [], complete: true, files: 0 };
	const known = ['case', ...LISTS];
	const top = dataFiles(all, given);
	for (const file of top) {
		if (known.includes(stem(file))) continue;
		const guess = didYouMean(stem(file), known);
		all.problems.push(fault('E-file', file, START, `no file of a case has this name.${guess}`));
	}
	for (const name of known) {
		const found = top.filter((file) => stem(file) === name);
		open(all, given, name as RecordFile, found, REQUIRED.includes(name));
	}
	const told = dataFiles(all, given, 'accounts/');
	for (const name of [...new Set(told.map(stem))].sort()) {
		const found = told.filter((file) => stem(file) === name);
		open(all, given, `accounts/${name}`, found, true);
	}
	return all;
}

function open(
	all: Parts,
	given: Given,
	name: RecordFile,
	found: string[],
	required: boolean
): void {
	const [file, twin] = found;
	if (twin) {
		const message = `the same stands in ${file}: keep one of the two files`;
		all.problems.push(fault('E-file', twin, START, message));
	}
	if (!file) {
		if (!required) return;
		all.problems.push(fault('E-file', `${name}.yaml`, START, 'the file is missing'));
		all.complete = false;
		return;
	}
	const document = read(all, file, given.get(file)!);
	if (!document) return;
	const part: Part = { name, file, document, base: [], value: document.value };
	if (name.startsWith('accounts/')) part.name = accountName(all, part, name);
	all.parts.push(part);
}

/** One file that holds a whole case, as the canonical JSON does. */
export function fileParts(file: string, bytes: Uint8Array): Parts {
	const all: Parts = { parts: [], problems: [], complete: true, files: 0 };
	const document = read(all, file, bytes);
	if (!document) return all;
	const whole = Object(document.value ?? {}) as Record<string, unknown>;
	for (const name of ['case', ...LISTS] as const) {
		if (Object.hasOwn(whole, name))
			all.parts.push({ name, file, document, base: [name], value: whole[name] });
		else if (REQUIRED.includes(name)) {
			all.problems.push(fault('E-file', file, START, `"${name}" is missing`));
			all.complete = false;
		}
	}
	const accounts = Array.isArray(whole.accounts) ? whole.accounts : [];
	accounts.forEach((value, i) => {
		const name: RecordFile = `accounts/${sourceId(value) ?? i}`;
		all.parts.push({ name, file, document, base: ['accounts', i], value });
	});
	return all;
}

function read(all: Parts, file: string, bytes: Uint8Array): Document | null {
	all.files++;
	const { text, fault: undecoded } = decoded(bytes);
	const document = text === null ? null : readDocument(text);
	if (!document) {
		all.problems.push(fault('E-yaml', file, START, undecoded!));
		all.complete = false;
		return null;
	}
	if (!document.fault) return document;
	all.problems.push(fault('E-yaml', file, document.fault.position, document.fault.message));
	all.complete = false;
	return null;
}

/** An account goes by the id of its source, and so does its file. */
function accountName(all: Parts, { file, document, value }: Part, name: RecordFile): RecordFile {
	const id = sourceId(value);
	if (id === null || name === `accounts/${id}`) return name;
	const message = `this is the account of the source "${id}": name the file ${id}${ending(file)}`;
	all.problems.push(fault('E-file', file, document.at(['source', 'id']), message));
	return `accounts/${id}`;
}

function sourceId(value: unknown): string | null {
	const id = (value as { source?: { id?: unknown } } | null)?.source?.id;
	return typeof id === 'string' ? id : null;
}

/** Data files of a folder, YAML before JSON; one that ends in .yml is a problem. */
function dataFiles(all: Parts, given: Given, under = ''): string[] {
	const files = [...given.keys()]
		.filter((path) => path.startsWith(under) && !path.slice(under.length).includes('/'))
		.sort();
	for (const file of files.filter((one) => one.endsWith('.yml'))) {
		const message = `a file of a case ends in .yaml or .json: name it ${stem(file)}.yaml`;
		all.problems.push(fault('E-file', file, START, message));
	}
	return ENDINGS.flatMap((ending) => files.filter((name) => name.endsWith(ending)));
}

/** The name of a file without its folder and ending. */
function stem(file: string): string {
	const name = file.slice(file.lastIndexOf('/') + 1);
	return name.slice(0, name.length - ending(name).length);
}

function ending(file: string): string {
	return /\.[^./]+$/.exec(file)?.[0] ?? '';
}

export function fault(code: Code, file: string, position: Position, message: string): Problem {
	return { file, ...position, code, severity: 'error', message };
}
