import AxeBuilder from '@axe-core/playwright';
import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { desk, found, openLive, phone, templates, themes, untilLive, withPicture } from './site.ts';
import { expect, test } from './test.ts';

// The browser itself reports the answer 404 of the page that must answer it.
test.use({ expected: /status of 404/ });

// Axe looks at every element of a page, and a page of many claims has thousands.
test.describe.configure({ timeout: 90_000 });

for (const [screen, viewport] of Object.entries({ desk, phone })) {
	for (const [template, path] of Object.entries(templates)) {
		test(`${template}, ${screen}: axe finds nothing in either theme`, async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			if (withPicture.some((name) => name === template)) await untilLive(page);
			for (const theme of themes) {
				await page.emulateMedia({ colorScheme: theme });
				const { violations } = await new AxeBuilder({ page }).analyze();
				const faults = violations.flatMap(({ id, help, nodes }) =>
					nodes.map(({ target }) => `${theme}: ${id}: ${help}: ${target.join(' ')}`)
				);
				expect(faults).toEqual([]);
			}
		});
	}
}

test('an open list of found names, and an open menu, pass too', async ({ page }) => {
	await page.setViewportSize(phone);
	await page.goto('/');
	await page.getByLabel(pages.nav.menu, { exact: true }).click();
	await page.getByRole('combobox', { name: pages.search.label }).fill('gra');
	await expect(found(page).first()).toBeVisible();
	for (const theme of themes) {
		await page.emulateMedia({ colorScheme: theme });
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	}
});

test('axe would find a fault: a control', async ({ page }) => {
	// A page that is still waking would wonder at the button.
	await openLive(page, '/');
	await page.evaluate(() =>
		document.querySelector('main')!.append(document.createElement('button'))
	);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toContain('button-name');
});
