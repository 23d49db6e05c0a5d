import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { share } from '../../src/lib/core/view/words/en/share.ts';
import { axeFaults } from './axe.ts';
import { expect, test } from './test.ts';

const said = pages.passOn;

async function openCite(page: Page, button: string, heading: string) {
	const dialog = page.getByRole('dialog', { name: heading });
	await expect(async () => {
		await page.getByRole('button', { name: button, exact: true }).first().click();
		await expect(dialog).toBeVisible({ timeout: 2000 });
	}).toPass();
	return dialog;
}

test('a view is cited with its conditions, the version of the data and the day', async ({
	page
}) => {
	await page.clock.setFixedTime(new Date(2027, 1, 3, 12));
	const path = '/node/wiktor-grajewski/?on=1956-04-13&without=yaakov-barmor';
	await page.goto(path);
	const dialog = await openCite(page, said.cite, share.citation.heading);
	const title = 'Wiktor Grajewski, on 13 April 1956, without Yaakov Barmor';
	const style = (name: string) => dialog.getByRole('region', { name });
	await expect(style('Chicago')).toContainText(
		new RegExp(
			`“${title},” Red Booklet, data version \\d+\\.\\d+\\.\\d+, accessed February 3, 2027, http.*barmor\\.`
		)
	);
	await expect(style('APA')).toContainText('Retrieved February 3, 2027');
	await expect(style('MLA')).toContainText('Accessed 3 Feb. 2027.');
	expect(await axeFaults(page, 'dialog')).toEqual([]);
});

for (const [name, begins] of [
	['BibTeX', /^@misc\{red-booklet-people,\n/],
	['RIS', /^TY {2}- ELEC\r\n/],
	['CSL-JSON', /^\[\n\t\{/]
] as const) {
	test(`a page is saved as ${name}`, async ({ page }) => {
		await page.goto('/people/');
		const dialog = await openCite(page, said.cite, share.citation.heading);
		const saving = page.waitForEvent('download');
		await dialog.getByRole('link', { name, exact: true }).click();
		const text = await readFile(await (await saving).path(), 'utf8');
		expect(text).toMatch(begins);
		expect(text).toContain(page.url());
	});
}

test('a source is cited as it is listed, not as a page of ours', async ({ page }) => {
	await page.goto('/source/grajewski-bbc-2006/');
	const dialog = await openCite(page, said.citeSource, share.citation.source);
	const chicago = await dialog.getByRole('region', { name: 'Chicago' }).innerText();
	expect(chicago).not.toContain('Red Booklet');
	await dialog.getByText('CSL-JSON', { exact: true }).last().click();
	const json = await dialog.getByLabel('CSL-JSON', { exact: true }).inputValue();
	const [item] = JSON.parse(json) as { id: string; title: string }[];
	expect(item!.id).toBe('grajewski-bbc-2006');
	expect(chicago).toContain(item!.title.slice(0, 10));
});

test('all sources are to be had in one file, without JavaScript too', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const page = await context.newPage();
	await page.goto('/sources/');
	for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
		const saving = page.waitForEvent('download');
		await page.getByRole('link', { name, exact: true }).click();
		expect((await saving).suggestedFilename()).toMatch(/^sources\./);
	}
	await context.close();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of ['/', '/node/wiktor-grajewski/', '/disagreements/', '/map/']) {
		test(`${path} ends with a citation, and has no button that does nothing`, async ({ page }) => {
			await page.goto(path);
			const line = page.locator('.cited');
			await expect(line).toBeVisible();
			const title = (await page.title()).slice(0, -pages.title('').length).replace(/\.$/, '');
			await expect(line).toContainText(title);
			await expect(line).toContainText(/Red Booklet, data version \d+\.\d+\.\d+/);
			await expect(page.getByRole('button', { name: said.cite })).toHaveCount(0);
		});
	}
});
