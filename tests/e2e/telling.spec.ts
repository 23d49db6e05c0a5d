import type { Page } from '@playwright/test';
import { asTold } from '../../src/lib/core/view/words/en/as-told.ts';
import { tellings } from '../../src/lib/core/view/words/en/tellings.ts';
import { axeFaults, rounds } from './axe.ts';
import { desk, lineOf, openLive, pictureOn, untilLive } from './site.ts';
import { expect, test } from './test.ts';

const MOSSAD = 'grajewski-to-mossad';
const SHIN_BET = 'barmor-sends-to-shin-bet';

const bar = (page: Page, text: string | RegExp) =>
	page.getByRole('status').filter({ hasText: text });

test('the article’s lead tells of the Mossad and not of the Shin Bet; back to everyone', async ({
	page
}) => {
	await openLive(page, '/');
	await page.getByRole('button', { name: asTold.open }).click();
	await page.getByRole('dialog').getByRole('link', { name: 'The article’s lead' }).click();
	await expect(page).toHaveURL(/\?as=wikipedia-lead$/);
	await expect(bar(page, /As told by the article’s lead.*4 handoffs/)).toBeVisible();
	await untilLive(page);
	await expect(lineOf(page, MOSSAD)).toHaveCount(1);
	await expect(lineOf(page, SHIN_BET)).toHaveCount(0);
	const list = page.getByRole('region', { name: tellings.list });
	await expect(list.getByRole('link', { name: /Mossad/ }).first()).toBeVisible();
	await expect(list.getByRole('link', { name: /Shin Bet/ })).toHaveCount(0);

	await page.getByRole('link', { name: tellings.back }).click();
	await expect(page).toHaveURL(/\/$/);
	await expect(lineOf(page, SHIN_BET)).toHaveCount(1);
	await page.goBack();
	await expect(bar(page, 'As told by the article’s lead')).toBeVisible();
	await expect(lineOf(page, SHIN_BET)).toHaveCount(0);
	await page.goForward();
	await expect(lineOf(page, SHIN_BET)).toHaveCount(1);
});

test('a shared link opens the same telling, and keeps it from hand to handoff', async ({
	page
}) => {
	await openLive(page, '/node/wiktor-grajewski/?as=wikipedia-lead');
	await expect(bar(page, 'As told by the article’s lead')).toBeVisible();
	const card = page.getByRole('article');
	await expect(card.getByRole('link', { name: 'Mossad' }).first()).toBeVisible();
	await expect(card.getByRole('link', { name: /Barmor/ })).toHaveCount(0);
	await card.locator(`a[href*="/handoff/${MOSSAD}/"]`).first().click();
	await expect(page).toHaveURL(new RegExp(`/handoff/${MOSSAD}/\\?as=wikipedia-lead$`));
	await expect(page.getByRole('article')).toContainText('reported');
	await expect(page.getByRole('article')).not.toContainText('What is disputed');
	await page.getByRole('link', { name: tellings.back }).click();
	await expect(page).toHaveURL(new RegExp(`/handoff/${MOSSAD}/$`));
	await expect(page.getByRole('article')).toContainText('What is disputed');
});

test('the story’s picture fades what the telling does not speak of', async ({ page }) => {
	await openLive(page, '/?as=wikipedia-body');
	await expect(bar(page, tellings.faded)).toBeVisible();
	await expect(lineOf(page, SHIN_BET)).toHaveCount(1);
	const untold = pictureOn(page).getByRole('link', { name: /not told here$/ });
	await expect(untold.first()).toBeAttached();
	await bar(page, tellings.faded)
		.getByRole('link', { name: /^Show \d+ more/ })
		.click();
	await expect(page).toHaveURL(/\?as=wikipedia-body&show=all$/);
	await expect(untold).toHaveCount(0);
});

test('a source’s card leads to the whole story as it tells it', async ({ page }) => {
	await page.goto('/source/melman-2006/');
	await page.getByRole('link', { name: asTold.whole }).click();
	await expect(page).toHaveURL(/\?as=melman-2006$/);
	await expect(bar(page, /As told by Melman, 2006/)).toBeVisible();
});

test('two tellings compared: sections with links, letters on the lines', async ({ page }) => {
	await openLive(page, '/?as=wikipedia-lead&vs=wikipedia-body');
	const list = page.getByRole('region', { name: tellings.comparison.heading });
	for (const heading of [/^Only A .* \d+$/, /^Only B .* \d+$/, /cannot both be true \d+$/]) {
		await expect(list.getByRole('heading', { name: heading })).toBeVisible();
	}
	for (const item of await list.getByRole('listitem').all()) {
		await expect(item.getByRole('link').first()).toBeAttached();
	}
	await expect(
		pictureOn(page)
			.locator('.tag', { hasText: /^\s*B\s*$/ })
			.first()
	).toBeVisible();
	await expect(lineOf(page, SHIN_BET)).toHaveAttribute('aria-label', /only B tells it$/);
});

test('in the choice letters walk no picture, and Escape leaves the card open', async ({ page }) => {
	await openLive(page, '/node/wiktor-grajewski/?as=wikipedia-body');
	await page.getByRole('button', { name: tellings.change }).click();
	await expect(page.getByRole('checkbox').first()).toBeVisible();
	const close = page.getByRole('dialog').getByRole('button', { name: 'Close' });
	await expect(close).toBeFocused();
	await page.keyboard.press('b');
	await expect(close).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page).toHaveURL(/\/node\/wiktor-grajewski\/\?as=wikipedia-body$/);
	await expect(page.getByRole('article')).toBeVisible();
});

test('what is no source is named and left out', async ({ page }) => {
	await openLive(page, '/?as=melman-2006,no-such-source');
	await expect(bar(page, 'no-such-source')).toBeVisible();
	await expect(bar(page, 'As told by Melman')).toBeVisible();
});

test.describe('when the case cannot be loaded', () => {
	test.use({ expected: /case\.json/ });
	test('the page says so, shows everyone’s telling, and tries again', async ({ page, context }) => {
		await context.route('**/data/case.json', (route) => route.abort());
		await page.goto('/?as=wikipedia-lead');
		await expect(bar(page, tellings.failed)).toBeVisible();
		await expect(lineOf(page, SHIN_BET)).toHaveCount(1);
		await context.unroute('**/data/case.json');
		await page.getByRole('button', { name: tellings.again }).click();
		await expect(bar(page, 'As told by the article’s lead')).toBeVisible();
	});
});

for (const [viewport, inThemes] of rounds) {
	const screen = viewport === desk ? 'desk' : 'dark phone';
	for (const [name, path] of Object.entries({
		telling: '/?as=wikipedia-body',
		comparison: '/?as=wikipedia-lead&vs=wikipedia-body'
	})) {
		test(`${name}, ${screen}: axe finds nothing`, async ({ page }) => {
			await page.setViewportSize(viewport);
			await openLive(page, path);
			await expect(bar(page, /As told by/)).toBeVisible();
			await silent(page, inThemes);
		});
	}
	test(`choice, ${screen}: axe finds nothing`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await openLive(page, '/');
		await page.getByRole('button', { name: asTold.open }).click();
		await expect(page.getByRole('checkbox').first()).toBeVisible();
		await silent(page, inThemes);
	});
}

async function silent(page: Page, inThemes: (typeof rounds)[number][1]): Promise<void> {
	expect(await axeFaults(page, 'html', inThemes)).toEqual([]);
}
