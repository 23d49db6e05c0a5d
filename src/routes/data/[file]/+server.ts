import { error } from '@sveltejs/kit';
import { formatNames, formats } from '#lib/case/export/formats.ts';
import { loadCase } from '#lib/case/load.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
// A file, whatever the pages do with their slashes.
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	formatNames.flatMap((name) => Object.keys(formats[name].files).map((file) => ({ file })));

/** The case in every format that it leaves in. */
export const GET: RequestHandler = ({ params }) => {
	const format = Object.values(formats).find(({ files }) => Object.hasOwn(files, params.file));
	if (!format) error(404);
	return new Response(format.files[params.file]!(loadCase()), {
		headers: { 'content-type': format.mediaType }
	});
};
