import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';

/** @type {(file: string) => `sha256-${string}`} */
const hashOf = (file) => {
	const text = readFileSync(join(import.meta.dirname, file));
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
};

/** @type {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		// In the page, styles do not wait behind the scripts for a free connection: the picture is seen at once.
		inlineStyleThreshold: 64_000,
		adapter: adapter({ fallback: '404.html' }),
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
		prerender: { handleHttpError: 'ignore', handleMissingId: 'fail' }
	}
};

export default config;
