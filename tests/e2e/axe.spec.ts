import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { axeFaults, rounds } from './axe.ts';
import { found, openLive, phone, templates, untilLive, withPicture } from './site.ts';
import { expect, test } from './test.ts';

// The browser itself reports the answer 404 of the page that must answer it.
test.use({ expected: /status of 404/ });

// Axe looks at every element of a page, and a page of many claims has thousands.
test.describe.configure({ timeout: 90_000 });

for (const [template, path] of Object.entries(templates)) {
	test(`${template}: axe finds nothing on the desk, nor on a dark phone`, async ({ page }) => {
		await page.goto(path);
		for (const [viewport, inThemes] of rounds) {
			await page.setViewportSize(viewport);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			if (withPicture.some((name) => name === template)) await untilLive(page);
			expect(await axeFaults(page, 'html', inThemes)).toEqual([]);
		}
	});
}

test('an open list of found names, and an open menu, pass too', async ({ page }) => {
	await page.setViewportSize(phone);
	await page.goto('/');
	await page.getByLabel(pages.nav.menu, { exact: true }).click();
	await page.getByRole('combobox', { name: pages.search.label }).fill('gra');
	await expect(found(page).first()).toBeVisible();
	expect(await axeFaults(page)).toEqual([]);
});

test('axe would find faults: a control', async ({ page }) => {
	// A page that is still waking would wonder at the button; what is black cannot be read in the dark.
	await openLive(page, '/');
	await page.evaluate(() => {
		document.querySelector('main')!.append(document.createElement('button'));
		document.querySelector('h1')!.style.color = 'black';
	});
	expect(await axeFaults(page)).toEqual([
		expect.stringContaining('light: button-name'),
		expect.stringContaining('dark: color-contrast: h1')
	]);
});
