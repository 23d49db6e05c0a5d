// Which files make up a case, and which of them hold what?
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { didYouMean } from '#lib/core/graph/nearest.ts';
import type { Code, Path, RecordFile } from '#lib/core/graph/problem.ts';
import { readDocument, type Document, type Position } from './document.ts';
import type { Problem } from './problem.ts';

const LISTS = ['agents', 'copies', 'handoffs', 'places', 'routes'] as const;
const REQUIRED = ['case', 'agents', 'copies', 'handoffs', 'places'];
const ENDINGS = ['.yaml', '.json'];
const START: Position = { line: 1, column: 1 };

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

/** Reads the files of a case: a folder of YAML or JSON, or one whole-case JSON file. */
export function partsOf(path: string): Parts {
	if (!existsSync(path)) {
		const problems = [fault('E-file', path, START, 'there is no such folder')];
		return { parts: [], problems, complete: false, files: 0 };
	}
	return statSync(path).isDirectory() ? folderParts(path) : fileParts(path);
}

function folderParts(folder: string): Parts {
	const all: Parts = { parts: [], problems: [], complete: true, files: 0 };
	const known = ['case', ...LISTS];
	const top = dataFiles(all, folder);
	for (const file of top) {
		if (known.includes(stem(file))) continue;
		const guess = didYouMean(stem(file), known);
		all.problems.push(fault('E-file', file, START, `no file of a case has this name.${guess}`));
	}
	for (const name of known) {
		const found = top.filter((file) => stem(file) === name);
		open(all, folder, name as RecordFile, found, REQUIRED.includes(name));
	}
	const accounts = join(folder, 'accounts');
	const told = existsSync(accounts) ? dataFiles(all, accounts, 'accounts/') : [];
	for (const name of [...new Set(told.map(stem))].sort()) {
		const found = told.filter((file) => stem(file) === name).map((file) => `accounts/${file}`);
		open(all, folder, `accounts/${name}`, found, true);
	}
	return all;
}

function open(
	all: Parts,
	folder: string,
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
	const document = read(all, join(folder, file), file);
	if (!document) return;
	const part: Part = { name, file, document, base: [], value: document.value };
	if (name.startsWith('accounts/')) part.name = accountName(all, part, name);
	all.parts.push(part);
}

/** One file that holds a whole case, as the canonical JSON does. */
function fileParts(path: string): Parts {
	const all: Parts = { parts: [], problems: [], complete: true, files: 0 };
	const file = basename(path);
	const document = read(all, path, file);
	if (!document) return all;
	const whole = (document.value ?? {}) as Record<string, unknown>;
	for (const name of ['case', ...LISTS] as const) {
		if (name in whole) all.parts.push({ name, file, document, base: [name], value: whole[name] });
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

function read(all: Parts, path: string, file: string): Document | null {
	all.files++;
	const document = readDocument(readFileSync(path, 'utf8'));
	if (!document.fault) return document;
	all.problems.push(fault('E-yaml', file, document.fault.position, document.fault.message));
	all.complete = false;
	return null;
}

/** An account goes by the id of its source, and so does its file. */
function accountName(all: Parts, { file, document, value }: Part, name: RecordFile): RecordFile {
	const id = sourceId(value);
	if (id === null || name === `accounts/${id}`) return name;
	const message = `this is the account of the source "${id}": name the file ${id}${extname(file)}`;
	all.problems.push(fault('E-file', file, document.at(['source', 'id']), message));
	return `accounts/${id}`;
}

function sourceId(value: unknown): string | null {
	const id = (value as { source?: { id?: unknown } } | null)?.source?.id;
	return typeof id === 'string' ? id : null;
}

/** Data files of a folder by name, YAML before JSON; one that ends in .yml is a problem. */
function dataFiles(all: Parts, folder: string, under = ''): string[] {
	const names = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => name)
		.sort();
	for (const name of names.filter((one) => one.endsWith('.yml'))) {
		const message = `a file of a case ends in .yaml or .json: name it ${basename(name, '.yml')}.yaml`;
		all.problems.push(fault('E-file', under + name, START, message));
	}
	return ENDINGS.flatMap((ending) => names.filter((name) => name.endsWith(ending)));
}

function stem(file: string): string {
	return basename(file, extname(file));
}

function fault(code: Code, file: string, position: Position, message: string): Problem {
	return { file, ...position, code, severity: 'error', message };
}
