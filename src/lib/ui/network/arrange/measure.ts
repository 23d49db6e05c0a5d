// How wide is a line of text? By a table of the very fonts that the page serves, alike in every place that asks.
import type { LabelLine } from '#lib/core/view/arrangement.ts';
import letters from './letters.json' with { type: 'json' };

/** Sizes of look.md in px at zoom 1. */
export const SIZE = { S: 13, M: 17, L: 36 } as const;

/** A letter that the fonts lack comes from another font, where an em is the widest that is usual. */
const FOREIGN = 1;

type Style = keyof typeof letters;

const known = new Map<Style, Map<number, number>>();

/** Widths by code point, in em. The table has a run of letters as "first:width width …", in thousandths. */
function widths(style: Style): Map<number, number> {
	let table = known.get(style);
	if (!table) {
		table = new Map();
		for (const run of letters[style].split(', ')) {
			const [first, list] = run.split(':') as [string, string];
			list
				.split(' ')
				.forEach((width, i) => table!.set(parseInt(first, 16) + i, Number(width) / 1000));
		}
		known.set(style, table);
	}
	return table;
}

/** Width in px of one label line at zoom 1; kerning is left out, so it errs on the wide side. */
export function textWidth(line: Pick<LabelLine, 'text' | 'size' | 'weight' | 'italic'>): number {
	const table = widths(`${line.weight}-${line.italic ? 'italic' : 'normal'}`);
	let width = 0;
	for (const char of line.text) width += table.get(char.codePointAt(0)!) ?? FOREIGN;
	return width * SIZE[line.size];
}
