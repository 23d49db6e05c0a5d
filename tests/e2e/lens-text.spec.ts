// The scene in words: an overview whose numbers are the data's, and two tables that can be worked with.
import { tables } from '../../src/lib/core/view/words/en/tables.ts';
import { axeFaults, rounds } from './axe.ts';
import { desk } from './site.ts';
import { expect, test } from './test.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('overview, steps and both tables are there, and fit a narrow window', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		await page.goto('/text/');
		const hands = await page.locator('a[data-hand]').count();
		const handoffs = await page.locator('a[data-line]').count();
		await expect(
			page.getByText(`On view: ${hands} of 145 hands and ${handoffs} handoffs.`)
		).toBeVisible();
		await expect(page.getByRole('link', { name: 'The red booklet', exact: true })).toBeVisible();
		await expect(page.locator('.way').first().locator('li')).toHaveCount(10);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
});

test('the overview counts what the tables have', async ({ page }) => {
	await page.goto('/text/?show=all');
	await expect(page.getByText(/On view: all \d+ hands/)).toBeVisible();
	const disputed = await page.locator('a[data-line][data-state*="disputed"]').count();
	await expect(page.getByText(tables.disputed(disputed), { exact: true })).toBeVisible();
	const gaps = await page.locator('dt', { hasText: /^\d+ gaps?$/ }).textContent();
	const listed = page.locator('dl > div', { hasText: gaps! }).locator('dd');
	expect(Number.parseInt(gaps!)).toBe(await listed.count());
});

test('every name tells kind and connections, and every doubt is in words', async ({ page }) => {
	await page.goto('/text/');
	const names = await page
		.locator('a[data-hand]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
	expect(names.filter((name) => !/, .*handed to it, \d+ passed on/.test(name))).toEqual([]);
	expect(new Set(names).size).toBe(names.length);
	expect(names.find((name) => name.startsWith('Wiktor Grajewski'))).toContain('1925–2007');
	const rows = page.locator('tr', { has: page.locator('[data-state*="disputed"]') });
	for (const text of await rows.allTextContents()) expect(text).toMatch(/disputed|rival/);
});

test('tables are sorted, narrowed and searched by keyboard', async ({ page }) => {
	await page.setViewportSize(desk);
	await page.goto('/text/');
	const handoffs = page.getByRole('table').first();
	const first = handoffs.locator('tbody tr').first();
	const evidence = handoffs.getByRole('button', { name: tables.columns.evidence });
	await evidence.focus();
	await page.keyboard.press('Enter');
	await expect(first).toContainText('documented');
	await expect(
		handoffs.getByRole('columnheader', { name: tables.columns.evidence })
	).toHaveAttribute('aria-sort', 'ascending');
	await page.keyboard.press('Enter');
	await expect(first).toContainText('conjecture');
	await expect(page).toHaveURL(/\/text\/\?handoffs=evidence-turned$/);
	await page.reload();
	await expect(first).toContainText('conjecture');

	await page.getByLabel(tables.columns.what).selectOption('word');
	const rows = handoffs.locator('tbody tr');
	const words = await rows.count();
	for (const text of await rows.allTextContents()) expect(text).toContain(tables.what.word);
	await expect(page.locator('.tools').first().getByRole('status')).toContainText(`${words} of`);

	await page.getByLabel(tables.find).nth(1).fill('lucja ');
	await expect(page.getByRole('table').nth(1).locator('tbody tr')).toHaveCount(1);
});

test('what the tables are narrowed to is in the address, and in the words that go with it', async ({
	page
}) => {
	await page.setViewportSize(desk);
	await page.goto('/text/');
	const [handoffs, hands] = [page.getByRole('table').first(), page.getByRole('table').nth(1)];
	const find = page.getByLabel(tables.find).nth(1);
	await page.getByLabel(tables.columns.what).selectOption('word');
	await expect(page).toHaveURL(/\?handoffs-kind=word$/);
	await find.focus();
	await page.keyboard.type('Łu ', { delay: 30 });
	await expect(page).toHaveURL(/\?handoffs-kind=word&hands-find=%C5%81u$/);
	// The address has no space at the end; what is typed keeps it.
	await page.keyboard.type('ba');
	await expect(find).toHaveValue('Łu ba');
	await expect(page).toHaveURL(/&hands-find=%C5%81u%20ba$/);
	await expect(page).toHaveTitle(/, only word of mouth, hands found by “Łu ba”/);
	const rows = await handoffs.locator('tbody tr').count();

	await page.reload();
	await expect(find).toHaveValue('Łu ba');
	await expect(handoffs.locator('tbody tr')).toHaveCount(rows);
	await expect(hands.locator('tbody tr')).toHaveCount(1);
	await hands.getByRole('link').click();
	await expect(page).toHaveURL(/\/node\/lucja-baranowska\/\?handoffs-kind=word&hands-find=/);
	await page.goBack();
	// The address is there before the page: beside the card stand the same fields, and they write its own address.
	await expect(page).toHaveTitle(/, only word of mouth, hands found by “Łu ba”/);
	await expect(page.getByRole('article')).toHaveCount(0);
	await expect(page).toHaveURL(/\/text\/\?handoffs-kind=word&hands-find=/);
	await page.getByLabel(tables.columns.what).selectOption('');
	await find.fill('');
	await expect(page).toHaveURL(/\/text\/$/);
});

test('axe finds nothing in it on the desk, nor on a dark phone', async ({ page }) => {
	test.setTimeout(90_000);
	for (const [viewport, inThemes] of rounds) {
		await page.setViewportSize(viewport);
		await page.goto('/text/');
		expect(await axeFaults(page, 'html', inThemes)).toEqual([]);
	}
});
