// `npm run kiosk`: serves the built folder to the browser of this machine, and to nobody else.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exhibitServer } from './server.mjs';

const build = resolve(process.env.BUILD ?? join(import.meta.dirname, '../../build'));
const port = Number(process.env.PORT ?? 8080);

if (!existsSync(join(build, 'index.html'))) {
	console.error(`There is no site in ${build}: npm run build makes one.`);
	process.exit(1);
}

const server = exhibitServer(build, { settings: process.env.KIOSK_SETTINGS });
server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
	console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken.` : error.message);
	process.exit(1);
});
// Never another address: what is not reachable needs no password.
server.listen(port, '127.0.0.1', () => {
	const address = server.address();
	const taken = address && typeof address === 'object' ? address.port : port;
	console.log(`The exhibit is at http://127.0.0.1:${taken}/kiosk/`);
});

for (const signal of ['SIGTERM', 'SIGINT']) {
	process.once(signal, () => {
		server.close(() => process.exit(0));
		// A browser holds its connections open for as long as it may.
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), 1000).unref();
	});
}
