import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { found, hand, pictureOn, untilLive } from './site.ts';
import { expect, test } from './test.ts';

const STARTER = join(import.meta.dirname, '../../src/lib/case/starter');
const BUILT = join(import.meta.dirname, '../../build');
const TITLE = 'How the Blue Memo left the Ministry';
const filesInput = (page: Page) => page.getByLabel('Choose files…');
const folderInput = (page: Page) => page.getByLabel('Choose a folder…');

/** Opens the starter folder as a case of one's own. */
async function openStarter(page: Page): Promise<void> {
	await page.goto('/open/');
	await folderInput(page).setInputFiles(STARTER);
	await page.getByRole('link', { name: 'Open it' }).click();
	await expect(page.getByText(`Your own case: ${TITLE}`)).toBeVisible();
}

/** Drops files on the page, as a hand would. */
async function drop(page: Page, files: Record<string, string>): Promise<void> {
	// Until the page is awake nobody hears of it.
	await page.waitForLoadState('networkidle');
	const transfer = await page.evaluateHandle((texts) => {
		const data = new DataTransfer();
		for (const [name, text] of Object.entries(texts)) data.items.add(new File([text], name));
		return data;
	}, files);
	await page.getByText('Drop a file or a folder here').dispatchEvent('drop', {
		dataTransfer: transfer
	});
}

test('our own case.json opens in the same explorer', async ({ page }) => {
	await page.goto('/open/');
	await filesInput(page).setInputFiles(join(BUILT, 'data/case.json'));
	await page.getByRole('link', { name: 'Open it' }).click({ timeout: 60_000 });
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Word got out');
	await untilLive(page);
	await expect(hand(page, 'wiktor-grajewski')).toHaveAttribute(
		'href',
		/\/own\/\?case=\w+&at=node\/wiktor-grajewski$/
	);
	await page.getByRole('link', { name: 'Map', exact: true }).click();
	const map = page.getByRole('group', { name: 'The way of the speech on the map' });
	await expect(map.getByRole('link', { name: /Wiktor Grajewski/ }).first()).toBeVisible();
	// The towns come from the worker, the land from the site.
	const land = await map.locator('svg .land').first().getAttribute('d');
	expect(land?.length).toBeGreaterThan(1000);
	await page.getByRole('link', { name: 'Chain', exact: true }).click();

	await page.getByRole('link', { name: /Follow the story/ }).click();
	await expect(page).toHaveURL(/\/own\/\?case=\w+&at=handoff\//);
	await expect(page.locator('article.card')).toBeVisible();
});

test('a folder opens with its cards, questions and files; a reload comes back; it can be removed', async ({
	page
}) => {
	await openStarter(page);
	const { search } = new URL(page.url());
	const at = (path: string, more = '') => `/own/${search}&at=${path}${more}`;

	await page.goto(at('node/courier'));
	await expect(page.getByRole('heading', { level: 1, name: 'The Courier' })).toBeVisible();
	await page
		.getByRole('link', { name: /The Secretary gives/ })
		.first()
		.click();
	await expect(page).toHaveURL(/at=handoff\/secretary-gives-to-courier/);
	await expect(page.getByText('it weighed nothing at all')).toBeVisible();
	await page.reload();
	await expect(page.getByText('it weighed nothing at all')).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: 'The Courier' })).toBeVisible();

	await untilLive(page);
	await page.getByRole('combobox', { name: 'Search' }).first().fill('carbon');
	await expect(page.getByRole('option', { name: /carbon/i }).first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/at=copy\/carbon-copy/);
	await expect(page.getByRole('heading', { level: 1, name: 'The carbon copy' })).toBeVisible();

	await page.getByRole('navigation').getByRole('link', { name: 'Trace routes' }).click();
	await expect(page.getByText('One route by which the text can have come.')).toBeVisible();
	await page.getByRole('navigation').getByRole('link', { name: 'Who knew when' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Who knew when?' })).toBeVisible();
	await page.goto(`/own/${search}&without=courier`);
	await expect(page.getByText('Without The Courier: the text no longer')).toBeVisible();
	await page.goto(`/own/${search}&as=secretary-memoir`);
	await expect(page.getByText('4 handoffs; 2 handoffs of which nothing is said')).toBeVisible();

	await page.goto(at('data'));
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download case.graphml' }).click()
	]);
	expect(readFileSync(await download.path(), 'utf8')).toContain('The Morning Paper');

	// No place of it has a point.
	await page.goto(at(''));
	await expect(page.getByRole('link', { name: 'Calendar', exact: true })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Map', exact: true })).toHaveCount(0);

	await page.getByRole('link', { name: 'All own cases' }).click();
	await page.getByRole('button', { name: 'Remove' }).click();
	await expect(page.getByText('No case of your own is kept here yet.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('link', { name: `Open “${TITLE}”` })).toBeVisible();
	await page.getByRole('button', { name: 'Remove' }).click();
	await expect(page.getByText('No case of your own is kept here yet.')).toBeVisible();
	await page.goto(at('node/courier'));
	await expect(
		page.getByRole('heading', { level: 1, name: 'This case is not on this device' })
	).toBeVisible();
});

test('a case of one’s own says nothing to the case of the site', async ({ page }) => {
	await openStarter(page);
	await page.getByRole('link', { name: 'Back to Red Booklet' }).click();
	await expect(page).toHaveURL(/\/$/);
	const search = page.getByRole('combobox', { name: 'Search' }).first();
	await search.fill('grajewski');
	await expect(found(page).filter({ hasText: 'Grajewski' }).first()).toBeVisible();
	await search.fill('courier from the blue memo');
	await expect(found(page).filter({ hasText: 'The Courier' })).toHaveCount(0);
});

test('all problems of a dropped folder are told with their places, and names are text', async ({
	page
}) => {
	await page.goto('/open/');
	const name = '<img src=x onerror=alert(1)>';
	await drop(page, {
		'case.yaml': 'id: x\n',
		'agents.yaml': `- id: author\n  kind: ${name}\n`,
		'copies.yaml': '[]',
		'handoffs.yaml': '- [',
		'places.yaml': '[]'
	});
	await expect(page.getByText('must be mended first')).toBeVisible();
	const told = page.getByRole('row', { name: /agents\.yaml:2:9/ });
	await expect(told).toContainText(name);
	await expect(page.getByRole('row', { name: /handoffs\.yaml:1:\d+ .*E-yaml/ })).toBeVisible();
	await expect(
		page.getByRole('row', { name: /case\.yaml:1:1 Error "title" is missing/ })
	).toBeVisible();
	await expect(page.locator('main img')).toHaveCount(0);

	await drop(page, { 'bomb.graphml': '<!DOCTYPE graphml [<!ENTITY a "b">]><graphml/>' });
	await expect(page.getByText(/document type declaration/)).toBeVisible();
	await drop(page, { 'photo.jpg': 'x' });
	await expect(page.getByText('None of them is a case')).toBeVisible();
});

test('a hostile name is shown as text wherever it stands', async ({ page }) => {
	const name = '<img src=x onerror=alert(1)>';
	await page.goto('/open/');
	await drop(page, {
		'net.gexf': `<gexf><graph><nodes><node id="a" label="${name.replaceAll('<', '&lt;')}"/><node id="b"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>`
	});
	await page.getByRole('link', { name: 'Open it' }).click();
	await untilLive(page);
	await expect(pictureOn(page)).toContainText('onerror=alert(1)>');
	await page.goto(page.url() + '&at=node/img-src-x-onerror-alert-1');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await expect(page.locator('main img')).toHaveCount(0);
});

test('the starter that is offered opens as it is, by keyboard alone', async ({ page }) => {
	await page.goto('/open/');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'The starter folder' }).click()
	]);
	await filesInput(page).focus();
	await filesInput(page).setInputFiles({
		name: 'starter.zip',
		mimeType: 'application/zip',
		buffer: readFileSync(await download.path())
	});
	await expect(page.getByText(`“${TITLE}” is sound`)).toBeVisible();
	await page.getByRole('link', { name: 'Open it' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText(`Your own case: ${TITLE}`)).toBeVisible();
});

test('where the browser keeps nothing a case lives for the visit', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', { get: () => undefined });
	});
	await openStarter(page);
	await page.getByRole('link', { name: 'All own cases' }).click();
	await expect(page.getByText('Your browser keeps nothing for this site')).toBeVisible();
	await expect(page.getByRole('link', { name: `Open “${TITLE}”` })).toBeVisible();
});
