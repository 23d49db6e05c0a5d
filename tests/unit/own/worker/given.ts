// Files as a reader would choose them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sound, Verdict } from '#lib/own/protocol.ts';
import { verdictOn } from '#lib/own/worker/verdict.ts';

export const TODAY = '2026-11-28';
const TINY = join(import.meta.dirname, '../../../fixtures/tiny');

export const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The tiny case as a chosen folder, with some of its files in other words. */
export function tinyFolder(other: Record<string, string> = {}): Map<string, Uint8Array> {
	const paths = readdirSync(TINY, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.endsWith('.yaml'));
	const files = paths.map((path): [string, Uint8Array] => [
		`tiny/${path}`,
		readFileSync(join(TINY, path))
	]);
	const changed = Object.entries(other).map(([path, text]): [string, Uint8Array] => [
		`tiny/${path}`,
		bytes(text)
	]);
	return new Map([...files, ...changed]);
}

export const verdictOnText = (name: string, text: string): Verdict =>
	verdictOn(new Map([[name, bytes(text)]]), TODAY);

/** The case, or a test that fails with what is wrong with it. */
export function sound(verdict: Verdict): Sound {
	if (verdict.verdict === 'sound') return verdict;
	throw new Error(JSON.stringify(verdict, null, 1).slice(0, 2000));
}

/** Everything that is wrong, as the command line prints it. */
export function said(verdict: Verdict): string[] {
	if (verdict.verdict !== 'faulty') return [JSON.stringify(verdict).slice(0, 200)];
	return verdict.faults.map(
		({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`
	);
}
