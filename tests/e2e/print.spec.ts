import type { Page } from '@playwright/test';
import { cards } from '../../src/lib/core/view/words/en/cards.ts';
import { picture } from '../../src/lib/core/view/words/en/picture.ts';
import { nouns, templates } from './site.ts';
import { expect, test } from './test.ts';

/** Sheets of a page as it is printed. */
async function sheets(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

test('a card is printed as a dossier: nothing to press, every claim, the key, where it stands', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(templates.node);
	await expect(page.locator('.printed')).toBeAttached();
	await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	for (const hidden of ['.masthead', '.save', '.card footer', '.story', '.controls']) {
		for (const one of await page.locator(hidden).all()) await expect(one).toBeHidden();
	}
	const claims = page.locator('#claims li');
	expect(await claims.count()).toBeGreaterThan(30);
	await expect(claims.last()).toBeVisible();
	await expect(page.getByText(cards.claims.all)).toBeHidden();
	await expect(
		page.locator('.printed').getByText(picture.key.frontier(nouns.beyond))
	).toBeVisible();
	const foot = page.locator('body footer').last();
	await expect(foot).toContainText('version');
	await expect(foot).toContainText(templates.node);
	await expect(foot).toContainText(String(new Date().getFullYear()));
	const ground = await page.evaluate(() => ({
		ink: getComputedStyle(document.body).color,
		east: getComputedStyle(document.querySelector('.wide .lanes .east')!).fill,
		faded: [...document.querySelectorAll('.wide .faded')].map(
			(one) => getComputedStyle(one).opacity
		)
	}));
	expect(ground.ink).toBe('rgb(27, 25, 22)');
	expect(ground.east).toBe('rgb(238, 238, 238)');
	expect(ground.faded.length).toBeGreaterThan(10);
	expect(new Set(ground.faded)).toEqual(new Set(['1']));
});

test('a short page is one sheet, and so is the picture with its key', async ({ page }) => {
	await page.goto('/disagreement/colour-of-red-booklet/');
	expect(await sheets(page)).toBe(1);
	await page.goto(templates.home);
	expect(await sheets(page)).toBe(1);
});

test('a page is printed whole without scripts too', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(baseURL! + templates.node);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('#claims li').last()).toBeVisible();
	await expect(page.locator('footer').filter({ hasText: 'CC-BY-4.0' })).toBeVisible();
	await context.close();
});
