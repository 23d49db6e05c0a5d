// Every test watches for complaints (test.ts); this one does, on every template, all that a reader can do.
import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { picture } from '../../src/lib/core/view/words/en/picture.ts';
import {
	found,
	hand,
	lineOf,
	openLive,
	pictureOn,
	templates,
	untilLive,
	withPicture
} from './site.ts';
import { expect, test } from './test.ts';

const all = new RegExp(`^${picture.controls.all(0).replace('0', '\\d+')}$`);

test.describe('nothing complains and nothing leaves the house', () => {
	test.use({ expected: /status of 404/ });

	test('on any page', async ({ page }) => {
		test.setTimeout(120_000);
		for (const [template, path] of Object.entries(templates)) {
			await page.goto(path);
			if (withPicture.some((name) => name === template)) await untilLive(page);
			await page.getByRole('combobox', { name: pages.theme.label }).selectOption('dark');
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
			await page.getByRole('combobox', { name: pages.theme.label }).selectOption('system');
			await page.getByRole('combobox', { name: pages.search.label }).fill('Lucja');
			await expect(found(page).first()).toBeVisible();
			await page.getByRole('combobox', { name: pages.search.label }).press('Escape');
			await page.waitForLoadState('networkidle');
		}
	});
});

test('select, step, zoom, see all, go back: nothing complains', async ({ page }) => {
	await openLive(page, '/');
	await page.getByRole('button', { name: picture.controls.zoomIn }).click();
	await page.getByRole('button', { name: picture.controls.zoomOut }).click();
	await page.getByRole('button', { name: picture.controls.fit }).click();
	await page.getByRole('link', { name: all }).click();
	await expect(page).toHaveURL(/\?show=all$/);
	await expect(hand(page, 'nikolai-bulganin')).toBeVisible();
	await untilLive(page);
	await hand(page, 'wiktor-grajewski').locator('rect').first().click();
	await expect(page).toHaveURL(/\/node\/wiktor-grajewski\/$/);
	await untilLive(page);
	await lineOf(page, 'grajewski-gives-barmor').locator('rect').first().click();
	await expect(page).toHaveURL(/\/handoff\/grajewski-gives-barmor\/$/);
	await page.mouse.wheel(0, 200);
	await page.goBack();
	await page.goBack();
	await expect(pictureOn(page)).toBeVisible();
	await page.waitForLoadState('networkidle');
});

test.describe('the watch sees what it is there to see', () => {
	const faults = {
		'a warning': () => console.warn('careful'),
		'an error that nobody catches': () => void Promise.reject(new Error('oh')),
		'a breach of the policy': () => {
			const script = document.createElement('script');
			script.textContent = 'window.evil = true';
			document.body.append(script);
		},
		'a request to another origin': () => {
			const link = document.createElement('a');
			link.href = 'http://127.0.0.1:9/';
			document.body.append(link);
			link.click();
		}
	};
	for (const [fault, commit] of Object.entries(faults)) {
		test(fault, async ({ page }) => {
			test.fail();
			await page.goto('/about/');
			await page.evaluate(commit);
			await page.waitForTimeout(300);
		});
	}
});
