// What a reader's own settings ask for: less motion, other colours, paper, a narrow window.
import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { difference } from './pixels.ts';
import {
	hand,
	lensesAndQuestions,
	openLive,
	pictureOn,
	templates,
	untilLive,
	viewBox,
	withPicture
} from './site.ts';
import { expect, test } from './test.ts';

test('with reduced motion the picture jumps where it would have glided', async ({ page }) => {
	for (const [reducedMotion, jumps] of [
		['no-preference', false],
		['reduce', true]
	] as const) {
		await page.emulateMedia({ reducedMotion });
		await openLive(page, '/');
		await hand(page, 'wiktor-grajewski').focus();
		const seen = await pictureOn(page).evaluate(async (picture) => {
			const svg = [...picture.querySelectorAll('svg[viewBox]')].at(-1)!;
			const boxes = new Set([svg.getAttribute('viewBox')]);
			picture
				.querySelector('a[data-hand]:focus')!
				.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
			for (let i = 0; i < 40; i++) {
				await new Promise(requestAnimationFrame);
				boxes.add(svg.getAttribute('viewBox'));
			}
			return boxes.size;
		});
		expect(seen, `views on the way, ${reducedMotion}`)[jumps ? 'toBe' : 'toBeGreaterThan'](2);
	}
});

test('in forced colours the marks of the SVG are seen, and the canvas is not', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await openLive(page, '/');
	await expect(pictureOn(page).locator('canvas').first()).toBeHidden();
	await expect(pictureOn(page).locator('.mark').first()).toBeVisible();
	const clip = (await pictureOn(page).boundingBox())!;
	const drawn = await page.screenshot({ clip });
	await pictureOn(page).evaluate((picture) =>
		picture.querySelectorAll<SVGElement>('.marks').forEach((marks) => marks.remove())
	);
	const without = await page.screenshot({ clip });
	expect((await difference(page, drawn, without)).share, 'marks are drawn').toBeGreaterThan(0.005);
});

test('in forced colours every lens is painted, and the words list what the chain draws', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await openLive(page, '/');
	const drawn = await pictureOn(page)
		.locator('a[data-hand]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('data-hand')!).sort());
	await page.goto('/text/');
	const listed = await page
		.locator('a[data-hand]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('data-hand')!).sort());
	expect(listed).toEqual(drawn);
	for (const [path, marks] of [
		['/calendar/', '.stage li svg'],
		['/map/', '.map svg']
	] as const) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		await expect(page.locator(marks).filter({ visible: true }).first()).toBeVisible();
		const seen = await page.screenshot();
		await page.locator(marks).evaluateAll((all: SVGElement[]) => {
			for (const one of all) one.style.visibility = 'hidden';
		});
		const without = await page.screenshot();
		expect((await difference(page, seen, without)).share, path).toBeGreaterThan(0.005);
	}
});

test('in forced colours a line marks the page and the lens one is at, and no other', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/map/');
	const rows = await page.evaluate(() => {
		return [...document.querySelectorAll('nav')]
			.map((nav) => [...nav.querySelectorAll('a')].filter((link) => link.checkVisibility()))
			.filter((links) => links.some((link) => link.hasAttribute('aria-current')))
			.map((links) => ({
				marked: links.filter((link) => getComputedStyle(link).borderBlockEndWidth !== '0px').length,
				above: links.filter((link) => getComputedStyle(link).borderBlockStartWidth !== '0px')
					.length,
				links: links.length
			}));
	});
	expect(rows).toHaveLength(2);
	for (const { marked, above, links } of rows) {
		expect(links).toBeGreaterThan(3);
		expect([marked, above]).toEqual([1, 0]);
	}
});

test('printed, the picture has its marks, and the card its words', async ({ page }) => {
	await openLive(page, '/node/wiktor-grajewski/');
	await page.emulateMedia({ media: 'print' });
	await expect(pictureOn(page).locator('canvas').first()).toBeHidden();
	await expect(pictureOn(page).locator('.mark').first()).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('combobox')).toHaveCount(0);
	expect((await pictureOn(page).boundingBox())!.height).toBeGreaterThan(200);
	const paper = await pictureOn(page).screenshot();
	const { painted } = await difference(page, paper, paper);
	expect(painted, 'ink on the paper').toBeGreaterThan(0.02);
	expect((await page.pdf()).length, 'a printed file with something in it').toBeGreaterThan(10_000);
});

test('a chosen theme outlasts the page, and the canvas follows it', async ({ page }) => {
	await openLive(page, '/');
	const clip = (await pictureOn(page).boundingBox())!;
	const light = await page.screenshot({ clip });
	await page.getByRole('combobox', { name: pages.theme.label }).selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.mouse.move(1, 1);
	const chosen = await page.screenshot({ clip });
	expect((await difference(page, light, chosen)).share).toBeGreaterThan(0.5);
	await page.reload();
	await untilLive(page);
	const reloaded = await page.screenshot({ clip });
	expect((await difference(page, chosen, reloaded)).share).toBeLessThan(0.0005);
	await page.getByRole('combobox', { name: pages.theme.label }).selectOption('system');
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.mouse.move(1, 1);
	await expect
		.poll(async () => (await difference(page, chosen, await page.screenshot({ clip }))).share)
		.toBeLessThan(0.0005);
});

test.describe('in a window 320 px wide', () => {
	test.use({ viewport: { width: 320, height: 640 }, expected: /status of 404/ });

	test('nothing is lost to the side, on any page', async ({ page }) => {
		test.setTimeout(120_000);
		for (const [template, path] of Object.entries({ ...templates, ...lensesAndQuestions })) {
			await page.goto(path);
			if (withPicture.some((name) => name === template)) await untilLive(page);
			const wide = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				const beyond = [...document.querySelectorAll('main *, header *')]
					.filter((element) => !element.closest('svg, .picture, details:not([open])'))
					.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
					.map((element) => element.outerHTML.slice(0, 80));
				return scrollWidth > clientWidth ? [`${scrollWidth} px`, ...beyond.slice(0, 3)] : [];
			});
			expect.soft(wide, template).toEqual([]);
		}
	});
});

test('text at twice its size loses nothing', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	for (const path of [
		'/',
		'/node/wiktor-grajewski/',
		'/handoffs/',
		'/calendar/',
		'/map/',
		'/text/'
	]) {
		await page.goto(path);
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		const [scroll, client] = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.clientWidth
		]);
		expect(scroll, path).toBeLessThanOrEqual(client);
	}
});

test('a window that changes its size keeps the picture whole', async ({ page }) => {
	await openLive(page, '/');
	for (const viewport of [
		{ width: 1100, height: 700 },
		{ width: 600, height: 900 },
		{ width: 1440, height: 900 }
	]) {
		await page.setViewportSize(viewport);
		await untilLive(page);
		const [, , width, height] = (await viewBox(page)).split(' ').map(Number);
		const box = (await pictureOn(page).boundingBox())!;
		expect(width! / height!).toBeCloseTo(box.width / box.height, 1);
		const last = (await hand(page, 'the-new-york-times').locator('.ring').boundingBox())!;
		expect(last.x + last.width).toBeLessThan(box.x + box.width);
		expect(last.y + last.height).toBeLessThan(box.y + box.height);
	}
});
