import type { Page } from '@playwright/test';
import { walk } from '../../src/lib/core/view/words/en/walk.ts';
import { desk, openLive, phone, pictureOn, untilLive, untilStill, viewBox, zoom } from './site.ts';
import { expect, test } from './test.ts';

test('arrows alone walk from Khrushchev to The New York Times, and the focus is always to be seen', async ({
	page
}) => {
	await openLive(page, '/');
	await tabIntoPicture(page);
	await pressUntil(page, 'ArrowUp', 'khrushchev', 12);
	// Forward follows the story: over the gap, and at a fork to where it goes on.
	const way = await pressUntil(page, 'ArrowRight', 'cia', 12);
	expect(way).toEqual(expect.arrayContaining(['wiktor-grajewski', 'shin-bet']));
	await page.keyboard.press('ArrowRight');
	await pressUntil(page, 'ArrowDown', 'the-new-york-times', 6);
	await page.keyboard.press('ArrowLeft');
	const back = await pressUntil(page, 'ArrowLeft', 'khrushchev', 12);
	expect(back.toReversed(), 'the way back is the way one came').toEqual(way);
});

test('every hand of the picture can be reached by arrows', async ({ page }) => {
	await openLive(page, '/');
	await tabIntoPicture(page);
	const all = await pictureOn(page)
		.locator('a[data-hand]')
		.evaluateAll((links: SVGAElement[]) => links.map((link) => link.dataset.hand!));
	const seen = new Set<string>();
	await lookAround();
	expect(all.filter((id) => !seen.has(id))).toEqual([]);

	/** Goes through all siblings of where one stands, and forward from each that is new, and back again. */
	async function lookAround(): Promise<void> {
		const first = await focusedHand(page);
		let at = first;
		do {
			if (!seen.has(at)) {
				seen.add(at);
				await page.keyboard.press('ArrowRight');
				if ((await focusedHand(page)) !== at) {
					await lookAround();
					await page.keyboard.press('ArrowLeft');
					expect(await focusedHand(page), 'back where one came from').toBe(at);
				}
			}
			await page.keyboard.press('ArrowDown');
			at = await focusedHand(page);
		} while (at !== first);
	}
});

test('Enter opens a hand, the arrows go on from it, Escape leads back to the whole picture', async ({
	page
}) => {
	await openLive(page, '/');
	await tabIntoPicture(page);
	const first = await focusedHand(page);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/node/${first}/$`));
	await untilLive(page);
	expect(await focusedHand(page), 'focus stays on the hand that was opened').toBe(first);
	await page.keyboard.press('ArrowRight');
	await focusIsSeen(page);
	const second = await focusedHand(page);
	expect(second).not.toBe(first);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/node/${second}/$`));
	await untilLive(page);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/localhost:\d+\/$/);
	await expect(page.getByRole('article')).toHaveCount(0);
	expect(await focusedHand(page), 'focus stays where it was').toBe(second);
});

test('Escape leads back from the card too', async ({ page }) => {
	await openLive(page, '/node/wiktor-grajewski/');
	await page.getByRole('article').getByRole('link').first().focus();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/localhost:\d+\/$/);
});

test('plus and minus zoom, shifted arrows move, 0 shows all', async ({ page }) => {
	await openLive(page, '/');
	await tabIntoPicture(page);
	const fit = await zoom(page);
	await page.keyboard.press('+');
	await page.keyboard.press('+');
	await expect.poll(() => zoom(page)).toBeGreaterThan(fit * 1.5);
	await untilStill(page);
	const near = await zoom(page);
	const before = await viewBox(page);
	await page.keyboard.press('Shift+ArrowRight');
	await expect.poll(() => viewBox(page)).not.toBe(before);
	await page.keyboard.press('-');
	await expect.poll(() => zoom(page)).toBeLessThan(near * 0.9);
	await page.keyboard.press('0');
	await expect.poll(() => zoom(page)).toBeCloseTo(fit, 3);
});

for (const [screen, viewport] of Object.entries({ desk, phone })) {
	for (const path of [
		'/',
		'/node/wiktor-grajewski/',
		'/handoff/barmor-sends-to-shin-bet/',
		'/people/'
	]) {
		test(`${screen}, ${path}: Tab passes once through everything, with one stop in the picture`, async ({
			page
		}) => {
			await page.setViewportSize(viewport);
			await page.goto(path);
			if (path !== '/people/') await untilLive(page);
			const stops: string[] = [];
			for (let i = 0; i < 250; i++) {
				await page.keyboard.press('Tab');
				const stop = await focused(page);
				if (stop === null) break;
				await focusIsSeen(page);
				stops.push(stop);
			}
			expect(stops.length, 'Tab leaves the page in the end').toBeLessThan(250);
			expect(stops.filter((stop) => stop.startsWith('picture: ')).length).toBe(
				path === '/people/' ? 0 : 1
			);
			expect(stops[0], 'first the way past the masthead').toMatch(/#content/);
		});
	}
}

test('keys do nothing to the picture while the focus is elsewhere', async ({ page }) => {
	await openLive(page, '/');
	const before = await viewBox(page);
	await page.getByRole('combobox').first().focus();
	await page.keyboard.type('+0-');
	await page.keyboard.press('ArrowRight');
	await untilStill(page);
	expect(await viewBox(page)).toBe(before);
});

async function tabIntoPicture(page: Page): Promise<void> {
	for (let i = 0; i < 60; i++) {
		await page.keyboard.press('Tab');
		if (!(await focusedHand(page))) continue;
		// Keys that come earlier are heard when the walk has come.
		await expect(page.getByRole('group', { name: walk.label })).toBeVisible();
		return;
	}
	throw new Error('Tab never came into the picture.');
}

/** Presses a key until a hand has the focus; the hands passed on the way, that one included. */
async function pressUntil(page: Page, key: string, id: string, most: number): Promise<string[]> {
	const way: string[] = [];
	for (let i = 0; i <= most; i++) {
		const at = await focusedHand(page);
		expect(at, `after ${way.join(', ')}`).not.toBe('');
		await focusIsSeen(page);
		if (at === id) return [...way, at];
		way.push(at);
		await page.keyboard.press(key);
	}
	throw new Error(`${key} never came to ${id}: ${way.join(', ')}`);
}

async function focusedHand(page: Page): Promise<string> {
	return page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.hand ?? '');
}

/** What has the focus, in words for a failure; null when it has left the page. */
async function focused(page: Page): Promise<string | null> {
	return page.evaluate(() => {
		const at = document.activeElement;
		if (!at || at === document.body) return null;
		const where = at.closest('.picture') ? 'picture: ' : '';
		return where + (at.getAttribute('href') ?? `${at.tagName} ${at.id}`);
	});
}

/** The focused thing lies in the window, nothing covers it, and it is marked. */
async function focusIsSeen(page: Page): Promise<void> {
	const seen = () =>
		page.evaluate(() => {
			const at = document.activeElement!;
			const ring = at.querySelector('.ring') ?? at;
			// Of a link that runs over two lines, the longer part.
			const box = [...ring.getClientRects()].reduce(
				(a, b) => (b.width > a.width ? b : a),
				new DOMRect()
			);
			const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
			const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
			const top = document.elementFromPoint(x, y);
			const style = getComputedStyle(ring);
			const marked =
				(style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ||
				(ring !== at && style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 2);
			const inside =
				box.width > 0 &&
				box.bottom > 0 &&
				box.top < innerHeight &&
				box.right > 0 &&
				box.left < innerWidth;
			const bare = !!top && (at.contains(top) || top.contains(at));
			const faults = [
				inside || 'out of the window',
				bare || `under ${top?.outerHTML.slice(0, 90)}`,
				marked || 'unmarked'
			];
			return `${faults.filter((fault) => fault !== true).join(', ')}${faults.every((f) => f === true) ? '' : ` : ${at.outerHTML.slice(0, 120)}`}`;
		});
	await expect.poll(seen, { timeout: 1500 }).toBe('');
}
