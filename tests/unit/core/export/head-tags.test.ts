import { describe, expect, it } from 'vitest';
import { headTags, type HeadTags } from '#lib/core/export/head-tags.ts';

const head: HeadTags = {
	title: 'Ann',
	description: 'Lends a booklet.',
	href: 'https://example.org/node/ann/',
	language: 'en',
	locale: 'en_GB',
	name: 'Red Booklet',
	publisher: 'The authors',
	date: '2026-11-23',
	card: { href: 'https://example.org/share/node/ann.jpg', width: 1200, height: 630, alt: 'Ann' },
	licence: 'https://example.org/licence/',
	author: 'https://example.org/about/',
	type: 'ItemPage',
	article: true,
	describedBy: [{ href: 'https://example.org/data/case.json', type: 'application/json' }],
	items: [],
	oembed: null
};
const contents = (markup: string) =>
	new Map(
		[...markup.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)" \/>/g)].map(
			([, name, content]) => [name!, content!]
		)
	);

describe('the tags of a head', () => {
	it('say who, what, where and under which licence, for previews and for reference managers', () => {
		const said = Object.fromEntries(contents(headTags(head)));
		expect(said).toEqual({
			'og:title': 'Ann',
			'og:description': 'Lends a booklet.',
			'og:type': 'article',
			'og:url': head.href,
			'og:site_name': 'Red Booklet',
			'og:locale': 'en_GB',
			'og:image': head.card.href,
			'og:image:type': 'image/jpeg',
			'og:image:width': '1200',
			'og:image:height': '630',
			'og:image:alt': 'Ann',
			'twitter:card': 'summary_large_image',
			'DC.title': 'Ann',
			'DC.creator': 'The authors',
			'DC.date': '2026-11-23',
			'DC.publisher': 'Red Booklet',
			'DC.language': 'en',
			'DC.identifier': head.href,
			'DC.rights': head.licence
		});
	});

	it('lead to what the page is cited as, described by, and made of', () => {
		const markup = headTags({
			...head,
			items: [{ href: '/data/case.csv', type: 'text/csv' }],
			oembed: { href: '/oembed/node/ann.json', type: 'application/json+oembed', title: 'Ann' }
		});
		const links = [...markup.matchAll(/<link rel="([^"]+)" href="([^"]+)"/g)].map(
			([, rel, href]) => `${rel} ${href}`
		);
		expect(links).toEqual([
			`cite-as ${head.href}`,
			'type https://schema.org/ItemPage',
			`author ${head.author}`,
			`license ${head.licence}`,
			'describedby https://example.org/data/case.json',
			'item /data/case.csv',
			'alternate /oembed/node/ann.json'
		]);
		expect(markup).toContain('type="application/json+oembed" title="Ann"');
	});

	it('have no citation_title, from which a reference manager would make an article in a journal', () => {
		expect(headTags(head)).not.toContain('citation_title');
	});

	it('hold any text without breaking', () => {
		const hostile = `"><script>alert(1)</script>&amp;'`;
		const markup = headTags({ ...head, title: hostile, card: { ...head.card, alt: hostile } });
		expect(markup).not.toContain('<script');
		expect(markup.match(/<[^>]+>/g)!.join('')).toBe(markup);
	});
});

it('is saved as a web page by Zotero', () => {
	// Its translator “Embedded Metadata” makes an article of whatever has a tag of Highwire, and a post of a blog of
	// some generators; with Dublin Core beside it og:type “article” is only a guess, and it leaves it a web page. COinS
	// stand apart: coins.test.ts.
	const names = [...contents(headTags(head)).keys()];
	expect(
		names.filter((name) => /^(citation_|bepress_|eprints|prism|generator$)/i.test(name))
	).toEqual([]);
	expect(names.filter((name) => /^(dc|dcterms|bib|bibo)\.type$/i.test(name))).toEqual([]);
	expect(names).toContain('DC.title');
});
