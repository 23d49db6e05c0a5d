// Does everything that leaves the site lead to where readers find it, in a folder of a host too?
import { expect, it, vi } from 'vitest';
import { marks } from '../../../src/routes/head.server.ts';
import * as oembed from '../../../src/routes/oembed/[kind]/[id].json/+server.ts';
import * as robots from '../../../src/routes/robots.txt/+server.ts';
import * as sitemap from '../../../src/routes/sitemap.xml/+server.ts';

const ADDRESS = 'https://example.org/some/where/';
vi.mock('#lib/state/public-address.ts', () => ({
	publicAddress: 'https://example.org/some/where/'
}));
vi.mock('virtual:share/browser', () => ({ default: {} }));

const route = '/[[lang=language]]/(explorer)/node/[id]';
const id = 'wiktor-grajewski';
const page = `${ADDRESS}node/${id}/`;
const { head, foot } = marks(route, { id }, `/node/${id}/`);
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const event = (params = {}) => ({ params }) as never;

it('names itself in the head by its whole address', () => {
	const said: Record<string, string> = Object.fromEntries(
		[...head.matchAll(/<(?:meta|link) (?:name|property|rel)="([^"]+)" (?:content|href)="([^"]+)"/g)]
			.filter(([, , value]) => value!.includes('example.org'))
			.map(([, name, value]) => [name!, value!])
	);
	expect(said).toEqual({
		'og:url': page,
		'og:image': `${ADDRESS}share/node/${id}.jpg`,
		'DC.identifier': page,
		'cite-as': page,
		author: `${ADDRESS}about/`,
		describedby: `${ADDRESS}data/case.json`,
		alternate: `${ADDRESS}oembed/node/${id}.json`
	});
	// What is not about itself names others wholly; nothing is left that only a page could follow.
	expect(head.match(/(?:href|content)="\.{0,2}\/[^"]*"/g)).toBeNull();
});

it('is linked data with whole ids', () => {
	const [, json = ''] = /ld\+json">(.*?)<\/script>/.exec(head) ?? [];
	const ids = [...json.matchAll(/"(?:@id|url)":"([^"]+)"/g)].map(([, one]) => one!);
	expect(ids).toContain(page);
	expect(ids.filter((one) => !/^https?:\/\//.test(one))).toEqual([]);
	expect(ids.filter((one) => one.includes('example.org') && !one.startsWith(ADDRESS))).toEqual([]);
});

it('is cited by it, with and without scripts', () => {
	expect(foot).toContain(`rft_id=${page}`);
	expect(/<noscript>.*<\/noscript>/.exec(foot)?.[0]).toContain(page);
});

it('tells other sites how to embed a thing by whole addresses', async () => {
	const document = await text(oembed.GET(event({ kind: 'node', id })));
	expect(JSON.parse(document)).toMatchObject({
		provider_url: ADDRESS,
		url: page,
		html: expect.stringContaining(`src="${ADDRESS}embed/node/${id}/"`) as string,
		thumbnail_url: `${ADDRESS}share/node/${id}.jpg`
	});
	expect(oembed.prerender).toBe(true);
});

it('is found by search engines', async () => {
	expect(await text(robots.GET(event()))).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
	const listed = [...(await text(sitemap.GET(event()))).matchAll(/<loc>([^<]+)<\/loc>/g)];
	expect(listed.length).toBeGreaterThan(500);
	expect(listed.filter(([, loc]) => !loc!.startsWith(ADDRESS))).toEqual([]);
});
