import { loadCase } from '#lib/case/load.ts';
import { pages } from '#lib/core/view/words/en/pages.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
// A file, whatever the pages do with their slashes.
export const trailingSlash = 'never';

/** How a device keeps the site among its programs; addresses are relative to this file. */
export const GET: RequestHandler = () =>
	new Response(
		JSON.stringify({
			name: pages.home(loadCase().case.title.en),
			short_name: pages.name,
			lang: 'en',
			dir: pages.language.direction,
			start_url: './',
			scope: './',
			display: 'browser',
			background_color: '#FAF7F0',
			theme_color: '#FAF7F0',
			icons: [
				{ src: 'favicon.svg', type: 'image/svg+xml', sizes: 'any' },
				{ src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
				{ src: 'icon-512.png', type: 'image/png', sizes: '512x512' }
			]
		}),
		{ headers: { 'content-type': 'application/manifest+json' } }
	);
