import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { expect, it } from 'vitest';
import { SIZE, textWidth } from '#lib/ui/network/arrange/measure.ts';

const require = createRequire(import.meta.url);
const TABLE = join(import.meta.dirname, '../../../../../src/lib/ui/network/arrange/letters.json');
const STYLES = ['400-normal', '400-italic', '600-normal', '600-italic'];

function font(family: string, subset: string, style: string): Font {
	const folder = dirname(require.resolve(`@fontsource/${family}/package.json`));
	return fontkit.openSync(join(folder, 'files', `${family}-${subset}-${style}.woff`)) as Font;
}

/** From the table of advances alone: a glyph without an outline has no box that could be read. */
function advance(face: Font, code: number): number {
	const { metrics } = (face as unknown as Metered).hmtx;
	const { id } = face.glyphForCodePoint(code);
	return metrics.get(Math.min(id, metrics.length - 1)).advance;
}

interface Metered {
	hmtx: { metrics: { length: number; get(index: number): { advance: number } } };
}

/** Advances in thousandths of an em by code point, each from the subset that the page's unicode-range picks. */
function advances(style: string): Map<number, number> {
	const subsets = [
		font('ibm-plex-sans', 'latin-ext', style),
		font('ibm-plex-sans', 'cyrillic', style),
		font('ibm-plex-sans-hebrew', 'hebrew', style.replace('italic', 'normal')),
		font('ibm-plex-sans', 'latin', style)
	];
	return new Map(
		subsets.flatMap((face) =>
			face.characterSet.map((code): [number, number] => [
				code,
				Math.round((advance(face, code) / face.unitsPerEm) * 1000)
			])
		)
	);
}

/** Runs of letters that follow one another: "20:236 290, a1:290". */
function written(table: Map<number, number>): string {
	const runs: { first: number; list: number[] }[] = [];
	for (const [code, width] of [...table].sort(([a], [b]) => a - b)) {
		const run = runs.at(-1);
		if (run && run.first + run.list.length === code) run.list.push(width);
		else runs.push({ first: code, list: [width] });
	}
	return runs.map(({ first, list }) => `${first.toString(16)}:${list.join(' ')}`).join(', ');
}

// After an update of the fonts: npm run test:unit -- measure -u
it('knows the widths of the letters of the fonts that the page serves', async () => {
	const table = Object.fromEntries(STYLES.map((style) => [style, written(advances(style))]));
	await expect(`${JSON.stringify(table, null, '\t')}\n`).toMatchFileSnapshot(TABLE);
});

it.each([
	['Khrushchev', 'ibm-plex-sans', 'latin'],
	['Хрущёв', 'ibm-plex-sans', 'cyrillic'],
	['ויקטור', 'ibm-plex-sans-hebrew', 'hebrew']
])('takes %s to be as wide as its font says', (text, family, subset) => {
	const face = font(family, subset, '600-normal');
	const em = [...text]
		.map((char) => face.glyphForCodePoint(char.codePointAt(0)!).advanceWidth / face.unitsPerEm)
		.reduce((a, b) => a + b, 0);
	expect(textWidth({ text, size: 'M', weight: 600 })).toBeCloseTo(em * SIZE.M, 1);
});

it('takes a letter that the fonts lack to be an em wide', () => {
	expect(textWidth({ text: '漢', size: 'S', weight: 400 })).toBe(SIZE.S);
});
