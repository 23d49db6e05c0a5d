import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { picture } from '../../src/lib/core/view/words/en/picture.ts';
import { difference } from './pixels.ts';
import { measure } from './measure.ts';
import { desk, hand, openLive, phone, pictureOn, screens, themes, untilLive } from './site.ts';
import { expect, test } from './test.ts';

/** The file that holds Cytoscape. */
const cytoscape = (() => {
	const folder = join(import.meta.dirname, '../../build/_app/immutable/chunks');
	const found = readdirSync(folder).filter(
		(file) =>
			file.endsWith('.js') && readFileSync(join(folder, file), 'utf8').includes('autounselectify')
	);
	if (found.length !== 1) throw new Error(`Cytoscape is in ${found.length} chunks.`);
	return found[0]!;
})();

for (const [screen, viewport] of Object.entries(screens)) {
	test.describe(screen, () => {
		test.use({ viewport });

		test('names keep clear of names, marks and lines, lines of marks, all in the window', async ({
			page
		}) => {
			await openLive(page, '/');
			await page.evaluate(() => document.fonts.ready);
			const found = await pictureOn(page).evaluate(measure);
			expect(found.counted.labels, 'labels measured').toBeGreaterThan(20);
			expect(found.counted.marks, 'marks measured').toBeGreaterThan(10);
			expect(found.counted.strokes, 'lines measured').toBeGreaterThan(10);
			expect.soft(found.labelsOnLabels, 'names on names').toEqual([]);
			expect.soft(found.labelsOnMarks, 'names on marks').toEqual([]);
			expect.soft(found.labelsOnStrokes, 'names on lines').toEqual([]);
			expect.soft(found.strokesThroughMarks, 'lines through marks').toEqual([]);
			expect.soft(found.outside, 'beyond the window').toEqual([]);
			expect.soft(found.smallest, 'smallest letters, px').toBeGreaterThanOrEqual(12);
		});

		test('/: the canvas takes over without a visible jump, in both themes', async ({ page }) => {
			for (const theme of themes) {
				await page.emulateMedia({ colorScheme: theme });
				await takesOver(page, '/');
			}
		});
	});
}

for (const [screen, viewport] of Object.entries({ phone, desk })) {
	for (const path of ['/node/wiktor-grajewski/', '/handoff/barmor-sends-to-shin-bet/']) {
		test(`${path}, ${screen}: the canvas takes over without a visible jump, moving or not`, async ({
			page
		}) => {
			await page.setViewportSize(viewport);
			for (const reducedMotion of ['no-preference', 'reduce'] as const) {
				await page.emulateMedia({ reducedMotion });
				await takesOver(page, path);
			}
		});
	}
}

/** The SVG of the page's first paint and the canvas that replaces it look alike. */
async function takesOver(page: Page, path: string): Promise<void> {
	const asked = new Promise<Route>((resolve) => {
		void page.route(`**/${cytoscape}`, resolve, { times: 1 });
	});
	await page.goto(path);
	await page.evaluate(() => document.fonts.ready);
	const held = await asked;
	await expect(pictureOn(page)).not.toHaveClass(/\blive\b/);
	const clip = (await pictureOn(page).boundingBox())!;
	const before = await page.screenshot({ clip });
	await held.continue();
	await untilLive(page);
	expect(await pictureOn(page).boundingBox(), 'the window of the picture stays').toEqual(clip);
	const after = await page.screenshot({ clip });
	const { share, painted } = await difference(page, before, after);
	expect(painted, 'something is painted').toBeGreaterThan(0.02);
	expect(share, 'share of pixels that differ visibly').toBeLessThan(0.0005);
}

for (const [width, height] of [
	[820, 1180],
	[1024, 1366],
	[1080, 1920],
	[1440, 900]
] as const) {
	test(`${width} x ${height}: what comes with the scripts moves no picture`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		let release = () => {};
		const released = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/_app/immutable/**/*.js', async (route) => {
			await released;
			await route.continue();
		});
		await page.goto('/', { waitUntil: 'commit' });
		await expect(page.locator('.tools')).toBeVisible();
		await page.waitForFunction(() => document.fonts.ready.then((fonts) => fonts.size > 0));
		const drawn = await pictureOn(page).boundingBox();
		release();
		await untilLive(page);
		await expect(page.getByRole('button', { name: picture.controls.keys })).toBeVisible();
		expect(await pictureOn(page).boundingBox()).toEqual(drawn);
	});
}

test('a picture two pixels off would be noticed: a control', async ({ page }) => {
	await openLive(page, '/');
	const clip = (await pictureOn(page).boundingBox())!;
	const before = await page.screenshot({ clip });
	const after = await page.screenshot({ clip: { ...clip, x: clip.x + 2 } });
	expect((await difference(page, before, after)).share).toBeGreaterThan(0.005);
});

test('every letter of the picture is real text in the language of its name', async ({ page }) => {
	await page.goto('/');
	await expect(pictureOn(page).locator('text').filter({ hasText: 'Grajewski' })).toBeVisible();
	await expect(hand(page, 'wiktor-grajewski')).toHaveAccessibleName(/Grajewski/);
});
