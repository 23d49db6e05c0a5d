// The picture for those who do not see it: what is drawn is there by name, and what is in the data is there.
import type { APIRequestContext, Page } from '@playwright/test';
import { hand, openLive, pictureOn, phone, untilLive } from './site.ts';
import { expect, test } from './test.ts';

interface Thing {
	id: string;
}

test('with all shown, every hand and every handoff of the data has a link with a name', async ({
	page,
	request
}) => {
	for (const viewport of [{ width: 1440, height: 900 }, phone]) {
		await page.setViewportSize(viewport);
		const { agents, handoffs } = await records(request);
		await openLive(page, '/?show=all');
		await expect(hand(page, agents.at(-1)!.id)).toHaveCount(1);
		await untilLive(page);
		const named = await links(page);
		const missing = [
			...agents.filter(({ id }) => !named.has(`/node/${id}/`)),
			...handoffs.filter(({ id }) => !named.has(`/handoff/${id}/`))
		].map(({ id }) => id);
		expect(missing, `${viewport.width} px`).toEqual([]);
	}
});

test('the lists name every hand, handoff, copy and source', async ({ page, request }) => {
	const { agents, handoffs, copies, accounts } = await records(request);
	for (const [list, kind, things] of [
		['people', 'node', agents],
		['handoffs', 'handoff', handoffs],
		['copies', 'copy', copies],
		['sources', 'source', accounts.map(({ source }) => source)]
	] as const) {
		await page.goto(`/${list}/`);
		const named = await links(page);
		const missing = things.filter(({ id }) => !named.has(`/${kind}/${id}/`)).map(({ id }) => id);
		expect(missing, list).toEqual([]);
	}
});

test('the names of the drawn hands are all different, and tell more than a name', async ({
	page
}) => {
	await openLive(page, '/');
	const names = await pictureOn(page)
		.locator('a[data-hand]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
	expect(new Set(names).size).toBe(names.length);
	expect(names.filter((name) => name.split(', ').length < 3)).toEqual([]);
});

test('a disputed handoff says so by name', async ({ page }) => {
	await openLive(page, '/');
	await expect(
		pictureOn(page).locator('a[data-line="barmor-sends-to-shin-bet"]')
	).toHaveAccessibleName(/disputed/);
});

async function records(request: APIRequestContext) {
	const answer = await request.get('/data/case.json');
	return (await answer.json()) as {
		agents: Thing[];
		handoffs: Thing[];
		copies: Thing[];
		accounts: { source: Thing }[];
	};
}

/** Where the links of the accessibility tree lead, of those that have a name. */
async function links(page: Page): Promise<Set<string>> {
	const hrefs = await page
		.getByRole('link', { name: /\S/ })
		.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	return new Set(hrefs.map((href) => new URL(href, page.url()).pathname));
}
