import type { Page } from '@playwright/test';
import { cards } from '../../src/lib/core/view/words/en/cards.ts';
import { strikes } from '../../src/lib/core/view/words/en/strikes.ts';
import { axeFaults, rounds } from './axe.ts';
import { openLive, pictureOn, untilLive } from './site.ts';
import { expect, test } from './test.ts';

const says = (page: Page, text: string | RegExp) =>
	page.getByRole('status').filter({ hasText: text });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const crosses = (page: Page) => pictureOn(page).locator('.labels path.strike:not(.under)');
/** Marks whose outline is finely dashed: what falls away. */
const lost = (page: Page) => pictureOn(page).locator('.marks .border[stroke-dasharray="2 3"]');

test('whoever is struck out on his card is crossed out, a sentence says what falls, and it is undone', async ({
	page
}) => {
	await openLive(page, '/node/wiktor-grajewski/');
	await expect(crosses(page)).toHaveCount(0);
	const strike = link(page, cards.strike.out);
	await strike.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/node\/wiktor-grajewski\/\?without=wiktor-grajewski$/);
	await expect(
		says(page, /Without Wiktor Grajewski: the text no longer reaches \d+ hands/)
	).toBeVisible();
	await expect(says(page, /still reaches the West, by 3 of 4 routes/)).toBeVisible();
	await expect(crosses(page)).toHaveCount(1);
	expect(await lost(page).count()).toBeGreaterThan(3);
	await expect(link(page, cards.strike.restore)).toBeFocused();

	await page.getByText(strikes.list, { exact: true }).click();
	await expect(page.getByRole('heading', { name: /^The text no longer reaches/ })).toBeVisible();
	await expect(page.getByRole('link', { name: 'David Ben-Gurion' }).first()).toBeVisible();

	await link(page, strikes.undo).click();
	await expect(page).toHaveURL(/\/node\/wiktor-grajewski\/$/);
	await expect(crosses(page)).toHaveCount(0);
	await expect(lost(page)).toHaveCount(0);
});

test('several at once: undo takes the last back, each can be restored, and all', async ({
	page
}) => {
	await openLive(page, '/node/wiktor-grajewski/');
	await link(page, cards.strike.out).click();
	await expect(says(page, 'Without Wiktor Grajewski')).toBeVisible();
	await pictureOn(page).locator('a[data-hand="lucja-baranowska"]').press('Enter');
	await link(page, cards.strike.out).click();
	await expect(page).toHaveURL(/without=lucja-baranowska,wiktor-grajewski$/);
	await expect(says(page, 'Without Łucja Baranowska and Wiktor Grajewski')).toBeVisible();
	await expect(crosses(page)).toHaveCount(2);

	await link(page, strikes.undo).click();
	await expect(page).toHaveURL(/without=wiktor-grajewski$/);
	await page.goBack();
	await link(page, strikes.restore('Wiktor Grajewski')).click();
	await expect(page).toHaveURL(/without=lucja-baranowska$/);
	await page.goBack();
	await link(page, strikes.restoreAll).click();
	await expect(page).toHaveURL(/\/node\/lucja-baranowska\/$/);
});

test('a handoff, a copy, a source and a single claim can be struck out too', async ({ page }) => {
	await openLive(page, '/handoff/barmor-sends-to-shin-bet/');
	await link(page, cards.strike.out).click();
	await expect(says(page, /Without the handoff “Yaakov Barmor sends .*”/)).toBeVisible();
	await openLive(page, '/copy/red-booklet/');
	await link(page, cards.strike.out).click();
	await expect(says(page, 'Without the red-bound booklet')).toBeVisible();
	await openLive(page, '/source/frus-34/');
	await link(page, cards.strike.out).click();
	await expect(says(page, /Without U\.S\. Department of State/)).toBeVisible();
	await openLive(page, '/source/frus-34/');
	await link(page, cards.strike.outClaim).first().click();
	await expect(page).toHaveURL(/without=frus-34:[a-z0-9-]+$/);
	await expect(says(page, 'Without one claim of')).toBeVisible();
});

test('what is no thing here is named and left aside; a day and a telling go with a strike', async ({
	page
}) => {
	await openLive(page, '/?without=nobody-at-all,shin-bet&on=1956-04-17&as=wikipedia-body');
	await expect(says(page, 'nobody-at-all')).toBeVisible();
	await expect(says(page, 'Without Shin Bet')).toBeVisible();
	await expect(says(page, 'On 17 April 1956')).toBeVisible();
	await expect(says(page, /As told by/)).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing is offered that could not be answered', async ({ page }) => {
		await page.goto('/node/wiktor-grajewski/');
		await expect(page.getByRole('link', { name: cards.strike.out })).toHaveCount(0);
	});
});

for (const path of [
	'/node/wiktor-grajewski/?without=wiktor-grajewski',
	'/?without=shin-bet,wiktor-grajewski&on=1956-04-17'
]) {
	test(`${path}: axe finds nothing on the desk, nor on a dark phone`, async ({ page }) => {
		await openLive(page, path);
		await expect(says(page, /^Without .*Wiktor Grajewski/)).toBeVisible();
		await page.getByText(strikes.list, { exact: true }).click();
		for (const [viewport, inThemes] of rounds) {
			await page.setViewportSize(viewport);
			await untilLive(page);
			expect(await axeFaults(page, 'html', inThemes)).toEqual([]);
		}
	});
}
