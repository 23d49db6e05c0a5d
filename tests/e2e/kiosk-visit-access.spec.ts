// Does axe find a fault in anything that a visitor, or the staff, can come to?
import { axeFaults } from './axe.ts';
import { isAt, lying, openKiosk, press, screen, upright, wake, walk, words } from './kiosk.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true });

for (const [name, viewport, inThemes] of [
	['upright', upright, ['light']],
	['lying', lying, ['dark']]
] as const) {
	test.describe(name, () => {
		test.use({ viewport });

		test('axe finds no fault in any state', async ({ page }) => {
			await openKiosk(page);
			// The loop sets its theme by itself, whatever the browser's.
			expect.soft(await axeFaults(page, 'html', inThemes), 'attract').toEqual([]);
			await wake(page);
			await walk(page, async (state) => {
				expect.soft(await axeFaults(page, 'html', inThemes), state).toEqual([]);
			});
			await press(page, words.bar.startOver);
			await page.locator('[data-route="word-of-mouth"]').tap();
			while ((await page.locator('button.main').textContent()) !== words.story.again)
				await page.locator('button.main').tap();
			expect.soft(await axeFaults(page, 'html', inThemes), 'the end of a story').toEqual([]);
			await press(page, words.bar.startOver);
			for (let i = 0; i < 5; i++) await page.touchscreen.tap(30, 30);
			await isAt(page, 'status');
			expect.soft(await axeFaults(page, 'html', inThemes), 'status').toEqual([]);
		});

		test('nor while it warns, and in larger text', async ({ page }) => {
			await page.clock.install();
			await openKiosk(page, { times: { warnAfter: 30, countdown: 300 } });
			await page.touchscreen.tap(540, 540);
			await page.clock.runFor(500);
			await press(page, words.bar.larger);
			expect.soft(await axeFaults(page, 'html', inThemes), 'larger text').toEqual([]);
			await page.clock.runFor(305_000);
			await expect(page.getByRole('alertdialog')).toBeVisible();
			expect.soft(await axeFaults(page, 'html', inThemes), 'warning').toEqual([]);
		});
	});
}

test('the dark telling of the idle picture is as sound', async ({ page }) => {
	await page.clock.install();
	await openKiosk(page);
	const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
	for (let i = 0; i < 120 && (await theme()) !== 'dark'; i++) await page.clock.runFor(1_000);
	expect(await theme()).toBe('dark');
	expect(await axeFaults(page)).toEqual([]);
});

test('a button without a name, and letters that cannot be seen, would be found: a control', async ({
	page
}) => {
	await openKiosk(page);
	await wake(page);
	await screen(page).evaluate((root) => {
		const button = document.createElement('button');
		const pale = document.createElement('p');
		pale.textContent = 'pale';
		pale.style.color = 'color-mix(in srgb, var(--ink) 30%, var(--paper))';
		root.querySelector('.controls')!.append(button, pale);
	});
	const faults = await axeFaults(page);
	expect(faults.filter((fault) => fault.includes('button-name'))).toHaveLength(1);
	expect(faults.filter((fault) => fault.includes('color-contrast'))).toHaveLength(2);
});

test.describe('the page for staff', () => {
	test('has no fault either', async ({ page }) => {
		await page.route('**/kiosk.json', (route) => route.fulfill({ body: '{ "pixelPitch": "big" ' }));
		await page.goto('/kiosk/status/');
		await expect(page.locator('.problems li')).toHaveCount(1);
		expect(await axeFaults(page)).toEqual([]);
	});
});
