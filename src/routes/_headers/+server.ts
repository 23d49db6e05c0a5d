import { headersFile } from '#lib/core/export/headers.ts';
import { factsIn } from '../cards.server.ts';
import { pages } from '../paged.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
// A file, whatever the pages do with their slashes.
export const trailingSlash = 'never';

/** What a host sends with each file, where it reads this one. */
export const GET: RequestHandler = () => {
	const firsts = pages(factsIn(undefined)).map((href) => href.split('/')[1]!);
	const sections = [...new Set(firsts)].filter(Boolean).map((first) => `/${first}/*`);
	return new Response(headersFile(['/', ...sections]), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
