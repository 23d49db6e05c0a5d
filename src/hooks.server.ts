import type { Handle } from '@sveltejs/kit';
import { languageOf } from '#lib/core/view/words/language.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import theme from './theme.js?raw';

/** The faces of the first screen; the rest loads by unicode-range when a page prints its letters. */
const FIRST_FONTS = /ibm-plex-(sans-latin-[46]00|serif-latin-600)-normal\./;

/** Writes the page's language, direction and theme script into app.html, and preloads the first fonts. */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.params.lang);
	const { direction } = wordsFor(language).pages.language;
	return resolve(event, {
		preload: ({ type, path }) => type !== 'font' || FIRST_FONTS.test(path),
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', language)
				.replace('dir="ltr"', `dir="${direction}"`)
				.replace('%theme%', () => `<script>${theme}</script>`)
	});
};
