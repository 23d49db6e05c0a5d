import type { Handle } from '@sveltejs/kit';
import { languageOf } from '#lib/core/view/words/language.ts';
import { wordsFor, type Words } from '#lib/core/view/words/words.ts';
import { base } from '$app/paths';
import { marks } from './routes/head.server.ts';
import theme from './theme.js?raw';

/** The faces of the first screen; the rest loads by unicode-range when a page prints its letters. */
const FIRST_FONTS = /ibm-plex-(sans-latin-[46]00|serif-latin-600)-normal\./;

/** What stands at addresses where nothing is kept, for those without scripts. */
function missing({ heading, sentence, home }: Words['pages']['missing']): string {
	return `<noscript><h1>${heading}</h1><p>${sentence}</p><p><a href="${base}/">${home}</a></p></noscript>`;
}

/** Writes into app.html what the page says of itself, its language, direction and theme script, and preloads the first fonts. */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.params.lang);
	const { pages } = wordsFor(language);
	const lost = event.route.id === null;
	const title = lost ? `<title>${pages.title(pages.missing.heading)}</title>` : '';
	const { head, foot } = marks(event.route.id, event.params, event.url.pathname.slice(base.length));
	return resolve(event, {
		preload: ({ type, path }) => type !== 'font' || FIRST_FONTS.test(path),
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', language)
				.replace('dir="ltr"', `dir="${pages.language.direction}"`)
				.replace('%theme%', () => `${title}${head}<script>${theme}</script>`)
				.replace('</body>', (end) => foot + end)
				.replace('<div class="app">', (app) => (lost ? missing(pages.missing) + app : app))
	});
};
