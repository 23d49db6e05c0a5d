import type { Page } from '@playwright/test';
import { picture } from '../../src/lib/core/view/words/en/picture.ts';
import { routes } from '../../src/lib/core/view/words/en/routes.ts';
import { axeFaults, rounds } from './axe.ts';
import { hand, nouns, openLive, pictureOn, untilLive } from './site.ts';
import { expect, test } from './test.ts';

const NYT = '/routes/?to=the-new-york-times';

const card = (page: Page) => page.getByRole('article');
const heading = (page: Page) => card(page).getByRole('heading', { level: 1 });
/** The rows of the list, each with its way, its sentences and its button. */
const rows = (page: Page) =>
	card(page)
		.getByRole('listitem')
		.filter({ has: page.getByText(routes.steps) });
const hold = (page: Page, position: number) =>
	page.getByRole('button', { name: `${routes.pin} ${routes.pinOf(position)}`, exact: true });
const end = (page: Page, name: string) => heading(page).getByRole('button', { name });
/** Names on the picture that are not faded. */
const lit = (page: Page, text: string) =>
	pictureOn(page).locator('.labels g:not(.faded)', { hasText: text });

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('every route from the Kremlin to the West is there to be read', async ({ page }) => {
		await page.goto('/routes/');
		await expect(heading(page)).toHaveText('From the Kremlin to the West');
		await expect(rows(page)).toHaveCount(4);
		await expect(rows(page).filter({ hasText: 'Wiktor Grajewski' })).toContainText(
			/No account says how .* got the red-bound booklet\.\s+Arrival: by 13 April\./
		);
		await expect(card(page)).toContainText(routes.ruledOut.nothing);
		await expect(card(page)).toContainText(routes.hinges.nothing);
		await expect(card(page)).toContainText(routes.settling.heading);
		await expect(hand(page, 'wiktor-grajewski')).toHaveCount(1);
		await expect(hand(page, 'john-rettie')).toHaveCount(0);
	});
});

test('another end is chosen by keyboard, and back leads to the first', async ({ page }) => {
	await openLive(page, '/routes/');
	await end(page, 'the West').focus();
	await page.keyboard.press('Enter');
	const field = card(page).getByRole('combobox', { name: routes.choose.find.to });
	await expect(field).toBeFocused();
	await page.keyboard.type('york times');
	await expect(card(page).getByRole('option').first()).toContainText('The New York Times');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/routes\/\?to=the-new-york-times$/);
	await expect(heading(page)).toHaveText('From the Kremlin to The New York Times');
	await expect(rows(page)).toHaveCount(10);
	await expect(end(page, 'The New York Times')).toBeFocused();
	await page.goBack();
	await expect(heading(page)).toHaveText('From the Kremlin to the West');
	await expect(rows(page)).toHaveCount(4);
});

test('an end is chosen on the picture, which shows everybody for that', async ({ page }) => {
	await openLive(page, '/routes/');
	await end(page, 'the Kremlin').click();
	await page.getByRole('button', { name: routes.choose.onPicture }).click();
	await expect(page.getByText(routes.choose.choosing.from)).toBeVisible();
	const rettie = hand(page, 'john-rettie');
	await rettie.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/routes\/\?from=john-rettie$/);
	await expect(heading(page)).toHaveText('From John Rettie to the West');
});

test('turned round, word of it, and ranks are addresses', async ({ page }) => {
	await openLive(page, NYT);
	await expect(rows(page)).toHaveCount(10);
	await page.getByRole('link', { name: routes.choose.ranks.evidence }).click();
	await expect(page).toHaveURL(/rank=evidence/);
	await expect(rows(page).first()).toContainText('first-hand');
	await page.getByRole('link', { name: routes.choose.ranks.hands }).click();
	await expect(page).toHaveURL(/rank=hands/);
	await page.getByRole('link', { name: routes.choose.ranks.arrival }).click();
	await expect(page).toHaveURL(/\/routes\/\?to=the-new-york-times$/);
	await page.getByRole('link', { name: routes.choose.gist, exact: true }).click();
	await expect(page).toHaveURL(/what=gist/);
	await page.getByRole('link', { name: routes.choose.swap }).click();
	await expect(heading(page)).toHaveText('From The New York Times to the Kremlin');
	await expect(card(page)).toContainText(routes.none.heading);
	await card(page).getByRole('link', { name: routes.choose.reset }).click();
	await expect(page).toHaveURL(/\/routes\/$/);
});

test('pointer and focus light a route; held, it stays lit', async ({ page }) => {
	await openLive(page, '/routes/');
	await expect(lit(page, 'The Observer')).toHaveCount(1);
	const grajewski = rows(page).filter({ hasText: 'Wiktor Grajewski' });
	await grajewski.hover();
	await expect(lit(page, 'The Observer')).toHaveCount(0);
	await expect(lit(page, 'Shin Bet')).not.toHaveCount(0);
	await page.mouse.move(10, 10);
	await expect(lit(page, 'The Observer')).toHaveCount(1);
	await hold(page, 4).focus();
	await expect(lit(page, 'The Observer')).toHaveCount(0);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?pin=[0-9a-f]{8}$/);
	await heading(page).click();
	await end(page, 'the West').focus();
	await expect(hold(page, 4)).toHaveAttribute('aria-pressed', 'true');
	await expect(lit(page, 'The Observer')).toHaveCount(0);
});

test('two held routes are compared, and the address restores it', async ({ page }) => {
	await openLive(page, `${NYT}&rank=hands`);
	await hold(page, 1).click();
	await expect(hold(page, 1)).toHaveAttribute('aria-pressed', 'true');
	await hold(page, 7).click();
	const table = card(page).getByRole('table');
	await expect(table.getByRole('columnheader', { name: /^Route/ })).toHaveText([
		'Route 1',
		'Route 7'
	]);
	await expect(card(page)).toContainText('In common: CIA and The New York Times.');
	await expect(page).toHaveURL(/pin=[0-9a-f]{8},[0-9a-f]{8}/);
	const before = await table.innerText();
	await page.reload();
	await expect(table).toBeVisible();
	expect(await table.innerText()).toBe(before);
	await card(page).getByRole('link', { name: routes.letGoAll }).click();
	await expect(table).toHaveCount(0);
	await page.goBack();
	await expect(table).toBeVisible();
});

test('a way that cannot have been is named with its reason', async ({ page }) => {
	await openLive(page, '/routes/?from=yaakov-barmor&to=israeli-mission-in-warsaw');
	await expect(card(page)).toContainText(routes.none.nearest);
	await expect(card(page)).toContainText(/It breaks at step two of two\. “Wiktor Grajewski gives/);
});

test('no route: why not, and what else could be asked', async ({ page }) => {
	await openLive(page, '/routes/?to=dwight-eisenhower');
	await expect(card(page)).toContainText('does not lead on to Dwight D. Eisenhower.');
	await page.getByRole('link', { name: routes.none.askWord }).click();
	await expect(rows(page)).toHaveCount(2);
});

test('a held route that is no more, and hands that are none, are named', async ({ page }) => {
	await openLive(page, '/routes/?from=nobody-here&pin=00000000');
	await expect(card(page)).toContainText(routes.unknown('nobody-here'));
	await expect(card(page)).toContainText(routes.lostPins(1));
	await page.getByRole('link', { name: routes.letGo }).click();
	await expect(card(page)).not.toContainText(routes.lostPins(1));
});

test('a telling and what is struck out are respected', async ({ page }) => {
	await openLive(page, `${NYT}&as=wikipedia-body`);
	await expect(rows(page)).toHaveCount(1);
	await page.goto(`${NYT}&as=wikipedia-body&without=shin-bet`);
	await expect(card(page)).toContainText(routes.none.heading);
});

test('what one day would settle is reckoned on demand in another telling, and can be stopped', async ({
	page
}) => {
	await openLive(page, `${NYT}&as=wikipedia-body`);
	await page.getByRole('button', { name: routes.settling.ask }).click();
	const settling = page.locator('section').filter({ hasText: routes.settling.heading }).last();
	await expect(settling.getByRole('listitem').first()).toBeVisible();
	await expect(page.getByRole('button', { name: routes.stop, exact: true })).toHaveCount(0);
});

test.describe('when the case cannot be loaded', () => {
	test.use({ expected: /case\.json/ });
	test('the page says so, and tries again', async ({ page, context }) => {
		await context.route('**/data/case.json', (route) => route.abort());
		await page.goto(NYT);
		await expect(card(page)).toContainText(routes.failed);
		await context.unroute('**/data/case.json');
		await page.getByRole('button', { name: routes.again }).click();
		await expect(rows(page)).toHaveCount(10);
	});
});

for (const path of ['/routes/', `${NYT}&pin=2e090156,d21f2074`]) {
	test(`${path}: axe finds nothing on the desk, nor on a dark phone`, async ({ page }) => {
		test.setTimeout(90_000);
		await openLive(page, path);
		await expect(rows(page).first()).toBeVisible();
		await end(page, 'the Kremlin').click();
		await rows(page).first().getByText(routes.steps).click();
		for (const [viewport, inThemes] of rounds) {
			await page.setViewportSize(viewport);
			await untilLive(page);
			expect(await axeFaults(page, 'html', inThemes)).toEqual([]);
		}
	});
}

test('its picture has an equal in text: every hand on it is in the list', async ({ page }) => {
	await openLive(page, '/routes/');
	await expect(page.getByRole('group', { name: picture.title(nouns.work) })).toBeVisible();
	for (const id of ['wiktor-grajewski', 'cia', 'the-observer']) {
		await expect(hand(page, id)).toHaveCount(1);
		await expect(card(page).locator(`a[href*="/node/${id}/"]`).first()).toBeAttached();
	}
});
