// Walking the picture by keyboard: what is said, how a name is found, what undoes what, and what does the same without keys.
import type { Page } from '@playwright/test';
import { hearMessages, tooSoon } from './heard.ts';
import { keys } from '../../src/lib/core/view/words/en/keys.ts';
import { picture } from '../../src/lib/core/view/words/en/picture.ts';
import { walk } from '../../src/lib/core/view/words/en/walk.ts';
import { hand, openLive, phone, pictureOn, untilStill, viewBox, zoom } from './site.ts';
import { expect, test } from './test.ts';

const bar = (page: Page) => page.getByRole('group', { name: walk.label });
const heard = (page: Page) => pictureOn(page).getByRole('status');
const at = (page: Page) =>
	page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.hand ?? '');

/** Opens a page and goes into its picture as Tab does, to a hand of its. */
async function enter(page: Page, path: string, first: string): Promise<void> {
	await openLive(page, path);
	await hand(page, first).focus();
	await page.keyboard.press('Shift');
	await expect(bar(page)).toBeVisible();
}

test('a step says who passed what, when, how sure, how many ways lead on, and k of m; a fork shows them by number', async ({
	page
}) => {
	await enter(page, '/', 'james-jesus-angleton');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowRight');
	await expect(heard(page)).toHaveText(
		/Shin Bet .+ James .*Angleton; first-hand; disputed\. 2 ways on: 1 CIA, 2 Allen Dulles\. 1 of 1 way on from Shin Bet\.$/
	);
	await expect(bar(page).getByRole('button')).toHaveText([walk.open, /1 CIA/, /2 Allen Dulles/]);
	await page.keyboard.press('2');
	expect(await at(page)).toBe('allen-dulles');
	await page.keyboard.press('ArrowUp');
	expect(await at(page), 'the other way of the fork').toBe('cia');
	await page.keyboard.press('ArrowLeft');
	expect(await at(page)).toBe('james-jesus-angleton');
});

test('on a day a step says what the day makes of it, and that sources disagree on its own', async ({
	page
}) => {
	await enter(page, '/?on=1956-03-01', 'lucja-baranowska');
	await expect(page.locator('.bars').getByRole('status')).toContainText('1 March 1956');
	await page.keyboard.press('ArrowRight');
	await expect(heard(page)).toHaveText(
		/to Wiktor Grajewski; by .+, sources disagree on the day; first-hand; disputed\. (Could|Must) .+\. (\d+|One) ways? on/i
	);
	await expect(bar(page)).toContainText('sources disagree on the day');
});

test('Backspace takes back every move, one by one, jumps too', async ({ page }) => {
	await enter(page, '/', 'khrushchev');
	const way = [await at(page)];
	for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'End', 'ArrowRight', 'Home']) {
		await page.keyboard.press(key);
		if ((await at(page)) !== way.at(-1)) way.push(await at(page));
	}
	await page.keyboard.type('reu');
	await page.keyboard.press('Escape');
	expect(await at(page)).toBe('reuters');
	for (const before of way.toReversed()) {
		await page.keyboard.press('Backspace');
		expect(await at(page)).toBe(before);
	}
});

test('letters of any script find a name; what was typed is seen, and Escape clears it', async ({
	page
}) => {
	let letCome = () => {};
	const come = new Promise<void>((resolve) => (letCome = resolve));
	await page.route(/search\.json$/, async (route) => {
		await come;
		await route.continue();
	});
	await enter(page, '/', 'khrushchev');
	await page.keyboard.type('luc');
	await expect.poll(() => at(page)).toBe('lucja-baranowska');
	await expect(bar(page).locator('.typed')).toContainText('luc');
	await page.keyboard.press('Escape');
	await expect(bar(page).locator('.typed')).toHaveCount(0);
	await expect(page).toHaveURL(/localhost:\d+\/$/);
	// The other names come with the index, which is slower than fingers.
	await page.evaluate(() => {
		for (const key of 'граев')
			document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
	});
	await expect(bar(page).locator('.typed')).toContainText('граев');
	letCome();
	await expect(bar(page).locator('.typed')).toContainText('Wiktor Grajewski');
	await page.keyboard.press('Escape');
	await page.keyboard.type('zzz');
	await expect(heard(page)).toHaveText(walk.nobody('zzz'));
});

test('keys that are pressed before the walk has come are not lost, nor their order', async ({
	page
}) => {
	await openLive(page, '/');
	let letCome = () => {};
	const come = new Promise<void>((resolve) => (letCome = resolve));
	await page.route(/\.js$/, async (route) => {
		await come;
		await route.continue();
	});
	await hand(page, 'khrushchev').focus();
	await page.keyboard.type('barm');
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowRight');
	await expect(bar(page)).toHaveCount(0);
	letCome();
	await expect.poll(() => at(page)).toBe('shin-bet');
	await page.keyboard.press('Backspace');
	expect(await at(page)).toBe('yaakov-barmor');
});

test.describe('a lost network', () => {
	test.use({ expected: /ERR_FAILED|Failed to fetch/ });

	test('without the walk Tab leads through the picture', async ({ page }) => {
		await openLive(page, '/');
		await page.route(/\.js$/, (route) => route.abort());
		const failed = page.waitForEvent('requestfailed');
		await hand(page, 'khrushchev').focus();
		await failed;
		await expect(hand(page, 'shin-bet')).not.toHaveAttribute('tabindex', '-1');
		await page.keyboard.press('Tab');
		expect(await at(page)).not.toBe('');
		expect(await at(page)).not.toBe('khrushchev');
	});
});

test('however fast one walks and types, at most one message a second is said, each once', async ({
	page
}) => {
	await enter(page, '/', 'khrushchev');
	const messages = await hearMessages(page);
	for (const key of [
		'ArrowRight',
		'ArrowRight',
		'ArrowLeft',
		'g',
		'r',
		'a',
		'Escape',
		'ArrowRight'
	])
		await page.keyboard.press(key);
	await expect(heard(page)).toHaveText(/way on from/);
	for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
	await page.waitForTimeout(1300);
	const said = await messages();
	expect(said.length).toBeGreaterThan(1);
	expect(tooSoon(said)).toEqual([]);
});

test('Space opens the handoff by which one came; a press on the numbered names walks too', async ({
	page
}) => {
	await enter(page, '/', 'yaakov-barmor');
	await bar(page)
		.getByRole('button', { name: /1 Shin Bet/ })
		.click();
	expect(await at(page)).toBe('shin-bet');
	await page.keyboard.press(' ');
	await expect(page).toHaveURL(/\/handoff\/barmor-sends-to-shin-bet\/$/);
});

test('at the foot of the page, a press that takes the focus from the picture reaches what it was meant for', async ({
	page
}) => {
	await enter(page, '/', 'james-jesus-angleton');
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	const link = page.getByRole('link').filter({ visible: true }).last();
	const href = await link.evaluate((element: HTMLAnchorElement) => element.href);
	const { x, y, width, height } = (await link.boundingBox())!;
	await page.mouse.move(x + width / 2, y + height / 2);
	await page.mouse.down();
	await page.mouse.up();
	await expect(page).toHaveURL(href);
});

test('? lists every key in a dialog that Escape closes, and so does the button', async ({
	page
}) => {
	await enter(page, '/', 'khrushchev');
	const dialog = page.getByRole('dialog', { name: keys.heading });
	await page.keyboard.press('?');
	await expect(dialog).toBeVisible();
	for (const { rows } of keys.groups) {
		for (const { does } of rows)
			await expect(dialog.getByText(does, { exact: true })).toBeVisible();
	}
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	expect(await at(page), 'the focus comes back').toBe('khrushchev');
	// Whoever leaves the picture needs no bar.
	await page.keyboard.press('Tab');
	await expect(bar(page)).toHaveCount(0);
	await page.getByRole('button', { name: picture.controls.keys, exact: true }).click();
	await expect(dialog).toBeVisible();
	await dialog.getByRole('button').click();
	await expect(dialog).toHaveCount(0);
	// Elsewhere a question mark is a question mark.
	await page.getByRole('combobox').first().focus();
	await page.keyboard.press('?');
	await expect(dialog).toHaveCount(0);
});

test('buttons pan and zoom; a press that slides off does nothing, neither on a button nor on a hand', async ({
	page
}) => {
	await openLive(page, '/');
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	const fit = await zoom(page);
	await button(picture.controls.zoomIn).click();
	await expect.poll(() => zoom(page)).toBeGreaterThan(fit * 1.2);
	await untilStill(page);
	const places = new Set([await viewBox(page)]);
	for (const way of ['left', 'up', 'right', 'down'] as const) {
		await button(picture.controls.pan[way]).click();
		await untilStill(page);
		places.add(await viewBox(page));
	}
	expect(places.size, 'each button moves the picture, and its opposite back').toBe(4);
	for (const start of [button(picture.controls.zoomIn), hand(page, 'shin-bet').locator('.ring')]) {
		const before = [await viewBox(page), page.url()];
		await start.scrollIntoViewIfNeeded();
		const box = (await start.boundingBox())!;
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.mouse.down();
		expect([await viewBox(page), page.url()], 'nothing on the way down').toEqual(before);
		await page.mouse.move(box.x + box.width / 2, box.y - 200, { steps: 4 });
		await page.mouse.up();
		expect(page.url()).toBe(before[1]);
	}
});

test('what has the focus in the words beside the picture is marked and in sight in the picture', async ({
	page
}) => {
	await openLive(page, '/node/wiktor-grajewski/');
	const card = page.getByRole('article');
	for (const id of ['shin-bet', 'mossad', 'lucja-baranowska']) {
		const link = card.locator(`a[href$="/node/${id}/"]`).first();
		if ((await link.count()) === 0 || (await hand(page, id).count()) === 0) continue;
		await link.focus();
		await untilStill(page);
		const window = (await pictureOn(page).boundingBox())!;
		const ring = (await hand(page, id).locator('.ring').boundingBox())!;
		expect(ring.x, id).toBeGreaterThan(window.x);
		expect(ring.x + ring.width, id).toBeLessThan(window.x + window.width);
	}
	await expect(hand(page, 'wiktor-grajewski')).toHaveAttribute('aria-current', 'page');
});

test.describe('on a phone', () => {
	test.use({ viewport: phone });

	test('a step to the edge leaves the picture where it is, and the bar off the ring', async ({
		page
	}) => {
		await enter(page, '/', 'john-rettie');
		const before = await viewBox(page);
		await page.keyboard.press('ArrowRight');
		await page.waitForTimeout(400);
		expect(await viewBox(page)).toBe(before);
		const ring = (await hand(page, 'reuters').locator('.ring').boundingBox())!;
		const over = (await bar(page).boundingBox())!;
		expect(over.y > ring.y + ring.height || over.y + over.height < ring.y).toBe(true);
	});
});
