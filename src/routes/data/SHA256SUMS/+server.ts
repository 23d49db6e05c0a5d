import { dataFiles } from '../../dataset.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
// A file, whatever the pages do with their slashes.
export const trailingSlash = 'never';

/** The checksum of every file of the data, as `sha256sum --check` reads it. */
export const GET: RequestHandler = () => {
	const lines = Object.values(dataFiles())
		.flat()
		.map(({ file, sha256 }) => `${sha256}  ${file}\n`);
	return new Response(lines.join(''), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
