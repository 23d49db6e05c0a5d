import { loadCase } from '#lib/case/load.ts';
import { canonicalJson } from '#lib/core/export/canonical-json.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
// A file, whatever the pages do with their slashes.
export const trailingSlash = 'never';

/** The whole case, lossless. */
export const GET: RequestHandler = () =>
	new Response(canonicalJson(loadCase().records), {
		headers: { 'content-type': 'application/json' }
	});
