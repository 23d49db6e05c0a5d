import { archive } from '#lib/case/export/archive.ts';
import { starterFiles } from '#lib/case/starter.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
// A file, whatever the pages do with their slashes.
export const trailingSlash = 'never';

/** A small case to begin with, in a folder of its own. */
export const GET: RequestHandler = () => {
	const files = [...starterFiles()].map(([path, text]): [string, string] => [
		`my-case/${path}`,
		text
	]);
	return new Response(archive(Object.fromEntries(files)), {
		headers: { 'content-type': 'application/zip' }
	});
};
