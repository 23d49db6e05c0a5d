import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { found as options, phone } from './site.ts';
import { expect, test } from './test.ts';

for (const [asked, id] of [
	['Lucja', 'lucja-baranowska'],
	['łucja baranowska', 'lucja-baranowska'],
	['Граевский', 'wiktor-grajewski'],
	['גרייבסקי', 'wiktor-grajewski'],
	['Grayevsky', 'wiktor-grajewski'],
	['grajevski', 'wiktor-grajewski'],
	['Хрущев', 'khrushchev'],
	['Shabak', 'shin-bet'],
	['NYT', 'the-new-york-times'],
	['red booklet', 'red-booklet']
] as const) {
	test(`"${asked}" finds ${id}, and Enter opens it`, async ({ page }) => {
		await page.goto('/');
		const field = page.getByRole('combobox', { name: pages.search.label });
		await field.fill(asked);
		const found = options(page).first();
		await expect(found).toBeVisible();
		await expect(found).toHaveAttribute('href', new RegExp(`/${id}/$`));
		await field.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/(node|copy)/${id}/$`));
		await expect(page.getByRole('article')).toBeVisible();
	});
}

test('one slip of the finger still finds the name, among the first', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('combobox', { name: pages.search.label }).fill('Krushchev');
	await expect(options(page).first()).toBeVisible();
	const found = await options(page).evaluateAll((all) =>
		all.map((one) => one.getAttribute('href'))
	);
	expect(found.slice(0, 3).join()).toMatch(/\/khrushchev\//);
});

test('arrows choose among what was found, Escape closes, then empties', async ({ page }) => {
	await page.goto('/');
	const field = page.getByRole('combobox', { name: pages.search.label });
	await field.fill('gra');
	const found = options(page);
	await expect(found.nth(1)).toBeVisible();
	await expect(field).toHaveAttribute('aria-expanded', 'true');
	await field.press('ArrowDown');
	await field.press('ArrowDown');
	await expect(found.nth(1)).toHaveAttribute('aria-selected', 'true');
	await expect(field).toHaveAttribute(
		'aria-activedescendant',
		(await found.nth(1).getAttribute('id'))!
	);
	await field.press('ArrowUp');
	await expect(found.first()).toHaveAttribute('aria-selected', 'true');
	await field.press('Escape');
	await expect(found).toHaveCount(0);
	await expect(field).toHaveValue('gra');
	await field.press('Escape');
	await expect(field).toHaveValue('');
	await expect(page).toHaveURL(/localhost:\d+\/$/);
});

test('what nobody is called is said, and nothing opens', async ({ page }) => {
	await page.goto('/');
	const field = page.getByRole('combobox', { name: pages.search.label });
	await field.fill('qqqqxyzzy');
	const said = pages.search.nothing('qqqqxyzzy');
	await expect(page.getByRole('status').filter({ hasText: said })).toHaveCount(1);
	await field.press('Enter');
	await expect(page).toHaveURL(/localhost:\d+\/$/);
});

test('a found name opens by pointer, on a phone out of the menu', async ({ page }) => {
	await page.setViewportSize(phone);
	await page.goto('/');
	await page.getByLabel(pages.nav.menu, { exact: true }).click();
	await page.getByRole('combobox', { name: pages.search.label }).fill('rettie');
	await page
		.getByRole('option', { name: /Rettie/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/(node|handoff)\/.*rettie.*\/$/);
	await expect(page.getByRole('combobox', { name: pages.search.label })).toBeHidden();
});
