// `npm start`: serves the built folder on the next free port, in a folder of its own if one is named.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { siteIn } from './kiosk/site.mjs';

const build = join(import.meta.dirname, '../build');
const host = 'localhost';
const firstPort = Number(process.env.PORT ?? 4173);
const under = process.env.UNDER ?? '/';

if (!existsSync(join(build, 'index.html'))) {
	console.error('There is no build/ to serve: npm start builds it first.');
	process.exit(1);
}

const answer = siteIn(build, { under });

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
