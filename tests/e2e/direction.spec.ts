// Pictures run from left to right in every language: what stands beside a mark stands there in a page from right to left, too.
import type { Page } from '@playwright/test';
import { openKiosk, press, wake, words } from './kiosk.ts';
import { desk, untilStill } from './site.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true });

/** Where the words of all pictures stand in them, to the px. */
function placed(): string[] {
	return [...document.querySelectorAll<SVGTextElement>('svg text')]
		.filter((text) => text.textContent && text.getBoundingClientRect().width > 0)
		.map((text) => {
			const frame = text.ownerSVGElement!.getBoundingClientRect();
			const box = text.getBoundingClientRect();
			const at = [box.left - frame.left, box.top - frame.top].map(Math.round);
			return `${text.textContent} ${at.join(' ')}`;
		});
}

async function turned(page: Page, root: string): Promise<void> {
	const before = await page.evaluate(placed);
	expect(before.length).toBeGreaterThan(10);
	await page.locator(root).evaluate((element: HTMLElement) => (element.dir = 'rtl'));
	expect(await page.evaluate(placed)).toEqual(before);
}

for (const path of ['/', '/calendar/', '/map/', '/handoff/barmor-sends-to-shin-bet/']) {
	test(`${path}: its pictures are the same in a page from right to left`, async ({ page }) => {
		await page.setViewportSize(desk);
		await page.goto(path);
		if (path.includes('handoff')) await untilStill(page);
		await turned(page, 'html');
	});
}

test('so are those of the exhibit', async ({ page }) => {
	await page.setViewportSize({ width: 1080, height: 1920 });
	await openKiosk(page);
	await wake(page);
	await press(page, words.bar.explore);
	await expect(page.locator('button.hand').first()).toBeVisible();
	await turned(page, '.kiosk');
});
