// Serves the built folder as a static host would: precompressed files, 404.html, a slash after a page.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Answers requests from a built folder, which is read once: after an update the server is started again.
 * `under` is the folder of the address that the site lies in, `/` or `/some/folder/`.
 * @param {string} build
 * @param {{ under?: string, setHeaders?: (response: import('node:http').ServerResponse, path: string) => void }} [options]
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}
 */
export function siteIn(build, { under = '/', setHeaders } = {}) {
	const files = sirv(build, { brotli: true, gzip: true, etag: true, setHeaders });
	const notFoundPage = readFileSync(join(build, '404.html'));

	function notFound(/** @type {import('node:http').ServerResponse} */ response) {
		response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFoundPage);
	}

	/** Whether a page of this address lies in a folder of its own, so that it ends in a slash. */
	function isFolder(/** @type {string} */ path) {
		try {
			return existsSync(join(build, decodeURIComponent(path), 'index.html'));
		} catch {
			return false; // A broken escape or a null byte names no file.
		}
	}

	return (request, response) => {
		const [address = '/', ...query] = (request.url ?? '/').split('?');
		const search = ['', ...query].join('?');
		// Two slashes in front would name another host in a redirect.
		const pathname = address.replace(/^\/+/, '/');
		if (!pathname.startsWith(under)) return notFound(response);
		const path = pathname.slice(under.length - 1);
		if (!path.endsWith('/') && isFolder(path)) {
			response.writeHead(308, { Location: `${pathname}/${search}` }).end();
			return;
		}
		request.url = path + search;
		files(request, response, () => notFound(response));
	};
}
