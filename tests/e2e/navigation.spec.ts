import type { Locator, Page } from '@playwright/test';
import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { tables } from '../../src/lib/core/view/words/en/tables.ts';
import { hand, lineOf, openLive, pictureOn, untilLive, untilStill } from './site.ts';
import { expect, test } from './test.ts';

test('the graph lives on from a hand to a handoff to another hand, back and forward', async ({
	page
}) => {
	await openLive(page, '/node/wiktor-grajewski/');
	await remember(page);
	await isCurrent(page, 'node', 'wiktor-grajewski');

	await lineOf(page, 'grajewski-gives-barmor').locator('rect').first().click();
	await expect(page).toHaveURL(/\/handoff\/grajewski-gives-barmor\/$/);
	await isSame(page);
	await isCurrent(page, 'line', 'grajewski-gives-barmor');

	await page.getByRole('article').locator('a[href$="/node/yaakov-barmor/"]').first().click();
	await expect(page).toHaveURL(/\/node\/yaakov-barmor\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Barmor/);
	await isSame(page);
	await isCurrent(page, 'node', 'yaakov-barmor');
	await expect(page).toHaveTitle(/Barmor/);

	await page.goBack();
	await expect(page).toHaveURL(/\/handoff\/grajewski-gives-barmor\/$/);
	await isCurrent(page, 'line', 'grajewski-gives-barmor');
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Grajewski/);
	await isCurrent(page, 'node', 'wiktor-grajewski');
	await page.goForward();
	await page.goForward();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Barmor/);
	await isSame(page);
});

test('copies and sources are shown in the same living graph', async ({ page }) => {
	await openLive(page, '/node/yaakov-barmor/');
	await remember(page);
	for (const kind of ['copy', 'source']) {
		const link = page.getByRole('article').locator(`a[href*="/${kind}/"]`).first();
		await link.click();
		await expect(page).toHaveURL(new RegExp(`/${kind}/[a-z0-9-]+/`));
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await isSame(page);
	}
});

test('from the whole picture to a hand and back, the graph lives on', async ({ page }) => {
	await openLive(page, '/');
	await remember(page);
	await hand(page, 'shin-bet').locator('rect').first().click();
	await expect(page).toHaveURL(/\/node\/shin-bet\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Shin Bet/);
	await isSame(page);
	await page.goBack();
	await expect(page.getByRole('article')).toHaveCount(0);
	await isSame(page);
});

test('a pointer over a hand or a line chooses it where it is drawn', async ({ page }) => {
	await openLive(page, '/');
	const box = (await hand(page, 'lucja-baranowska').locator('.ring').boundingBox())!;
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
	await expect(page).toHaveURL(/\/node\/lucja-baranowska\/$/);
	await untilLive(page);
	await page.mouse.move(5, 5);
	await untilStill(page);
});

test('each kind of page stands in the graph with its thing in focus', async ({ page }) => {
	for (const [path, id] of [
		['/node/shin-bet/', 'shin-bet'],
		['/node/nikolai-bulganin/', 'nikolai-bulganin'],
		['/node/edward-ochab/', 'edward-ochab']
	] as const) {
		await openLive(page, path);
		await isCurrent(page, 'node', id);
		await expect(hand(page, id).locator('.ring')).toBeInViewport();
	}
});

test('whoever follows a link comes to the heading of what it leads to, and hears its title', async ({
	page
}) => {
	await openLive(page, '/');
	const follow = async (link: Locator, address: RegExp, title: RegExp) => {
		await link.focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(address);
		await expect(page).toHaveTitle(title);
		await expect(page.locator('#svelte-announcer')).toHaveText(await page.title());
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	};
	const list = page.getByRole('main').getByRole('link');
	await follow(
		page.getByRole('banner').getByRole('link', { name: pages.nav.people, exact: true }),
		/\/people\/$/,
		/People/
	);
	await follow(
		list.filter({ hasText: 'Yaakov Barmor' }).first(),
		/\/node\/yaakov-barmor\/$/,
		/Barmor/
	);
	const card = page.getByRole('article');
	await follow(card.locator('a[href*="/handoff/"]').first(), /\/handoff\//, /\S/);
	const before = await page.title();
	await follow(card.locator('a[href*="/source/"]').first(), /\/source\//, /\S/);
	await page.goBack();
	await expect(page).toHaveTitle(before);
	await expect(page.locator('#svelte-announcer')).toHaveText(before);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	// From there Tab goes on in what the page is about, not in its head.
	await page.keyboard.press('Tab');
	await expect(card.locator(':focus')).toHaveCount(1);
});

test('another order of rows leaves the focus where it is', async ({ page }) => {
	await page.goto('/text/');
	const head = page.getByRole('button', { name: tables.columns.evidence });
	await head.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/handoffs=evidence/);
	await expect(head).toBeFocused();
});

type Kept = Window & { kept?: { canvas: Element | null } };

async function remember(page: Page): Promise<void> {
	await pictureOn(page).evaluate((picture) => {
		(window as Kept).kept = { canvas: picture.querySelector('canvas') };
	});
}

/** No reload, and the very same canvas. */
async function isSame(page: Page): Promise<void> {
	await untilLive(page);
	const same = await pictureOn(page).evaluate((picture) => {
		const { kept } = window as Kept;
		if (!kept) return 'the page was loaded again';
		if (!kept.canvas) return 'there was no canvas';
		return picture.querySelector('canvas') === kept.canvas ? '' : 'the canvas is another one';
	});
	expect(same).toBe('');
}

async function isCurrent(page: Page, kind: 'node' | 'line', id: string): Promise<void> {
	const of = kind === 'node' ? 'hand' : 'line';
	const current = pictureOn(page).locator('[aria-current="page"]');
	await expect(current).toHaveCount(1);
	await expect(current).toHaveAttribute(`data-${of}`, id);
}
