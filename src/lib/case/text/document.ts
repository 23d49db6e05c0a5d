// One YAML or JSON file as a value, with the line and column of everything in it.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Path } from '#lib/core/graph/problem.ts';

/** Both counted from 1. */
export interface Position {
	line: number;
	column: number;
}

/** A place in another file than the one that was read. */
export interface Spot extends Position {
	file?: string;
}

export interface Document {
	/** Plain data; undefined where the file is not well formed. */
	value: unknown;
	/** The first thing that is not well formed; whatever follows it would be guesswork. */
	fault: { message: string; position: Position } | null;
	/** Where the value at a path begins, or the nearest value around it that exists. */
	at(path: Path): Spot;
	/** Where a key of the map at a path is written. */
	atKey(path: Path, key: string): Spot;
	/** A scalar exactly as written in the file, for instance `1956` or `007`. */
	written(path: Path): string | undefined;
}

/** Reads YAML 1.2, and JSON as a part of it. Never throws: what is wrong is the fault. */
export function readDocument(text: string): Document {
	if (isDeep(text)) return broken(TOO_DEEP);
	const lines = new LineCounter();
	let document: ReturnType<typeof parseDocument>;
	try {
		document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	} catch (cause) {
		// The only thing that the parser throws for is more depth than its stack has.
		return broken(cause instanceof RangeError ? TOO_DEEP : firstLine(String(cause)));
	}

	function position(offset: number): Position {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	}

	function nodeAt(path: Path): Node | null {
		let node: unknown = document.contents;
		for (const key of path) {
			if (!isMap(node) && !isSeq(node)) return null;
			node = node.get(key, true);
		}
		return (node as Node | null | undefined) ?? null;
	}

	function at(path: Path): Position {
		for (let length = path.length; length >= 0; length--) {
			const range = nodeAt(path.slice(0, length))?.range;
			if (range) return position(range[0]);
		}
		return { line: 1, column: 1 };
	}

	const [error] = document.errors;
	let value: unknown;
	let fault: Document['fault'] = null;
	if (error) fault = { message: firstLine(error.message), position: position(error.pos[0]) };
	else {
		try {
			value = document.toJS();
		} catch (cause) {
			fault = { message: firstLine(String(cause)), position: { line: 1, column: 1 } };
		}
	}

	return {
		value,
		fault,
		at,
		atKey(path, key) {
			const map = nodeAt(path);
			const pair = isMap(map)
				? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
				: undefined;
			const range = isScalar(pair?.key) ? pair.key.range : null;
			return range ? position(range[0]) : at(path);
		},
		written(path) {
			const node = nodeAt(path);
			return isScalar(node) ? node.source : undefined;
		}
	};
}

/** A value that was read elsewhere, as if it stood in a file. */
export function valueDocument(value: unknown, at: (path: Path) => Spot): Document {
	return { value, fault: null, at, atKey: at, written: () => undefined };
}

/** Deeper than any case nests; a parser would want a gigabyte for what nests without end. */
const DEEPEST = 200;
const TOO_DEEP = `it is nested more than ${DEEPEST} deep`;

/** Whether brackets stay open, or a line begins with so many dashes, that nobody can have meant it. */
function isDeep(text: string): boolean {
	let brackets = 0;
	let dashes = 0;
	for (let i = 0; i < text.length; i++) {
		const char = text[i]!;
		if (char === '[' || char === '{') brackets++;
		else if ((char === ']' || char === '}') && brackets > 0) brackets--;
		const isMark = (char === '-' || char === '?') && text[i + 1] === ' ';
		if (isMark) dashes++;
		else if (char !== ' ') dashes = 0;
		if (brackets > DEEPEST || dashes > DEEPEST) return true;
	}
	return false;
}

/** A file of which nothing can be read. */
function broken(message: string): Document {
	const position = { line: 1, column: 1 };
	return { ...valueDocument(undefined, () => position), fault: { message, position } };
}

function firstLine(message: string): string {
	return message.split('\n')[0]!.trim();
}
