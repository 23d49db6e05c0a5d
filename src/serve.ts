// Serves the built folder as a static host would: precompressed files, 404.html, a slash after a page.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const build = join(import.meta.dirname, '../build');
const host = 'localhost';
const firstPort = Number(process.env.PORT ?? 4173);
/** The folder of the address that the site lies in, `/` or `/some/folder/`. */
const under = process.env.UNDER ?? '/';

if (!existsSync(join(build, 'index.html'))) {
	console.error('There is no build/ to serve: npm start builds it first.');
	process.exit(1);
}

const files = sirv(build, { brotli: true, gzip: true, etag: true });
const notFoundPage = readFileSync(join(build, '404.html'));

function notFound(response: ServerResponse) {
	response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFoundPage);
}

/** Whether a page of this address lies in a folder of its own, so that it ends in a slash. */
function isFolder(path: string): boolean {
	try {
		return existsSync(join(build, decodeURIComponent(path), 'index.html'));
	} catch {
		return false; // A broken escape or a null byte names no file.
	}
}

function answer(request: IncomingMessage, response: ServerResponse) {
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
}

function listen(port: number) {
	const server = createServer(answer);
	server.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EADDRINUSE') throw error;
		listen(port + 1);
	});
	server.listen(port, host, () => {
		console.log(`Red Booklet is at http://${host}:${port}${under}`);
	});
}

listen(firstPort);
