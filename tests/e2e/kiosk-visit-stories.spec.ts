import decodeQr from 'qr/decode.js';
import type { Locator, Page } from '@playwright/test';
import { isAt, openKiosk, press, screen, settings, site, upright, wake, words } from './kiosk.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true, viewport: upright });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('every story is told to its end and back, with taps alone', async ({ page }) => {
	await openKiosk(page);
	await wake(page);
	for (const [route, steps] of [
		['word-of-mouth', 5],
		['french-route', 6]
	] as const) {
		await page.locator(`[data-route="${route}"]`).tap();
		const told: string[] = [];
		for (let i = 1; i <= steps; i++) {
			await expect(page.getByText(words.story.of(i, steps))).toBeVisible();
			told.push((await heading(page).textContent())!);
			// What is told is lit.
			expect(await page.locator('.marks .mark:not(.faded)').count()).toBeGreaterThan(0);
			expect(await page.locator('.marks .mark.faded').count()).toBeGreaterThan(0);
			const next = page.locator('button.main');
			if (i < steps) await next.tap();
			else await expect(next).toHaveText(words.story.again);
		}
		expect(new Set(told).size).toBe(steps);
		for (let i = steps - 1; i >= 1; i--) {
			await press(page, /Back/);
			await expect(heading(page)).toHaveText(told[i - 1]!);
		}
		await press(page, words.bar.startOver);
		await isAt(page, 'start');
	}
});

test('the next step is named by what happens in it', async ({ page }) => {
	await openKiosk(page);
	await wake(page);
	await page.locator('button.main').tap();
	const next = page.locator('button.main');
	const name = (await next.textContent())!.replace('›', '').trim();
	await next.tap();
	await expect(heading(page)).toHaveText(name);
});

test('at a fork each answer says what it would mean, and on whose word', async ({ page }) => {
	await openKiosk(page);
	await wake(page);
	await page.locator('button.main').tap();
	for (let i = 0; i < 3; i++) await page.locator('button.main').tap();
	await press(page, words.story.fork);
	const sides = page.locator('.sides button');
	expect(await sides.count()).toBeGreaterThan(1);
	const meant: string[] = [];
	for (const side of await sides.all()) {
		await side.tap();
		await expect(side).toHaveAttribute('aria-pressed', 'true');
		await expect(page.locator('.witnesses li').first()).toBeVisible();
		meant.push((await page.locator('.means').textContent())!);
	}
	expect(new Set(meant).size, 'each something else').toBe(meant.length);
});

test('a hand is struck out, falls away in the picture, and is put back', async ({ page }) => {
	await openKiosk(page);
	await wake(page);
	await page.locator('button.main').tap();
	for (let i = 0; i < 2; i++) await page.locator('button.main').tap();
	await press(page, words.story.strike);
	await press(page, words.strike.without('Łucja Baranowska'));
	await expect(page.getByRole('status')).toContainText(
		'Without Łucja Baranowska: the text no longer',
		{
			timeout: 15_000
		}
	);
	await expect(page.locator('g.struck')).toHaveCount(1);
	await press(page, /Put back/);
	await expect(page.locator('g.struck')).toHaveCount(0);
});

test.describe('the keys on the screen', () => {
	for (const { script, typed, found } of [
		{ script: null, typed: 'łuc', found: 'Łucja Baranowska' },
		{ script: 'cyrillic', typed: 'грае', found: 'Wiktor Grajewski' },
		{ script: 'hebrew', typed: 'גראי', found: 'Wiktor Grajewski' }
	]) {
		test(`find a hand by ${script ?? 'Polish'} letters`, async ({ page }) => {
			await openKiosk(page);
			await wake(page);
			await press(page, words.bar.explore);
			await press(page, words.bar.search);
			if (script) await page.locator(`[data-script="${script}"]`).tap();
			for (const letter of typed) await page.locator(`[data-key="${letter}"]`).tap();
			await expect(page.getByRole('textbox')).toHaveValue(typed);
			await page.locator('.found button', { hasText: found }).first().tap();
			await isAt(page, 'explore');
			await expect(page.getByRole('heading', { level: 2, name: found })).toBeVisible();
		});
	}
});

test('the picture of all hands moves by buttons, and every row in sight opens its hand', async ({
	page
}) => {
	await openKiosk(page);
	await wake(page);
	await press(page, words.bar.explore);
	const window = page.locator('.window');
	await expect(window).toHaveAttribute('data-top', '0');
	await press(page, words.explore.down);
	expect(Number(await window.getAttribute('data-top'))).toBeGreaterThan(100);
	const rows = page.locator('button.hand');
	const boxes = await rows.evaluateAll((all) =>
		all.map((row) => row.getBoundingClientRect().height)
	);
	expect(boxes.length).toBeGreaterThan(5);
	expect(Math.min(...boxes) * settings.pixelPitch).toBeGreaterThanOrEqual(15);
	const row = rows.nth(1);
	const hand = await row.getAttribute('data-hand');
	await row.tap();
	await expect(page.locator('button.hand[aria-current="true"]')).toHaveAttribute(
		'data-hand',
		hand!
	);
	await page.locator('.card .rows button').first().tap();
	await expect(page.locator('button.hand[aria-current="true"]')).not.toHaveAttribute(
		'data-hand',
		hand!
	);
	await press(page, /Back/);
	await expect(page.locator('button.hand[aria-current="true"]')).toHaveAttribute(
		'data-hand',
		hand!
	);
});

test('what is taken home is the public page of what is on the screen', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openKiosk(page);
	await wake(page);
	await press(page, words.bar.takeHome);
	await leadsTo(page, site);
	await press(page, words.bar.close);
	await page.locator('[data-route="belgrade-route"]').tap();
	await press(page, words.bar.takeHome);
	await leadsTo(page, `${site}route/belgrade-route/`);
	await expect(page.getByText('museum.example/booklet/route/belgrade-route')).toBeVisible();
	await press(page, words.bar.startOver);
	await expect(page.locator('.home')).toHaveCount(0);
});

test('nothing is taken home where there is no public page', async ({ page }) => {
	await openKiosk(page, { publicAddress: null });
	await wake(page);
	await expect(page.getByRole('button', { name: words.bar.key })).toBeVisible();
	await expect(page.getByRole('button', { name: words.bar.takeHome })).toHaveCount(0);
});

/** The code on the screen, read as a phone reads it. */
async function leadsTo(page: Page, address: string): Promise<void> {
	const code: Locator = page.locator('.home svg[role="img"]');
	const side = (await code.boundingBox())!.width * settings.pixelPitch;
	expect(side).toBeGreaterThanOrEqual(40);
	const picture = (await code.screenshot()).toString('base64');
	const { width, height, data } = await page.evaluate(async (png) => {
		const image = new Image();
		image.src = `data:image/png;base64,${png}`;
		await image.decode();
		const canvas = new OffscreenCanvas(image.width, image.height);
		const pen = canvas.getContext('2d')!;
		pen.drawImage(image, 0, 0);
		const pixels = pen.getImageData(0, 0, image.width, image.height).data;
		return { width: image.width, height: image.height, data: [...pixels] };
	}, picture);
	expect(decodeQr({ width, height, data: Uint8Array.from(data) })).toBe(address);
	const modules = Number((await code.getAttribute('viewBox'))!.split(' ')[2]) - 8;
	expect(modules, 'version 4 or less').toBeLessThanOrEqual(33);
}

test('whatever stands in the settings, the exhibit opens', async ({ page }) => {
	for (const body of [
		'',
		'{',
		'[1]',
		'{"times":7,"pixelPitch":-1,"routes":["x"],"languages":[]}'
	]) {
		await page.unrouteAll();
		await page.route('**/kiosk.json', (route) => route.fulfill({ body }));
		await page.goto('/kiosk/');
		await expect(screen(page)).toHaveAttribute('data-state', 'attract');
		await wake(page);
		await expect(page.locator('button.main')).toBeVisible();
	}
});

test('the routes that are offered are those that are set, in their order', async ({ page }) => {
	const routes = ['belgrade-route', 'word-of-mouth', 'french-route'];
	await openKiosk(page, { routes });
	await wake(page);
	const offered = page.locator('[data-route]');
	await expect(offered).toHaveCount(2);
	await expect(page.locator('button.main')).toContainText('Belgrade');
	await expect(offered.first()).toHaveAttribute('data-route', 'word-of-mouth');
});
