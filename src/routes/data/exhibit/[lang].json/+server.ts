import { error } from '@sveltejs/kit';
import { exhibit } from '#lib/core/view/kiosk/exhibit.ts';
import { isLanguage, languages } from '#lib/core/view/words/language.ts';
import { factsIn } from '../../../cards.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
// A file, whatever the pages do with their slashes.
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** What the exhibit says. */
export const GET: RequestHandler = ({ params: { lang } }) => {
	if (!isLanguage(lang)) error(404);
	return Response.json(exhibit(factsIn(lang)));
};
