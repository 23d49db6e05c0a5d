import type { Locator, Page } from '@playwright/test';
import { map } from '../../src/lib/core/view/words/en/map.ts';
import { axeFaults } from './axe.ts';
import { desk, nouns, phone, screens } from './site.ts';
import { expect, test } from './test.ts';

/** The form of the map that this screen shows. */
const sheet = (page: Page): Locator =>
	page.locator('.map svg.wide, .map svg.tall').filter({ visible: true });
const row = (page: Page, handoff: string) => page.locator(`.map a[data-line="${handoff}"]`);
const hand = (page: Page, id: string) => page.locator(`.map a[data-hand="${id}"]`);

/** Opens a page and waits until its map is no longer the server's markup. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator('.tools button, .over').first()).toBeVisible();
	await page.waitForLoadState('networkidle');
	// Words are as wide as their own letters, not as those that stand in for them.
	await page.evaluate(() => document.fonts.ready);
}

/** What a page says by itself, before any script. */
async function listedIn(page: Page, path: string, what: 'hand' | 'line'): Promise<string[]> {
	const html = await (await page.request.get(path)).text();
	return [...html.matchAll(new RegExp(`data-${what}="([^"]+)"`, 'g'))].map(([, id]) => id!);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the map is drawn, and lists each hand and handoff of the chain once', async ({ page }) => {
		await page.goto('/map/');
		await expect(sheet(page).locator('.land').first()).toBeVisible();
		for (const what of ['hand', 'line'] as const) {
			const mapped = await listedIn(page, '/map/', what);
			expect(new Set(mapped)).toEqual(new Set(await listedIn(page, '/', what)));
			expect(mapped).toHaveLength(new Set(mapped).size);
		}
		await row(page, 'barmor-sends-to-shin-bet').click();
		await expect(page).toHaveURL(/\/handoff\/barmor-sends-to-shin-bet\//);
	});
});

/** On which days something is told to have passed from town to town, in the story. */
const DAYS = ['13 April', '1–10 June', '4 June', 'by 13 April'];

for (const [screen, viewport] of Object.entries(screens)) {
	test(`${screen}: no two words of the map meet, and none runs off`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await open(page, '/map/');
		const found = await sheet(page).evaluate((svg) => {
			const frame = svg.getBoundingClientRect();
			const words = [...svg.querySelectorAll('text')]
				.filter((text) => text.textContent.trim())
				.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
			// A line box is higher than its letters.
			const shrunk = (box: DOMRect) => ({
				left: box.left,
				right: box.right,
				top: box.top + box.height * 0.2,
				bottom: box.bottom - box.height * 0.2
			});
			const boxes = words.map(({ text, box }) => ({ text, ...shrunk(box) }));
			const meeting = boxes.flatMap((a, i) =>
				boxes
					.slice(i + 1)
					.filter(
						(b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
					)
					.map((b) => `${a.text} ~ ${b.text}`)
			);
			const off = boxes.filter(
				(box) =>
					box.left < frame.left ||
					box.right > frame.right ||
					box.top < frame.top ||
					box.bottom > frame.bottom
			);
			// The name of a place, or a day, under which a way runs is hard to read, and may be read as that way's.
			const ways = [
				...svg.querySelectorAll<SVGPathElement>('.stroke > path:not(.between)')
			].flatMap((path) => {
				const matrix = path.getScreenCTM()!;
				const length = path.getTotalLength();
				return Array.from({ length: Math.ceil(length / 2) + 1 }, (_, i) =>
					path.getPointAtLength(Math.min(length, i * 2)).matrixTransform(matrix)
				);
			});
			const crossed = boxes.filter((box) =>
				ways.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom)
			);
			const days = [...svg.querySelectorAll('[data-note]')].map((note) => note.textContent.trim());
			const size = (text: SVGTextElement) =>
				parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a;
			return {
				// Of markup that has gone everything measures nothing.
				connected: svg.isConnected,
				count: boxes.length,
				meeting,
				off: off.map(({ text }) => text),
				crossed: crossed.map(({ text }) => text),
				days: days.sort(),
				// The question mark in an unknown hand is a part of the mark.
				smallest: Math.min(
					...[...svg.querySelectorAll<SVGTextElement>('text:not([font-size])')].map(size)
				)
			};
		});
		expect(found).toMatchObject({ connected: true, meeting: [], off: [], crossed: [] });
		expect(found.days, 'no day is left out for want of room').toEqual(DAYS);
		expect(found.smallest).toBeGreaterThanOrEqual(12);
		expect(found.count).toBeGreaterThan(20);
		const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		expect(scrolls).toBe(false);
	});
}

test('a hand that is chosen keeps the map, its day and its strikes', async ({ page }) => {
	await open(page, '/map/?without=shin-bet');
	await expect(hand(page, 'shin-bet')).toHaveAttribute('data-state', /\bstruck\b/);
	await expect(hand(page, 'david-ben-gurion')).toHaveAttribute('data-state', /^lost\b/);
	await expect(row(page, 'barmor-sends-to-shin-bet')).toHaveAttribute('data-state', /^lost\b/);
	await hand(page, 'wiktor-grajewski').click();
	await expect(page).toHaveURL(/\/node\/wiktor-grajewski\/\?lens=map&without=shin-bet$/);
	await expect(hand(page, 'wiktor-grajewski')).toHaveAttribute('data-state', /\bselected\b/);
	await expect(sheet(page).locator('a.selected .ring')).toBeVisible();
	await expect(sheet(page).locator('a.struck')).toHaveCount(1);
});

test('on a day, hands are filled by what they held then', async ({ page }) => {
	await open(page, '/map/?on=1956-03-05');
	await expect(hand(page, 'the-new-york-times')).toHaveAttribute('data-state', /^faded held-none/);
	await expect(hand(page, 'khrushchev')).toHaveAttribute('data-state', /^lit held-copy/);
});

test('a telling leaves out on the map what it leaves out on the chain', async ({ page }) => {
	await open(page, '/map/?as=wikipedia-body');
	await expect(hand(page, 'stefan-staszewski')).toHaveAttribute('data-state', /\buntold\b/);
	await expect(hand(page, 'wiktor-grajewski')).toHaveAttribute('data-state', /^lit held-copy$/);
});

test('with everybody on it, a way of several handoffs leads to their list', async ({ page }) => {
	await page.setViewportSize(desk);
	await open(page, '/map/?show=all');
	const note = sheet(page).locator('a[data-note="copy~moscow~warsaw"]');
	await expect(note).toHaveText(/^\d+$/);
	const count = Number(await note.textContent());
	expect(count).toBeGreaterThan(1);
	await note.click();
	await expect(page).toHaveURL(/show=all#from-moscow-to-warsaw$/);
	const list = page.locator('#from-moscow-to-warsaw');
	await expect(list).toBeInViewport();
	expect(await list.locator('li').count()).toBeGreaterThanOrEqual(count);
});

test('the keyboard walks the list, not the drawing', async ({ page }) => {
	await open(page, '/map/');
	await page
		.getByRole('group', { name: map.title(nouns.work) })
		.locator('summary')
		.focus();
	await page.keyboard.press('Tab');
	await expect(hand(page, 'khrushchev')).toBeFocused();
	expect(await page.locator('.map svg a:not([tabindex="-1"])').count()).toBe(0);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/node\/khrushchev\/\?lens=map$/);
});

test('it prints wide, with its list', async ({ page }) => {
	await page.setViewportSize(phone);
	await page.goto('/map/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.map svg.wide')).toBeVisible();
	await expect(page.locator('.map svg.tall')).toBeHidden();
	await expect(hand(page, 'khrushchev')).toBeVisible();
});

for (const path of ['/map/', '/node/wiktor-grajewski/?lens=map']) {
	test(`axe finds nothing on ${path} in either theme`, async ({ page }) => {
		test.setTimeout(90_000);
		await open(page, path);
		await expect(sheet(page)).toBeVisible();
		expect(await axeFaults(page, '.map')).toEqual([]);
	});
}
