// One thing wrong with a case, at a line and column of a file, and how a terminal shows it.
import type { Code } from '#lib/core/graph/problem.ts';
import type { Position } from './document.ts';

export interface Problem extends Position {
	/** From the case folder: `accounts/editors.yaml`. */
	file: string;
	code: Code;
	severity: 'error' | 'warning';
	message: string;
}

/** `file:line:column CODE message`; `folder` is put before the file so that terminals can open it. */
export function printed({ file, line, column, code, message }: Problem, folder = ''): string {
	return `${folder}${file}:${line}:${column} ${code} ${message}`;
}

/** By file, line and column; then by code and message, so that the order never wavers. */
export function sorted(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) =>
			compare(a.file, b.file) ||
			a.line - b.line ||
			a.column - b.column ||
			compare(a.code, b.code) ||
			compare(a.message, b.message)
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
