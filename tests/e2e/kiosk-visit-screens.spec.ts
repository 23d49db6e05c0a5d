import {
	isAt,
	lying,
	openKiosk,
	press,
	screen,
	settings,
	states,
	upright,
	wake,
	walk,
	words
} from './kiosk.ts';
import { measured, none } from './kiosk-measure.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true });

const upright4K = { width: 2160, height: 3840 };
const lying4K = { width: 3840, height: 2160 };

// So small a screen has no room for a picture in larger text; what it says is said beside it too.
const screens = [
	{ name: 'upright, 32 inches', viewport: upright, pitch: 0.369, dpr: 1, drawn: 1 },
	{ name: 'lying, 32 inches', viewport: lying, pitch: 0.369, dpr: 1, drawn: 1 },
	{ name: 'upright, 21.5 inches', viewport: upright, pitch: 0.248, dpr: 1, drawn: 0.7 },
	{ name: 'lying, 21.5 inches', viewport: lying, pitch: 0.248, dpr: 1, drawn: 0.7 },
	{ name: 'upright, 43 inches', viewport: upright, pitch: 0.496, dpr: 1, drawn: 1 },
	{ name: 'lying, 55 inches at 4K', viewport: lying, pitch: 0.634, dpr: 2, drawn: 1 },
	// A 4K screen whose system does not enlarge: twice as many px, each half as wide.
	{ name: 'upright, 43 inches at 4K', viewport: upright4K, pitch: 0.248, dpr: 1, drawn: 1 },
	{ name: 'lying, 55 inches at 4K, as it is', viewport: lying4K, pitch: 0.317, dpr: 1, drawn: 1 }
] as const;

for (const { name, viewport, pitch, dpr, drawn } of screens) {
	test.describe(name, () => {
		test.use({ viewport, deviceScaleFactor: dpr });

		test('every state: large enough to touch and to read, within reach, nothing cut or covered, no way out', async ({
			page
		}) => {
			await openKiosk(page, { pixelPitch: pitch });
			await wake(page);
			const owed = (600 * Math.tan((0.7 * Math.PI) / 180)) / 0.698 / pitch;
			// Before anybody asks for larger text, letters have 70 % of what is owed.
			const rule = {
				pitch,
				// 0.7 degrees at 600 mm; capitals are 0.698 of a letter's size.
				letter: owed * 0.7,
				drawn: owed * 0.7,
				reach: (1220 - settings.screenBottom) / pitch
			};
			await walk(page, async (state) => {
				expect.soft(await page.evaluate(measured, rule), state).toEqual(none);
			});
			await press(page, words.bar.startOver);
			await press(page, words.bar.larger);
			for (const { state, go } of states.slice(0, 6)) {
				await go(page);
				await isAt(page, state);
				expect
					.soft(
						await page.evaluate(measured, { ...rule, letter: owed, drawn: owed * drawn }),
						`larger ${state}`
					)
					.toEqual(none);
			}
		});
	});
}

test('a small button, small, cut and crossed letters and a link out would be found: a control', async ({
	page
}) => {
	await page.setViewportSize(upright);
	await openKiosk(page);
	await wake(page);
	await page.evaluate(() => {
		const button = document.createElement('button');
		button.textContent = 'tiny';
		button.style.cssText =
			'position:absolute;inset:0 auto auto 0;min-height:0;min-width:0;width:12px;height:20px;padding:0;font-size:9px';
		const link = document.createElement('a');
		link.href = 'https://museum.example/';
		document.querySelector('.kiosk')!.append(button, link);
		for (const left of [300, 310]) {
			const text = document.createElement('p');
			text.textContent = 'Two texts at one place';
			text.style.cssText = `position:absolute;top:900px;left:${left}px;font-size:40px`;
			document.querySelector('.kiosk main')!.append(text);
		}
	});
	const faults = await page.evaluate(measured, {
		pitch: 0.369,
		letter: 28,
		drawn: 28,
		reach: 1138
	});
	expect(faults.small).toHaveLength(1);
	expect(faults.fine).toHaveLength(1);
	expect(faults.high).toHaveLength(1);
	expect(faults.ways).toHaveLength(1);
	expect(faults.cut, 'its one word is wider than it').toEqual(['tiny']);
	expect(faults.across).toContain('Two texts at one place / Two texts at one place');
});

test('the first screen explains itself', async ({ page }) => {
	for (const { viewport, pitch } of screens) {
		await page.setViewportSize(viewport);
		await openKiosk(page, { pixelPitch: pitch });
		await wake(page);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('.reading li')).toHaveCount(3);
		for (const sign of await page.locator('.reading li').all()) {
			await expect(sign).toBeInViewport({ ratio: 1 });
		}
		const marks = await page.locator('.marks .mark').count();
		expect(marks).toBeGreaterThan(8);
		expect(marks).toBeLessThanOrEqual(25);
		await expect(page.locator('svg[data-whole="true"]')).toHaveCount(1);
		// All of the key is seen at once, where letters are not the largest for their screen.
		if (pitch > 0.3) {
			await press(page, words.bar.key);
			await isAt(page, 'key');
			await expect(page.getByRole('button', { name: words.bar.down })).toHaveCount(0);
			await press(page, words.bar.close);
		}
		expect(await page.locator('[data-route], button.main').count()).toBeGreaterThanOrEqual(3);
	}
});

test('turning the screen keeps what is on it', async ({ page }) => {
	await page.setViewportSize(upright);
	await openKiosk(page);
	await wake(page);
	await page.locator('button.main').tap();
	await page.locator('button.main').tap();
	const heading = await page.getByRole('heading', { level: 1 }).textContent();
	await page.setViewportSize(lying);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading!);
	await isAt(page, 'story');
	await expect(screen(page)).toBeVisible();
});
