// How is a case written in another format on the command line?
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { didYouMean } from '#lib/core/graph/nearest.ts';
import type { CaseGraph } from '#lib/core/graph/types.ts';
import { dataWords } from '#lib/core/view/words/data.ts';
import { plainLanguage } from '#lib/core/view/words/language.ts';
import { Misuse } from '../misuse.ts';
import { flagsOf } from '../trace/ask.ts';
import { formatNames, formats, type FormatName } from './formats.ts';

export const exportUsage = 'export FORMAT [--case FOLDER] [--out FILE]';

export interface Export {
	format: FormatName;
	/** The case folder; null is the usual one. */
	folder: string | null;
	/** A file, or a folder where the format makes several; null is the terminal. */
	out: string | null;
}

/** Reads what follows `export`; throws `Misuse` at a format or option that there is not. */
export function exportOf([name, ...rest]: readonly string[]): Export {
	if (name === undefined || name.startsWith('-'))
		throw new Misuse(`Name a format first: ${formatNames.join(', ')}.`);
	const format = formatNames.find((one) => one === name);
	if (!format)
		throw new Misuse(
			`There is no format "${name}".${didYouMean(name, formatNames)} There are ${formatNames.join(', ')}.`
		);
	const { values } = flagsOf(rest, ['case', 'out']);
	const out = values.out ?? null;
	if (out === null && format === 'csv')
		throw new Misuse('csv makes several files: name a folder with --out, or take csv-zip.');
	if (out === null && format === 'csv-zip')
		throw new Misuse('csv-zip is no text: name a file with --out.');
	return { format, folder: values.case ?? null, out };
}

/** Writes the files and prints their paths, or prints the text; what the format cannot hold is warned of. */
export function runExport(
	graph: CaseGraph,
	{ format, out }: Export,
	print: (line: string) => void,
	warn: (line: string) => void
): void {
	const files = Object.entries(formats[format].files);
	const several = files.length > 1;
	for (const [name, content] of files) {
		const made = content(graph);
		if (out === null) {
			// Printing ends the last line.
			print(made.toString().replace(/\n$/, ''));
			continue;
		}
		const path = several ? join(out, name) : out;
		write(path, made);
		print(path);
	}
	for (const loss of dataWords(plainLanguage).formats[format].losses)
		warn(`Not in ${format}: ${loss}.`);
}

function write(path: string, content: string | Uint8Array): void {
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	} catch (cause) {
		throw new Misuse(`"${path}" cannot be written: ${(cause as Error).message}.`);
	}
}
