import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { fingerprint } from './src/fingerprint.js';

/** @type {(file: string) => `sha256-${string}`} */
const hashOf = (file) => {
	const text = readFileSync(join(import.meta.dirname, file));
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
};

/** @type {{ version: string }} */
const { version: packageVersion } = JSON.parse(
	readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')
);

/** @type {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		// In the page, styles do not wait behind the scripts for a free connection: the picture is seen at once.
		inlineStyleThreshold: 64_000,
		// Another case can be built beside the first: GRAPH_DATA=my-case BUILD_TO=my-site npm run build
		adapter: adapter({ fallback: '404.html', pages: process.env.BUILD_TO ?? 'build' }),
		// Pages, scripts and data of one build carry one name, and builds from the same files the same.
		version: { name: `${packageVersion}+${fingerprint()}` },
		// Only an exhibit has one, and its page registers it itself: src/lib/state/kiosk/updates.ts.
		serviceWorker: { register: false },
		// Relative paths let one build serve at / and, unchanged, in a sub-folder.
		paths: { relative: true },
		// Everything ships with the site; a hash per inline script keeps the policy strict.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				// src/hooks.server.ts writes this script into every page.
				'script-src': ['self', hashOf('src/theme.js')],
				// The one style element that Cytoscape puts into the page; a test computes it from the package.
				// The other hash is the style attribute of Kit's route announcer.
				'style-src': [
					'self',
					'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8=',
					'unsafe-hashes',
					'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='
				],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		},
		prerender: {
			handleHttpError: 'ignore',
			handleMissingId: 'fail',
			// A case need not have a thing of every kind.
			handleUnseenRoutes({ routes, message }) {
				if (routes.some((route) => !route.endsWith('/[id]'))) throw new Error(message);
			}
		}
	}
};

export default config;
