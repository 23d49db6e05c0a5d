import { sitemap } from '#lib/core/export/sitemap.ts';
import { publicHref } from '#lib/core/view/public-address.ts';
import { publicAddress } from '#lib/state/public-address.ts';
import { factsIn } from '../cards.server.ts';
import { lastChange } from '../edition.server.ts';
import { pages } from '../paged.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
// A file, whatever the pages do with their slashes.
export const trailingSlash = 'never';

/** Every page; without a public address root-relative, which is a list for people and tools but none for search engines. */
export const GET: RequestHandler = () => {
	const facts = factsIn(undefined);
	const found = pages(facts).map((href) => publicHref(href, publicAddress));
	return new Response(sitemap(found, lastChange(facts.graph)), {
		headers: { 'content-type': 'application/xml' }
	});
};
