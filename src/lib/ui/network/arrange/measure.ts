// How wide is a line of text? Measured from the very font files that the page serves, at build time only.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import type { LabelLine } from '#lib/core/view/arrangement.ts';

/** Sizes of look.md in px at zoom 1. */
export const SIZE = { S: 13, M: 17, L: 36 } as const;

const require = createRequire(import.meta.url);
const fonts = new Map<string, Font>();

function font(family: string, subset: string, style: string): Font {
	const key = `${family}-${subset}-${style}`;
	let loaded = fonts.get(key);
	if (!loaded) {
		const folder = dirname(require.resolve(`@fontsource/${family}/package.json`));
		loaded = fontkit.openSync(join(folder, 'files', `${key}.woff`)) as Font;
		fonts.set(key, loaded);
	}
	return loaded;
}

/** The subset that holds a character, as the page's unicode-range picks it. */
function fontFor(char: string, style: string): Font {
	const code = char.codePointAt(0)!;
	if (code >= 0x590 && code <= 0x5ff) {
		return font('ibm-plex-sans-hebrew', 'hebrew', style.replace('italic', 'normal'));
	}
	if (code >= 0x400 && code <= 0x4ff) return font('ibm-plex-sans', 'cyrillic', style);
	const latin = font('ibm-plex-sans', 'latin', style);
	return latin.hasGlyphForCodePoint(code) ? latin : font('ibm-plex-sans', 'latin-ext', style);
}

/** Width in px of one label line at zoom 1; kerning is left out, so it errs on the wide side. */
export function textWidth(line: Pick<LabelLine, 'text' | 'size' | 'weight' | 'italic'>): number {
	const style = `${line.weight}-${line.italic ? 'italic' : 'normal'}`;
	let width = 0;
	for (const char of line.text) {
		const face = fontFor(char, style);
		width += face.glyphForCodePoint(char.codePointAt(0)!).advanceWidth / face.unitsPerEm;
	}
	return width * SIZE[line.size];
}
