import { describe, expect, it } from 'vitest';
import { embedCode, oembed } from '#lib/core/export/oembed.ts';

const one = {
	title: 'Ann “lends” <it>',
	address: 'https://example.org/',
	provider: 'Red Booklet',
	link: 'https://example.org/node/ann/',
	embed: 'https://example.org/embed/node/ann/?as=a&on=1956-04-13'
};

describe('oEmbed', () => {
	it('has what version 1.0 asks of rich content, and a frame that leads to the embed', () => {
		const thumbnail = { url: 'https://example.org/share/node/ann.jpg', width: 1200, height: 630 };
		const said = JSON.parse(oembed({ ...one, thumbnail })) as Record<string, unknown>;
		expect(said).toEqual({
			version: '1.0',
			type: 'rich',
			title: one.title,
			provider_name: 'Red Booklet',
			provider_url: 'https://example.org/',
			url: one.link,
			width: 640,
			height: 480,
			html: embedCode(one.embed, one.title),
			thumbnail_url: thumbnail.url,
			thumbnail_width: 1200,
			thumbnail_height: 630
		});
	});

	it('writes a frame that no title and no address can break', () => {
		const code = embedCode(one.embed, one.title);
		expect(code).toMatch(/^<iframe src="[^"<>]+" title="[^"<>]+" [^<>]+><\/iframe>$/);
		expect(code).toContain('?as=a&amp;on=1956-04-13"');
	});
});
