// How is a case written in another format on the command line?
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { didYouMean } from '#lib/core/graph/nearest.ts';
import type { CaseGraph } from '#lib/core/graph/types.ts';
import { dataWords } from '#lib/core/view/words/data.ts';
import { plainLanguage } from '#lib/core/view/words/language.ts';
import { Misuse } from './misuse.ts';
import { flagsOf } from './trace/ask.ts';
import { formatNames, formats, type FormatName } from './export/formats.ts';

export const exportUsage = 'export FORMAT [--case FOLDER] [--out FILE] [--view ADDRESS]';

/** Draws a picture by the components of the site, which only a build tool can read. */
const DRAW = join(import.meta.dirname, '../../draw.ts');
const pictures = ['svg', 'png'] as const;
const names = [...formatNames, ...pictures] as const;

type Picture = (typeof pictures)[number];

export interface Export {
	format: FormatName | Picture;
	/** What a picture shows: an address of the site such as "/node/x/". */
	view: string;
	/** The case folder; null is the usual one. */
	folder: string | null;
	/** A file, or a folder where the format makes several; null is the terminal. */
	out: string | null;
}

/** Reads what follows `export`; throws `Misuse` at a format or option that there is not. */
export function exportOf([name, ...rest]: readonly string[]): Export {
	if (name === undefined || name.startsWith('-'))
		throw new Misuse(`Name a format first: ${names.join(', ')}.`);
	const format = names.find((one) => one === name);
	if (!format)
		throw new Misuse(
			`There is no format "${name}".${didYouMean(name, names)} There are ${names.join(', ')}.`
		);
	const { values } = flagsOf(rest, ['case', 'out', 'view']);
	const out = values.out ?? null;
	if (values.view !== undefined && !isPicture(format))
		throw new Misuse('--view says what a picture shows: it belongs to svg and png.');
	if (out === null && format === 'csv')
		throw new Misuse('csv makes several files: name a folder with --out, or take csv-zip.');
	if (out === null && (format === 'csv-zip' || format === 'png'))
		throw new Misuse(`${format} is no text: name a file with --out.`);
	return { format, view: values.view ?? '/', folder: values.case ?? null, out };
}

/** Writes the files and prints their paths, or prints the text; what the format cannot hold is warned of. */
export function runExport(
	graph: CaseGraph,
	{ format, out, view, folder }: Export,
	print: (line: string) => void,
	warn: (line: string) => void
): void {
	if (isPicture(format)) {
		const drawing = drawn(view, format, folder);
		if (out === null) print(drawing.toString().trimEnd());
		else {
			write(out, drawing);
			print(out);
		}
		return;
	}
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

function isPicture(format: string): format is Picture {
	return pictures.some((one) => one === format);
}

function drawn(view: string, format: Picture, folder: string | null): Buffer {
	const env = {
		...process.env,
		SHARE_CARDS: 'off',
		...(folder !== null && { GRAPH_DATA: folder })
	};
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', DRAW, view, format],
		{
			env,
			maxBuffer: 100_000_000
		}
	);
	if (status !== 0) throw new Misuse(stderr.toString().trim());
	return stdout;
}

function write(path: string, content: string | Uint8Array): void {
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	} catch (cause) {
		throw new Misuse(`"${path}" cannot be written: ${(cause as Error).message}.`);
	}
}
