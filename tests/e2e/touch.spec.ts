import type { CDPSession, Page } from '@playwright/test';
import { hand, openLive, phone, pictureOn, untilStill, zoom } from './site.ts';
import { expect, test } from './test.ts';

test.use({ viewport: phone, hasTouch: true, isMobile: true });

test('a tap on a hand opens its card', async ({ page }) => {
	await openLive(page, '/');
	const box = await boxOf(page, 'wiktor-grajewski');
	await page.touchscreen.tap(box.x, box.y);
	await expect(page).toHaveURL(/\/node\/wiktor-grajewski\/$/);
	await expect(page.getByRole('article')).toBeVisible();
});

test('one finger over the picture scrolls the page, as long as all of it is shown', async ({
	page
}) => {
	await openLive(page, '/');
	const from = await boxOf(page, 'wiktor-grajewski');
	const before = await page.evaluate(() => scrollY);
	await drag(page, [{ x: 200, y: from.y }], { x: 0, y: -250 });
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
	await expect(page, 'and opens nothing').toHaveURL(/localhost:\d+\/$/);
});

test('two fingers spread the picture and not the page, then one finger moves it', async ({
	page
}) => {
	await openLive(page, '/');
	const { y } = await boxOf(page, 'wiktor-grajewski');
	const fit = await zoom(page);
	await drag(
		page,
		[
			{ x: 160, y },
			{ x: 230, y }
		],
		{ x: 0, y: 0 },
		60
	);
	await expect.poll(() => zoom(page)).toBeGreaterThan(fit * 1.4);
	await untilStill(page);
	expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);

	const before = await boxOf(page, 'wiktor-grajewski');
	const scrolled = await page.evaluate(() => scrollY);
	await drag(page, [{ x: 200, y }], { x: -60, y: -40 });
	await expect
		.poll(async () => (await boxOf(page, 'wiktor-grajewski')).x - before.x)
		.toBeCloseTo(-60, -1.4);
	expect(await page.evaluate(() => scrollY), 'the page stays').toBe(scrolled);
	await expect(page).toHaveURL(/localhost:\d+\/$/);
});

test('every hand on the phone is large enough for a finger', async ({ page }) => {
	await openLive(page, '/');
	const small = await pictureOn(page)
		.locator('a[data-hand]')
		.evaluateAll((links: SVGAElement[]) =>
			links
				.map((link) => ({ link, box: link.getBoundingClientRect() }))
				.filter(({ box }) => box.width < 24 || box.height < 24)
				.map(({ link }) => link.dataset.hand)
		);
	expect(small).toEqual([]);
});

interface Spot {
	x: number;
	y: number;
}

/** The middle of a mark, on the screen, scrolled into it. */
async function boxOf(page: Page, id: string): Promise<Spot> {
	const ring = hand(page, id).locator('.ring');
	await ring.scrollIntoViewIfNeeded();
	const box = (await ring.boundingBox())!;
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Puts fingers down, moves them together by `by` and apart by `apart` each to its side, lifts them. */
async function drag(page: Page, fingers: Spot[], by: Spot, apart = 0): Promise<void> {
	const client: CDPSession = await page.context().newCDPSession(page);
	const STEPS = 12;
	const at = (share: number) =>
		fingers.map(({ x, y }, id) => ({
			id,
			x: x + by.x * share + (id === 0 ? -apart : apart) * share,
			y: y + by.y * share
		}));
	await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
	for (let i = 1; i <= STEPS; i++) {
		await client.send('Input.dispatchTouchEvent', {
			type: 'touchMove',
			touchPoints: at(i / STEPS)
		});
	}
	await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await client.detach();
}
