import { data } from '../../src/lib/core/view/words/en/data.ts';
import { expect, test } from './test.ts';

/** The page offers every file that the table of formats makes. */
const FILES = 18;

test('every file of the data can be fetched, and holds what its name says', async ({
	page,
	request
}) => {
	await page.goto('/data/');
	const links = page.getByRole('main').locator('a[download]');
	await expect(links).toHaveCount(FILES);
	for (const link of await links.all()) {
		const address = new URL((await link.getAttribute('href'))!, page.url());
		const answer = await request.get(address.href);
		expect(answer.status(), address.pathname).toBe(200);
		const body = await answer.body();
		const begins = body.subarray(0, 40).toString('latin1');
		const [, ending = ''] = /\.(\w+)$/.exec(address.pathname) ?? [];
		expect(begins, address.pathname).toMatch(BEGINNINGS[ending]!);
	}
});

const BEGINNINGS: Record<string, RegExp> = {
	json: /^[{[]/,
	jsonld: /^{/,
	csv: /^\w+,\w+/,
	zip: /^PK/,
	graphml: /^<\?xml/,
	gexf: /^<\?xml/,
	trig: /^@prefix/,
	bib: /^@\w+{/,
	ris: /^TY {2}- /
};

test('a file is saved under its own name', async ({ page }) => {
	await page.goto('/data/');
	const saving = page.waitForEvent('download');
	await page.getByRole('link', { name: 'case.gexf' }).click();
	expect((await saving).suggestedFilename()).toBe('case.gexf');
});

test('the citation gains the address and the day once the page is read', async ({ page }) => {
	await page.clock.setFixedTime(new Date(2027, 1, 3, 12));
	await page.goto('/data/');
	const cite = page.locator('#cite');
	await expect(cite).toContainText('accessed February 3, 2027, http');
	await expect(cite).toContainText('Retrieved February 3, 2027, from http');
	await expect(cite).toContainText('Accessed 3 Feb. 2027.');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the files, what they cannot hold and the citation stand in the page', async ({ page }) => {
		await page.goto('/data/');
		await expect(page.getByRole('main').locator('a[download]')).toHaveCount(FILES);
		for (const loss of data.formats.gexf.losses)
			await expect(page.locator('#gexf').getByText(loss)).toBeVisible();
		await expect(page.locator('#cite')).toContainText(/Red Booklet, data version \d+\.\d+\.\d+\./);
	});
});
