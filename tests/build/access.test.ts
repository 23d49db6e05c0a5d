// Does every page tell, without JavaScript and without a picture, all that the picture tells? Over the whole built site.
import { expect, it } from 'vitest';
import { cards } from '../../src/lib/core/view/words/en/cards.ts';
import { gradeOf } from './readability.ts';
import { attribute, pages, read, target } from './site.ts';

interface CaseJson {
	agents: { id: string; summary?: { en: string } }[];
	handoffs: { id: string; from: string[]; to: string[]; for?: string[] }[];
}
const { agents, handoffs } = JSON.parse(read('data/case.json')) as CaseJson;

const cardOf = (page: string) =>
	/<article\b[\s\S]*?<\/article>/.exec(pages.get(page) ?? '')?.[0] ?? '';
/** The sections of a card by their headings. */
const sectionsOf = (page: string) =>
	[...cardOf(page).matchAll(/<section\b[\s\S]*?<\/section>/g)].map(([html]) => html);
const words = (html: string) =>
	html
		.replace(/<[^>]+>/g, ' ')
		.replace(/&[a-z]+;/g, ' ')
		.replace(/\s+/g, ' ');

/** The name of a link: what it is called, or else what stands in it. */
const nameOf = (link: string) =>
	(/^<a\b[^>]*aria-label="([^"]+)"/.exec(link)?.[1] ?? words(link)).trim();

it('lists on the page of every hand exactly the handoffs that the data give it, in both directions', () => {
	const faults = agents.flatMap(({ id }) => {
		const page = `/node/${id}/`;
		return (['to', 'from'] as const).flatMap((end) => {
			const heading = end === 'to' ? cards.came : cards.passed;
			const section = sectionsOf(page).find((html) => html.includes(heading)) ?? '';
			const told = new Set(
				attribute(section, 'href', 'a')
					.map((href) => target(href, page)?.file ?? '')
					.filter((file) => file.startsWith('handoff/'))
					.map((file) => file.split('/')[1]!)
			);
			// What was taken for a hand came to it; what a hand made and kept stands once, where it came.
			const came = handoffs.filter(({ to, for: whom = [] }) => [...to, ...whom].includes(id));
			const passed = handoffs.filter(({ from }) => from.includes(id));
			const known = new Set(
				(end === 'to' ? came : passed.filter(({ to }) => !to.includes(id))).map((one) => one.id)
			);
			return [
				...[...known].filter((one) => !told.has(one)).map((one) => `${page} lacks ${end} ${one}`),
				...[...told].filter((one) => !known.has(one)).map((one) => `${page} invents ${end} ${one}`)
			];
		});
	});
	expect(faults).toEqual([]);
});

it('says of every handoff on the page of a hand how well it is attested', () => {
	const grades = Object.values(cards.grades);
	const silent = agents.flatMap(({ id }) =>
		sectionsOf(`/node/${id}/`)
			.filter((html) => html.includes(cards.came) || html.includes(cards.passed))
			.flatMap((html) => html.split('<li').slice(1).map(words))
			.filter((row) => !grades.some((grade) => row.includes(grade)))
			.map((row) => `${id}: ${row.slice(0, 60)}`)
	);
	expect(silent).toEqual([]);
});

it('gives every page a title of its own', () => {
	const titles = new Map<string, string[]>();
	for (const [page, html] of pages) {
		// A page that leads on, or shows another page's thing in a frame, is not one to be told apart.
		if (/http-equiv="refresh"|name="robots" content="noindex"/.test(html)) continue;
		const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
		titles.set(title, [...(titles.get(title) ?? []), page]);
	}
	expect([...titles].filter(([title, of]) => title === '' || of.length > 1)).toEqual([]);
});

it('gives every link of every picture a name, and no two hands of one picture the same', () => {
	const faults = [...pages].flatMap(([page, html]) => {
		const links = html.match(/<a\b[^>]*data-(hand|line|gap)=[^>]*>[\s\S]*?<\/a>/g) ?? [];
		const nameless = links.filter((link) => nameOf(link) === '');
		const hands = new Map(
			links.flatMap((link) => {
				const [hand] = attribute(link, 'data-hand');
				return hand ? [[hand, nameOf(link)] as const] : [];
			})
		);
		const same = new Set(hands.values()).size !== hands.size;
		return [...nameless.map((link) => `${page}: ${link}`), ...(same ? [page] : [])];
	});
	expect(faults.slice(0, 5)).toEqual([]);
});

it('leaves the keys of a screen reader alone: no page is an application', () => {
	const taken = [...pages].filter(([, html]) => /role="?application/.test(html));
	expect(taken.map(([page]) => page)).toEqual([]);
	expect(pages.size).toBeGreaterThan(100);
});

it('keeps what is read first plain: at most grade 9 on average, and no page far beyond', () => {
	const leads = [...pages].flatMap(([page, html]) => {
		const [, lead = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
		return page === '/' && lead ? [{ page, grade: gradeOf(lead) }] : [];
	});
	const lives = agents.flatMap(({ id, summary }) =>
		summary ? [{ page: `/node/${id}/`, grade: gradeOf(summary.en) }] : []
	);
	const first = [...leads, ...lives];
	const mean = first.reduce((sum, { grade }) => sum + grade, 0) / first.length;
	expect(first.length).toBeGreaterThan(50);
	expect(mean, 'average').toBeLessThanOrEqual(9);
});
