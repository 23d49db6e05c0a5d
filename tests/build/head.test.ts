// What does every page say of itself, and is it what the data say?
import { expect, it } from 'vitest';
import { attribute, files, pages, read, target } from './site.ts';

interface CaseJson {
	case: { version: string; licence: string };
	agents: {
		id: string;
		kind: string;
		names: { value: string }[];
		active?: { from?: string; to?: string };
		sameAs?: string[];
	}[];
	handoffs: { id: string; from: unknown[]; to: unknown[] }[];
	accounts: { source: { id: string; csl: { title: string; URL?: string } } }[];
	routes: { id: string; steps: { handoff: string }[] }[];
}
const data = JSON.parse(read('data/case.json')) as CaseJson;

interface Linked {
	'@context': unknown[];
	'@type': string;
	'@id': string;
	name: string;
	version: string;
	mainEntity?: Record<string, unknown>;
	isBasedOn?: { '@id': string }[];
	'prov:wasDerivedFrom'?: { '@id': string }[];
}

/** Pages for readers; one that only leads elsewhere, or fills a frame or a screen, says nothing of itself. */
const told = [...pages].filter(([, html]) => html.includes('property="og:title"'));
const contents = (html: string) =>
	new Map(
		[...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(
			([, name, content]) => [name!, plainText(content!)]
		)
	);
const linked = new Map(
	told.map(([page, html]) => [
		page,
		JSON.parse(
			/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? 'null'
		) as Linked
	])
);

it('speaks for itself on every page that can be found', () => {
	const silent = [...pages].filter(
		([page, html]) =>
			!html.includes('property="og:title"') &&
			!/name="robots" content="noindex"|http-equiv="refresh"/.test(html) &&
			!page.startsWith('/kiosk/')
	);
	expect(silent.map(([page]) => page)).toEqual([]);
	expect(told.length).toBeGreaterThan(500);
});

it('has everything that previews and reference managers ask for, in accord with the title', () => {
	const wanted = [
		...['title', 'description', 'type', 'url', 'site_name', 'locale'].map((name) => `og:${name}`),
		...['og:image', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:card'],
		...['title', 'creator', 'date', 'publisher', 'language', 'identifier', 'rights'].map(
			(name) => `DC.${name}`
		)
	];
	const faults = told.flatMap(([page, html]) => {
		const said = contents(html);
		const title = plainText(/<title>([^<]*)<\/title>/.exec(html)![1]!);
		return [
			...wanted.filter((name) => !said.get(name)).map((name) => `${page} lacks ${name}`),
			...(['og:title', 'DC.title'] as const)
				.filter((name) => title !== `${said.get(name)} · Red Booklet`)
				.map((name) => `${page}: ${name} is not its title`),
			said.get('og:description') === said.get('description') ? [] : `${page}: two descriptions`,
			html.includes('citation_title') ? `${page}: citation_title` : []
		].flat();
	});
	expect(faults).toEqual([]);
});

it('shows a picture that there is, of the size that it says', () => {
	const known = new Set(files);
	const faults = told.flatMap(([page, html]) => {
		const said = contents(html);
		const file = target(said.get('og:image')!, page)?.file;
		const size = `${said.get('og:image:width')}x${said.get('og:image:height')}`;
		return file && known.has(file) && size === '1200x630' ? [] : [`${page}: ${file}, ${size}`];
	});
	expect(faults).toEqual([]);
});

it('has one canonical address, its own, which is what it is cited as', () => {
	const faults = told.flatMap(([page, html]) => {
		const of = (rel: string) =>
			(html.match(new RegExp(`<link rel="${rel}"[^>]*>`, 'g')) ?? [])
				.flatMap((tag) => attribute(tag, 'href'))
				.map((href) => target(href, page)?.file);
		const own = [`${page.slice(1)}index.html`];
		const isRight = [of('canonical'), of('cite-as')].every((found) => found.join() === own.join());
		return isRight ? [] : [page];
	});
	expect(faults).toEqual([]);
});

it('says its language and direction', () => {
	const mute = [...pages].filter(
		([, html]) => !/<html lang="[a-z]{2}" dir="(ltr|rtl)">/.test(html)
	);
	expect(mute.map(([page]) => page)).toEqual([]);
});

it('is described, licensed and signed for by links', () => {
	const faults = told.flatMap(([page, html]) =>
		['describedby', 'license', 'author', 'type']
			.filter((rel) => !new RegExp(`<link rel="${rel}" href="[^"]+"`).test(html))
			.map((rel) => `${page} lacks ${rel}`)
	);
	expect(faults).toEqual([]);
});

it('is linked data in which every address leads to a page', () => {
	const known = new Set(files);
	const faults = [...linked].flatMap(([page, said]) => {
		if (!said) return [`${page} has none`];
		const dead = addresses(said).filter((href) => {
			const to = target(href, page);
			return to && !known.has(to.file);
		});
		return dead.map((href) => `${page}: ${href}`);
	});
	expect(faults).toEqual([]);
	expect([...linked.values()].every(({ version }) => version === data.case.version)).toBe(true);
});

it('names people and dates as the data do', () => {
	const wrong = data.agents.flatMap(({ id, kind, names, active, sameAs }) => {
		const main = linked.get(`/node/${id}/`)!.mainEntity!;
		const all = [main.name, ...((main.alternateName as string[] | undefined) ?? [])];
		const sure = (date = '') => (/^[\d-]+$/.test(date) ? date : undefined);
		const [from, to] =
			kind === 'person' ? ['birthDate', 'deathDate'] : ['foundingDate', 'dissolutionDate'];
		const isDated = ['person', 'organisation', 'office', 'publication'].includes(kind);
		return [
			[...new Set(names.map(({ value }) => value))].sort().join() === all.sort().join(),
			(kind === 'person') === (main['@type'] === 'Person'),
			!isDated || main[from] === sure(active?.from),
			!isDated || main[to] === sure(active?.to),
			JSON.stringify(main.sameAs) === JSON.stringify(sameAs)
		].every(Boolean)
			? []
			: [id];
	});
	expect(wrong).toEqual([]);
});

it('names sources and steps as the data do, and rests on sources by both words for it', () => {
	const sources = data.accounts.filter(({ source: { id, csl } }) => {
		const main = linked.get(`/source/${id}/`)!.mainEntity!;
		return main.name !== csl.title || main.url !== csl.URL;
	});
	expect(sources.map(({ source }) => source.id)).toEqual([]);
	const routes = data.routes.filter(
		({ id, steps }) => linked.get(`/route/${id}/`)!.mainEntity!.numberOfItems !== steps.length
	);
	expect(routes).toEqual([]);
	const unfounded = data.handoffs.filter(({ id }) => {
		const said = linked.get(`/handoff/${id}/`)!;
		const [based, derived] = [said.isBasedOn, said['prov:wasDerivedFrom']];
		return !based?.length || JSON.stringify(based) !== JSON.stringify(derived);
	});
	expect(unfounded.map(({ id }) => id)).toEqual([]);
});

it('names the works that it cites for reference managers, itself first', () => {
	const works = (page: string) =>
		[...pages.get(page)!.matchAll(/<span class="Z3988" title="([^"]*)"/g)].map(
			([, title]) => new URLSearchParams(plainText(title!))
		);
	for (const { id } of data.agents) {
		const [itself, ...cited] = works(`/node/${id}/`);
		expect(itself!.get('rft.type'), id).toBe('webpage');
		expect(cited.length, id).toBe(linked.get(`/node/${id}/`)!.isBasedOn?.length ?? 0);
	}
	for (const { source } of data.accounts) {
		const [work, ...more] = works(`/source/${source.id}/`);
		const title = ['rft.title', 'rft.atitle', 'rft.btitle'].map((name) => work!.get(name));
		expect(title, source.id).toContain(source.csl.title);
		expect(more, source.id).toEqual([]);
	}
});

it('tells catalogues of data each file with its size and checksum', () => {
	const { distribution } = linked.get('/data/')!.mainEntity as {
		distribution: { contentUrl: string; contentSize: string; sha256: string }[];
	};
	const sums = new Map(
		read('data/SHA256SUMS')
			.trim()
			.split('\n')
			.map((line) => line.split('  ').reverse() as [string, string])
	);
	expect(distribution.length).toBeGreaterThan(10);
	for (const { contentUrl, sha256 } of distribution) {
		const file = target(contentUrl, '/data/')!.file;
		expect(sums.get(file.replace('data/', '')), file).toBe(sha256);
		expect(files, file).toContain(file);
	}
});

it('puts every page that can be found into the sitemap, and nothing else', () => {
	const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc!);
	const own = told.map(([page]) => page);
	// With a public address its folder stands before them.
	const root = listed[0]!;
	expect(listed.map((loc) => `/${loc.slice(root.length)}`).sort()).toEqual(own.sort());
});

it('has a page for frames of everything, which sends its reader to the page itself', () => {
	const framed = [...pages.keys()].filter((page) => page.startsWith('/embed/'));
	expect(framed.length).toBeGreaterThan(450);
	const faults = framed.filter((page) => {
		const html = pages.get(page)!;
		const own = page.replace('/embed', '');
		const [link] = html.match(/<a [^>]*target="_blank"[^>]*>/) ?? [];
		const href = link && attribute(link, 'href')[0];
		return !(
			href &&
			link.includes('rel="noopener"') &&
			`/${target(href, page)!.file.replace('index.html', '')}` === own &&
			pages.has(own)
		);
	});
	expect(faults).toEqual([]);
});

function addresses(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(addresses);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		['@id', 'url', 'contentUrl'].includes(key) && typeof inner === 'string'
			? [inner]
			: addresses(inner)
	);
}

function plainText(text: string): string {
	return text
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}
