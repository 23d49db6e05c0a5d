// One YAML or JSON file as a value, with the line and column of everything in it.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Path } from '#lib/core/graph/problem.ts';

/** Both counted from 1. */
export interface Position {
	line: number;
	column: number;
}

export interface Document {
	/** Plain data; undefined where the file is not well formed. */
	value: unknown;
	/** The first thing that is not well formed; whatever follows it would be guesswork. */
	fault: { message: string; position: Position } | null;
	/** Where the value at a path begins, or the nearest value around it that exists. */
	at(path: Path): Position;
	/** Where a key of the map at a path is written. */
	atKey(path: Path, key: string): Position;
	/** A scalar exactly as written in the file, for instance `1956` or `007`. */
	written(path: Path): string | undefined;
}

/** Reads YAML 1.2, and JSON as a part of it. Never throws: what is wrong is the fault. */
export function readDocument(text: string): Document {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });

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

function firstLine(message: string): string {
	return message.split('\n')[0]!.trim();
}
