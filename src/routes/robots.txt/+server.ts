import { publicHref } from '#lib/core/view/public-address.ts';
import { publicAddress } from '#lib/state/public-address.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
// A file, whatever the pages do with their slashes.
export const trailingSlash = 'never';

/** Everybody may read everything; a map of it can only be named where the site knows its own address. */
export const GET: RequestHandler = () => {
	const map = publicAddress ? [`Sitemap: ${publicHref('/sitemap.xml', publicAddress)}`] : [];
	return new Response(['User-agent: *', 'Allow: /', ...map, ''].join('\n'), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
