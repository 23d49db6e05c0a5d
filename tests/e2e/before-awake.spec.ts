// A page is seen before its scripts have come: what a reader does with it until then is not lost.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { found, untilLive } from './site.ts';
import { expect, test } from './test.ts';

const STARTER = join(import.meta.dirname, '../../src/lib/case/starter');

/** Opens a page whose scripts wait until they are let go. */
async function openAsleep(page: Page, path: string): Promise<() => void> {
	let wake = () => {};
	const woken = new Promise<void>((resolve) => (wake = resolve));
	await page.route(/\.js$/, async (route) => {
		await woken;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	return wake;
}

test('a chosen theme holds at once, and stays', async ({ page }) => {
	const wake = await openAsleep(page, '/');
	const choice = page.getByRole('combobox', { name: pages.theme.label });
	await choice.selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	wake();
	await untilLive(page);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(choice).toHaveValue('dark');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a name that was typed is looked for', async ({ page }) => {
	const wake = await openAsleep(page, '/');
	await page.getByRole('combobox', { name: pages.search.label }).pressSequentially('lucja');
	wake();
	await expect(found(page).first()).toHaveText(/Łucja Baranowska/);
});

test('a name that was typed on a page of one’s own case is looked for', async ({ page }) => {
	await page.goto('/open/');
	await page.getByLabel('Choose a folder…').setInputFiles(STARTER);
	const href = await page.getByRole('link', { name: 'Open it' }).getAttribute('href');
	const wake = await openAsleep(
		page,
		new URL(href!, page.url()).pathname + new URL(href!, page.url()).search
	);
	await page.getByRole('combobox', { name: pages.search.label }).pressSequentially('mar');
	wake();
	await expect(found(page).first()).toBeVisible();
});
