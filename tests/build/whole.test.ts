// Is everything that is known also told on the pages, without JavaScript?
import { expect, it } from 'vitest';
import { attribute, pages, read, target } from './site.ts';

interface CaseJson {
	agents: { id: string }[];
	copies: { id: string }[];
	handoffs: { id: string; from: string[]; to: string[] }[];
	accounts: { source: { id: string }; claims: { id: string }[] }[];
	routes: { id: string; steps: { handoff: string; claims: string[] }[] }[];
}
const { agents, copies, handoffs, accounts, routes } = JSON.parse(
	read('data/case.json')
) as CaseJson;

/** Where the card of a page leads, the picture apart. */
function cardLinks(page: string): Set<string> {
	const card = /<article\b[\s\S]*?<\/article>/.exec(pages.get(page) ?? '')?.[0] ?? '';
	return new Set(
		attribute(card, 'href', 'a').map(
			(href) => `/${target(href, page)?.file.replace('index.html', '')}`
		)
	);
}

it('has a page for every hand, handoff, copy, source and told route', () => {
	const wanted = [
		...agents.map(({ id }) => `/node/${id}/`),
		...handoffs.map(({ id }) => `/handoff/${id}/`),
		...copies.map(({ id }) => `/copy/${id}/`),
		...accounts.map(({ source }) => `/source/${source.id}/`),
		...routes.map(({ id }) => `/route/${id}/`)
	];
	expect(wanted.filter((page) => !pages.has(page))).toEqual([]);
});

it('names every handoff of a hand on its page, and the hands of a handoff on its own', () => {
	const missing = handoffs.flatMap(({ id, from, to }) => {
		const hands = [...new Set([...from, ...to])].filter((hand) => hand !== 'unknown');
		return [
			...hands
				.filter((hand) => pages.has(`/node/${hand}/`))
				.filter((hand) => !cardLinks(`/node/${hand}/`).has(`/handoff/${id}/`))
				.map((hand) => `/node/${hand}/ does not lead to ${id}`),
			...hands
				.filter((hand) => pages.has(`/node/${hand}/`))
				.filter((hand) => !cardLinks(`/handoff/${id}/`).has(`/node/${hand}/`))
				.map((hand) => `/handoff/${id}/ does not lead to ${hand}`)
		];
	});
	expect(missing).toEqual([]);
});

it('gives every claim of a source its place on the page of that source', () => {
	const missing = accounts.flatMap(({ source, claims }) => {
		const ids = new Set(attribute(pages.get(`/source/${source.id}/`) ?? '', 'id'));
		return claims.filter(({ id }) => !ids.has(id)).map(({ id }) => `${source.id}: ${id}`);
	});
	expect(missing).toEqual([]);
});

it('tells every step of a route at an anchor of its own, with the sources that it cites', () => {
	const missing = routes.flatMap(({ id: route, steps }) => {
		const page = `/route/${route}/`;
		const ids = new Set(attribute(pages.get(page) ?? '', 'id'));
		const led = cardLinks(page);
		return steps.flatMap(({ handoff, claims }) => [
			...(ids.has(handoff) ? [] : [`${page} has no place for ${handoff}`]),
			...[`/handoff/${handoff}/`, ...claims.map((ref) => `/source/${ref.split('#')[0]}/`)]
				.filter((to) => !led.has(to))
				.map((to) => `${page} does not lead to ${to}`)
		]);
	});
	expect(missing).toEqual([]);
});
