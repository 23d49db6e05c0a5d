import type { Page } from '@playwright/test';
import { knowledge } from '../../src/lib/core/view/words/en/knowledge.ts';
import { axeFaults, rounds } from './axe.ts';
import { openLive, pictureOn, untilLive } from './site.ts';
import { expect, test } from './test.ts';

const card = (page: Page) => page.getByRole('article');
const slide = (page: Page) => page.getByRole('slider', { name: knowledge.scrub.label });
const sentence = (page: Page, day: string) => card(page).getByText(`On ${day},`).first();
const group = (page: Page, how: 'must-have' | 'could-have') =>
	card(page).getByText(new RegExp(`^${knowledge.groups[how](0).replace(/0$/, '')}\\d+$`));
/** The mark of a hand in the SVG of the picture, which is the canvas for print and forced colours. */
const marks = (page: Page) => pictureOn(page).locator('.marks .mark');
const filled = (page: Page) =>
	marks(page).evaluateAll((all) => all.map((mark) => mark.innerHTML).join());

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a table says for every hand from when it could have had it, and by when it must', async ({
		page
	}) => {
		await page.goto('/knowledge/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(knowledge.heading);
		const row = page.getByRole('row', { name: /James Jesus Angleton/ });
		await expect(row).toContainText('from 13 April');
		await expect(row).toContainText('by 17 April');
		await expect(page.getByRole('row')).toHaveCount(146);
		const rule = page.getByText(knowledge.rule.could);
		await expect(rule).toBeHidden();
		await page.getByText(knowledge.rule.open).click();
		await expect(rule).toBeVisible();
		await expect(slide(page)).toHaveCount(0);
	});
});

test('a day slid to by keyboard drives picture, list, sentence and address, and leaves no trail', async ({
	page
}) => {
	await page.goto('/');
	await openLive(page, '/knowledge/');
	await expect(slide(page)).toBeVisible();
	const before = await filled(page);
	await slide(page).focus();
	for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
	await expect(sentence(page, '28 February 1956')).toBeVisible();
	await expect(slide(page)).toHaveAttribute('aria-valuetext', '28 February 1956');
	await expect(page).toHaveURL(/\/knowledge\/\?on=1956-02-28$/);
	expect(await filled(page)).not.toBe(before);
	await expect(group(page, 'must-have').first()).toBeVisible();
	await expect(card(page).getByRole('status').filter({ hasText: '28 February' })).toBeAttached();

	const early = await filled(page);
	await page.keyboard.press('End');
	await expect(sentence(page, '31 December 1989')).toBeVisible();
	expect(await filled(page)).not.toBe(early);
	await expect(page).toHaveURL(/on=1989-12-31$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/$/);
});

test('the address restores the day; steps go from change to change', async ({ page }) => {
	await openLive(page, '/knowledge/?on=1956-04-10');
	await expect(sentence(page, '10 April 1956')).toBeVisible();
	await page.getByRole('button', { name: knowledge.scrub.forward }).click();
	await expect(sentence(page, '13 April 1956')).toBeVisible();
	await page.getByRole('button', { name: knowledge.scrub.back }).click();
	await expect(sentence(page, '10 April 1956')).toBeVisible();
	await page.getByLabel(knowledge.scrub.day, { exact: true }).fill('1956-06-05');
	await expect(sentence(page, '5 June 1956')).toBeVisible();
	await expect(page).toHaveURL(/on=1956-06-05$/);
	await page.getByRole('link', { name: knowledge.scrub.leave }).click();
	await expect(page).toHaveURL(/\/knowledge\/$/);
	await expect(card(page).getByText(knowledge.scrub.invite)).toBeAttached();
});

test('the days play, and stand still when asked to', async ({ page }) => {
	await openLive(page, '/knowledge/?on=1956-04-13');
	await page.getByRole('button', { name: knowledge.scrub.play }).click();
	await expect(sentence(page, '15 April 1956')).toBeVisible();
	await page.getByRole('button', { name: knowledge.scrub.pause }).click();
	const stood = await slide(page).getAttribute('aria-valuetext');
	await page.waitForTimeout(1500);
	await expect(slide(page)).toHaveAttribute('aria-valuetext', stood!);
});

test('the day stays when a card is opened, with a bar to leave it', async ({ page }) => {
	await openLive(page, '/knowledge/?on=1956-03-16');
	await card(page).getByRole('link', { name: 'Wiktor Grajewski' }).first().click();
	await expect(page).toHaveURL(/\/node\/wiktor-grajewski\/\?on=1956-03-16$/);
	await expect(page.getByRole('status').filter({ hasText: 'On 16 March 1956' })).toBeVisible();
	await expect(page.getByText(/^Wiktor Grajewski could have had the text/)).toBeVisible();
	const onDay = await filled(page);
	await page.getByRole('link', { name: knowledge.bar.leave }).click();
	await expect(page).toHaveURL(/\/node\/wiktor-grajewski\/$/);
	await expect(page.getByText('On 16 March 1956')).toHaveCount(0);
	expect(await filled(page)).not.toBe(onDay);
	await page.goBack();
	await page.getByRole('link', { name: knowledge.bar.change }).click();
	await expect(page).toHaveURL(/\/knowledge\/\?on=1956-03-16$/);
});

test('a telling has its own days', async ({ page }) => {
	await openLive(page, '/knowledge/?as=wikipedia-lead&on=1956-06-05');
	await expect(sentence(page, '5 June 1956')).toBeVisible();
	await expect(page.getByRole('row', { name: /Mossad/ })).toContainText('from 25 February');
	await expect(page.getByRole('row', { name: /Shin Bet/ })).toContainText(knowledge.never);
});

test.describe('when the case cannot be loaded', () => {
	test.use({ expected: /case\.json/ });
	test('the page says so, and tries again', async ({ page, context }) => {
		await context.route('**/data/case.json', (route) => route.abort());
		await page.goto('/knowledge/?on=1956-04-13');
		await expect(page.getByRole('alert')).toContainText(knowledge.bar.failed);
		await context.unroute('**/data/case.json');
		await page.getByRole('button', { name: knowledge.bar.again }).click();
		await expect(sentence(page, '13 April 1956')).toBeVisible();
	});
});

for (const path of ['/knowledge/', '/knowledge/?on=1956-03-16', '/?on=1956-03-16']) {
	test(`${path}: axe finds nothing on the desk, nor on a dark phone`, async ({ page }) => {
		await page.goto(path);
		for (const [viewport, inThemes] of rounds) {
			await page.setViewportSize(viewport);
			await untilLive(page);
			await expect(page.getByText(/^On 16 March 1956|^Choose a day/).first()).toBeVisible();
			expect(await axeFaults(page, 'html', inThemes)).toEqual([]);
		}
	});
}
