// Files that hosts and search engines read.
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { headersFile } from '#lib/core/export/headers.ts';
import { sitemap } from '#lib/core/export/sitemap.ts';

describe('the sitemap', () => {
	it('names every page once, with the day of the last change', () => {
		const pages = ['https://example.org/', 'https://example.org/node/a/?b=1&c=2'];
		const file = new DOMParser().parseFromString(sitemap(pages, '2026-11-23'), 'text/xml');
		const texts = (name: string) =>
			Array.from(file.getElementsByTagName(name)).map(({ textContent }) => textContent);
		expect(texts('loc')).toEqual(pages);
		expect(texts('lastmod')).toEqual(['2026-11-23', '2026-11-23']);
	});
});

describe('the headers', () => {
	const rules = new Map(
		headersFile(['/', '/node/*'])
			.trim()
			.split('\n\n')
			.map((rule) => {
				const [path = '', ...headers] = rule.split('\n');
				return [path, headers.map((header) => header.trim())] as const;
			})
	);

	it('let views be framed, and nothing else', () => {
		expect(rules.get('/embed/*')!.join()).toContain('frame-ancestors *');
		for (const path of ['/', '/node/*'])
			expect(rules.get(path)!.join(), path).toContain("frame-ancestors 'none'");
	});

	it('give no path two policies, of which the stricter would win', () => {
		const withPolicy = [...rules].filter(([, headers]) => headers.join().includes('frame-anc'));
		expect(withPolicy.map(([path]) => path)).toEqual(['/', '/node/*', '/embed/*']);
		expect(rules.get('/*')!.join()).not.toContain('Content-Security-Policy');
	});

	it('say the rest everywhere', () => {
		const everywhere = rules.get('/*')!.join('\n');
		for (const name of [
			'X-Content-Type-Options: nosniff',
			'Referrer-Policy:',
			'Permissions-Policy:',
			'Cross-Origin-Opener-Policy:',
			'Strict-Transport-Security:'
		])
			expect(everywhere).toContain(name);
	});
});
