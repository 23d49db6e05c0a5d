import type { Page } from '@playwright/test';
import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { share } from '../../src/lib/core/view/words/en/share.ts';
import { axeFaults } from './axe.ts';
import { phone } from './site.ts';
import { expect, test } from './test.ts';

const GRAJEWSKI = '/node/wiktor-grajewski/';
const said = pages.passOn;

/** Opens the window once the page is awake enough to hear the button. */
async function openShare(page: Page) {
	const dialog = page.getByRole('dialog', { name: share.link.heading });
	await expect(async () => {
		await page.getByRole('button', { name: said.share, exact: true }).first().click();
		await expect(dialog).toBeVisible({ timeout: 2000 });
	}).toPass();
	return dialog;
}

for (const [path, title] of [
	[
		`${GRAJEWSKI}?on=1956-04-13&without=yaakov-barmor`,
		'Wiktor Grajewski, on 13 April 1956, without Yaakov Barmor'
	],
	[
		'/?as=csm-1982,jta-1982,stupnikov-harel',
		'How Khrushchev’s Secret Speech reached the West, as told by Isser Harel'
	],
	[
		'/calendar/?on=1956-06-05',
		'How Khrushchev’s Secret Speech reached the West, on the calendar, on 5 June 1956'
	],
	[
		'/routes/?from=wiktor-grajewski&what=gist',
		/^Ways by which word of it can have come from Wiktor Grajewski to/
	]
] as const) {
	test(`the link of ${path} says what is shown and opens exactly that`, async ({ page }) => {
		await page.goto(path);
		await expect(page).toHaveTitle(
			typeof title === 'string' ? pages.title(title) : new RegExp(`${title.source}.* · `)
		);
		const dialog = await openShare(page);
		const shown = await page.title();
		await expect(dialog).toContainText(shown.slice(0, -pages.title('').length));
		const link = await dialog.getByLabel(share.link.label, { exact: true }).inputValue();
		expect(link).toBe(new URL(path, page.url()).href.replaceAll('%2C', ','));
		const code = await dialog.getByLabel(share.embed.label).inputValue();
		expect(code).toContain(`/embed${path.replaceAll('&', '&amp;')}"`);
		await page.goto(link);
		await expect(page).toHaveTitle(shown);
	});
}

test('copies the link, and says so', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(GRAJEWSKI);
	const dialog = await openShare(page);
	await dialog.getByRole('button', { name: share.link.copy }).click();
	await expect(dialog.getByText(share.copied)).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('selects the link where the browser lets no page copy', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new Error('denied')) }
		})
	);
	await page.goto(GRAJEWSKI);
	const dialog = await openShare(page);
	await dialog.getByRole('button', { name: share.link.copy }).click();
	await expect(dialog.getByText(share.notCopied)).toBeVisible();
	expect(await page.evaluate(() => getSelection()!.toString())).toBe(page.url());
});

test('hands title and link to the device where it has a way of its own', async ({ page }) => {
	await page.addInitScript(() => {
		Object.assign(navigator, {
			share: (given: ShareData) => {
				document.documentElement.dataset.shared = JSON.stringify(given);
				return Promise.resolve();
			}
		});
	});
	await page.goto(GRAJEWSKI);
	const dialog = await openShare(page);
	await dialog.getByRole('button', { name: share.link.system }).click();
	const given = await page.locator('html').getAttribute('data-shared');
	expect(JSON.parse(given!)).toEqual({
		title: 'Wiktor Grajewski',
		text: 'Wiktor Grajewski',
		url: page.url()
	});
});

test('Escape closes the window and leaves the card; axe finds nothing in it', async ({ page }) => {
	await page.setViewportSize(phone);
	await page.goto(GRAJEWSKI);
	const dialog = await openShare(page);
	await expect(dialog.getByRole('img')).toBeVisible();
	expect(await axeFaults(page, 'dialog')).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page).toHaveURL(new RegExp(`${GRAJEWSKI}$`));
	await expect(page.getByRole('button', { name: said.share, exact: true })).toBeFocused();
});

test('a page that is reached by a link no longer says that it is the one before', async ({
	page
}) => {
	await page.goto('/people/');
	await expect(page.locator('meta[property="og:title"]')).toHaveCount(1);
	await page.getByRole('main').getByRole('link', { name: 'Wiktor Grajewski' }).click();
	await expect(page).toHaveTitle(pages.title('Wiktor Grajewski'));
	await expect(page.locator('meta[property^="og:"], meta[name^="DC."]')).toHaveCount(0);
	await expect(page.locator('script[type="application/ld+json"], [data-works]')).toHaveCount(0);
	const canonical = page.locator('link[rel="canonical"]');
	await expect(canonical).toHaveCount(1);
	expect(await canonical.evaluate((link: HTMLLinkElement) => link.href)).toBe(page.url());
});
