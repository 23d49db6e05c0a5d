import { disagreements } from '../../src/lib/core/view/words/en/disagreements.ts';
import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { cards } from '../../src/lib/core/view/words/en/cards.ts';
import { axeFaults, rounds } from './axe.ts';
import { desk, found } from './site.ts';
import { expect, test } from './test.ts';

const { columns } = pages.lists;
const templates = {
	days: '/disagreement/when-baranowska-lends-to-grajewski/',
	rivals: '/disagreement/who-cia-leaks-to-new-york-times/',
	field: '/disagreement/hour-of-khrushchev-reads-to-congress/',
	'a slip': '/disagreement/day-of-khrushchev-reads-to-congress/',
	list: '/disagreements/',
	'a source with followers': '/source/melman-2006/'
} as const;

for (const [template, path] of Object.entries(templates)) {
	test(`${template}: axe finds nothing, and nothing is wider than the screen`, async ({ page }) => {
		await page.goto(path);
		for (const [viewport, inThemes] of rounds) {
			await page.setViewportSize(viewport);
			expect(await axeFaults(page, 'html', inThemes)).toEqual([]);
			const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wider).toBeLessThanOrEqual(0);
		}
	});
}

test('every disagreement in the list has an address that answers with its sides', async ({
	page,
	request
}) => {
	await page.goto('/disagreements/');
	const links = await page
		.locator('td:first-child a')
		.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => new URL(href).pathname));
	expect(links.length).toBeGreaterThan(60);
	expect(new Set(links).size).toBe(links.length);
	const titles = new Set<string>();
	for (const link of links) {
		const answer = await request.get(link);
		expect(answer.status(), link).toBe(200);
		const html = await answer.text();
		expect(html, link).toContain('rel="canonical"');
		expect(html.match(/<h3/g)?.length, link).toBeGreaterThan(1);
		titles.add(/<title>(.*?)<\/title>/s.exec(html)![1]!);
	}
	expect(titles.size).toBe(links.length);
});

test('a contested handoff leads to its disagreement, and an older address of that one too', async ({
	page
}) => {
	await page.goto('/handoff/cia-leaks-to-new-york-times/');
	const card = page.getByRole('article');
	await expect(card.getByText(`${cards.disputes.lead}:`)).toBeVisible();
	await card.getByRole('link', { name: 'Leaked, or released?' }).click();
	await expect(page).toHaveURL(/\/disagreement\/who-cia-leaks-to-new-york-times\/$/);
	await page.goto('/disagreement/who-state-releases-text/');
	await expect(page).toHaveURL(/\/disagreement\/who-cia-leaks-to-new-york-times\/$/);
});

test('the page of the loan shows every answer, whose word it is, and the days that fit', async ({
	page
}) => {
	await page.goto(templates.days);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which day?');
	const sides = page.locator('section.side');
	expect(await sides.count()).toBeGreaterThan(5);
	for (const side of await sides.all()) {
		expect(await side.locator('a[href*="/source/"]').count()).toBeGreaterThan(0);
	}
	const shared = page.locator('section', { hasText: disagreements.shared.heading }).last();
	await expect(shared.getByRole('link', { name: 'Wiktor Grajewski' })).toBeVisible();
	await expect(page.locator('figcaption')).toContainText('20 March');
	await expect(page.locator('rect.window')).toBeAttached();
});

test('a disagreement is found by its name', async ({ page }) => {
	await page.goto('/about/');
	await page
		.getByRole('combobox', { name: pages.search.label })
		.first()
		.fill('leaked, or released');
	await found(page).first().click();
	await expect(page).toHaveURL(/\/disagreement\/who-cia-leaks-to-new-york-times\/$/);
});

test('the sources can be sorted and filtered', async ({ page }) => {
	await page.setViewportSize(desk);
	await page.goto('/sources/');
	const claims = page.getByRole('columnheader', { name: columns.claims });
	await claims.getByRole('button').click();
	await expect(claims).toHaveAttribute('aria-sort', 'descending');
	const counts = await page.locator('tbody tr td:nth-child(6)').allTextContents();
	const numbers = counts.map((text) => Number.parseInt(text, 10));
	expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
	await page.getByLabel(columns.language).selectOption('Polish');
	const languages = await page.locator('tbody tr td:nth-child(4)').allTextContents();
	expect(new Set(languages)).toEqual(new Set(['Polish']));
	await expect(page).toHaveURL(/\/sources\/\?language=pl&sort=claims$/);
	await page.reload();
	await expect(claims).toHaveAttribute('aria-sort', 'descending');
	await expect(page.getByLabel(columns.language)).toHaveValue('pl');
});

test('a source says whom it follows, where it stands alone and where it is contradicted', async ({
	page
}) => {
	await page.goto('/source/independent-2007/');
	const card = page.getByRole('article');
	const part = (heading: string) => card.locator('section', { hasText: heading });
	await expect(
		part(cards.source.lineage).getByRole('link', { name: 'BBC Russian Service, 2006' }).first()
	).toBeVisible();
	await expect(part(cards.source.alone).first()).toBeVisible();
	expect(
		await part(cards.source.against).locator('a[href*="/disagreement/"]').count()
	).toBeGreaterThan(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the sources stand by name, with no head that cannot be pressed', async ({ page }) => {
		await page.goto('/sources/');
		await expect(page.getByRole('columnheader', { name: columns.source })).toHaveAttribute(
			'aria-sort',
			'ascending'
		);
		expect(await page.locator('thead button, main select').count()).toBe(0);
	});

	test('a disagreement is whole, with its calendar drawn', async ({ page }) => {
		await page.goto(templates.days);
		await expect(page.getByRole('heading', { name: disagreements.settle.heading })).toBeVisible();
		const bars = page.locator('.answers svg :is(rect, circle)');
		for (const bar of await bars.all()) {
			expect((await bar.boundingBox())!.width).toBeGreaterThan(4);
		}
		expect(await bars.count()).toBeGreaterThan(4);
	});
});
