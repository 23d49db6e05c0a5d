// The calendar: readable without a script, one scene with the other lenses, honest about what is not dated.
import type { Page } from '@playwright/test';
import { picture } from '../../src/lib/core/view/words/en/picture.ts';
import { timetable } from '../../src/lib/core/view/words/en/timetable.ts';
import { axeFaults, rounds } from './axe.ts';
import { desk, phone, pictureOn } from './site.ts';
import { expect, test } from './test.ts';

const LENT = 'baranowska-lends-to-grajewski';
const calendar = (page: Page) => page.getByRole('group', { name: timetable.region });
const lensLink = (page: Page, name: string) =>
	page
		.getByRole('navigation', { name: picture.lenses.label })
		.getByRole('link', { name, exact: true });

interface Claim {
	about: unknown;
	date?: string;
	rank: string;
	stance: string;
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every handoff of the story is there by name, and answers unfold', async ({ page }) => {
		await page.setViewportSize(phone);
		await page.goto('/calendar/');
		const rows = calendar(page).locator('a[data-line]');
		expect(await rows.count()).toBeGreaterThan(20);
		await expect(calendar(page).locator(`a[data-line="${LENT}"]`)).toHaveAccessibleName(
			/Baranowska lends .* disputed/
		);
		const row = calendar(page).locator('li', { has: page.locator(`[data-line="${LENT}"]`) });
		await expect(row.getByText('1–10 April', { exact: true })).toBeHidden();
		await row.locator('summary').click();
		await expect(row.getByText('1–10 April', { exact: true })).toBeVisible();
		expect(await row.locator('.sources a').count()).toBeGreaterThan(5);
		await expect(row.locator('.verdict')).toContainText('window');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
	});
});

test('undated handoffs are counted as the data have them, and everything is there with all shown', async ({
	page,
	request
}) => {
	const { handoffs, accounts } = (await (await request.get('/data/case.json')).json()) as {
		handoffs: { id: string }[];
		accounts: { claims: Claim[] }[];
	};
	const dated = new Set(
		accounts
			.flatMap(({ claims }) => claims)
			.filter(
				({ about, date, rank, stance }) =>
					date &&
					typeof about === 'string' &&
					rank !== 'deprecated' &&
					!['denies', 'doubts'].includes(stance)
			)
			.map(({ about }) => about)
	);
	const undated = handoffs.filter(({ id }) => !dated.has(id)).length;
	await page.goto('/calendar/?show=all');
	await expect(calendar(page).locator('a[data-line]')).toHaveCount(handoffs.length);
	await expect(calendar(page)).toContainText(timetable.noDay(undated, handoffs.length));
	await expect(calendar(page).locator('.head')).toContainText('1989');
});

test('words lie on no mark but their own, and on no other words', async ({ page }) => {
	await page.setViewportSize({ width: 1180, height: 900 });
	await page.goto('/calendar/?show=all');
	await expect(calendar(page).locator('.head')).toContainText('1989');
	const clashes = await calendar(page).evaluate((root) => {
		const boxes = [...root.querySelectorAll('svg.chart, li > svg')].flatMap((chart) => {
			const words = chart.querySelector('text');
			return words ? [{ words, right: chart.getBoundingClientRect().right, chart }] : [];
		});
		return boxes.flatMap(({ words, right, chart }, i) => {
			const box = words.getBoundingClientRect();
			const off = box.right > right + 4 ? [`off the page: ${words.textContent}`] : [];
			const marks = words.classList.contains('on')
				? []
				: [...chart.querySelectorAll('[data-mark] > *')].map((mark) =>
						mark.getBoundingClientRect()
					);
			const hit = marks.some((mark) => mark.left < box.right - 1 && mark.right > box.left + 1);
			const next = boxes[i + 1]?.words.getBoundingClientRect();
			const met =
				next && next.top < box.bottom - 3 && next.left < box.right && next.right > box.left;
			return [
				...off,
				...(hit ? [`on its mark: ${words.textContent}`] : []),
				...(met ? [`on the next: ${words.textContent}`] : [])
			];
		});
	});
	expect(clashes).toEqual([]);
});

test('selection, day, telling and strikes stay from lens to lens, and so does the focus', async ({
	page
}) => {
	await page.setViewportSize(desk);
	await page.goto('/calendar/?on=1956-04-01&without=wiktor-grajewski');
	const line = (id: string) => page.locator(`a[data-line="${id}"]:visible`);
	await expect(line('new-york-times-prints-text')).toHaveAttribute('data-state', /not-yet/);
	await expect(page.locator('a[data-hand="wiktor-grajewski"]:visible')).toHaveAttribute(
		'data-state',
		/struck/
	);
	await expect(calendar(page).locator('.head')).toContainText('On 1 April');
	const states = await statesOf(page);
	await lensLink(page, picture.lenses.text).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/text\/\?on=1956-04-01&without=wiktor-grajewski/);
	await expect(page.locator('table')).toHaveCount(2);
	await expect(lensLink(page, picture.lenses.text)).toBeFocused();
	expect(await statesOf(page)).toEqual(states);
	await expect(page.locator('.flight')).toHaveCount(0);

	await page.goto('/calendar/?as=melman-2006');
	await expect(line('khrushchev-to-acquaintance')).toHaveCount(0);
	const told = await statesOf(page);
	expect(told.length).toBeGreaterThan(4);
	await lensLink(page, picture.lenses.text).click();
	await expect(page).toHaveURL(/\/text\/\?as=melman-2006/);
	await expect(page.locator('table')).toHaveCount(2);
	expect(await statesOf(page)).toEqual(told);
});

test('beside a card the looked-at row is marked and in sight', async ({ page }) => {
	await page.setViewportSize(desk);
	await page.goto('/handoff/new-york-times-prints-text/?lens=calendar');
	const row = calendar(page).locator('a[data-line="new-york-times-prints-text"]');
	await expect(row).toHaveAttribute('aria-current', 'page');
	await expect(row).toHaveAttribute('data-state', /selected/);
	await lensLink(page, picture.lenses.text).click();
	await expect(page.locator('table a[aria-current="page"]')).toBeInViewport();
});

test('the same hands and handoffs are on view in every lens, in the same states', async ({
	page
}) => {
	await page.setViewportSize(desk);
	await page.goto('/?without=wiktor-grajewski');
	await expect(page.locator('a[data-hand="wiktor-grajewski"]:visible')).toHaveAttribute(
		'data-state',
		/struck/
	);
	const chain = await statesOf(page);
	expect(chain.length).toBeGreaterThan(40);
	for (const [lens, lanes] of [
		['calendar', ''],
		['calendar', 'lanes=routes&'],
		['map', ''],
		['text', '']
	] as const) {
		await page.goto(`/${lens}/?${lanes}without=wiktor-grajewski`);
		await expect(page.locator('a[data-hand="wiktor-grajewski"]:visible')).toHaveAttribute(
			'data-state',
			/struck/
		);
		expect(await statesOf(page), `${lens} ${lanes}`).toEqual(chain);
	}
});

test('lanes are places, or told routes by a link that the address and the way back keep', async ({
	page
}) => {
	await page.setViewportSize(desk);
	await page.goto('/calendar/');
	// Before the page is awake a link leads to another page, which takes the focus along.
	await expect(page.getByRole('button', { name: picture.controls.keys })).toBeVisible();
	const byRoute = page.getByRole('link', { name: timetable.lanes.routes, exact: true });
	await byRoute.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/calendar\/\?lanes=routes$/);
	const route = calendar(page).getByRole('heading', { name: 'The red booklet' });
	await expect(route.getByRole('link')).toHaveAttribute('href', /\/route\/warsaw-route\/\?.*lanes/);
	await expect(byRoute).toBeFocused();
	await lensLink(page, picture.lenses.text).click();
	await expect(page).toHaveURL(/\/text\/\?lanes=routes$/);
	await page.goBack();
	await expect(route).toBeVisible();
	await page.goBack();
	await expect(route).toBeHidden();
	await expect(page).toHaveURL(/\/calendar\/$/);
});

test('with reduced motion nothing flies; else marks do, and leave nothing behind', async ({
	page
}) => {
	await page.setViewportSize(desk);
	for (const [reducedMotion, flies] of [
		['reduce', false],
		['no-preference', true]
	] as const) {
		await page.emulateMedia({ reducedMotion });
		await page.goto('/calendar/');
		await expect(page.getByRole('button', { name: /As told by/ })).toBeVisible();
		await page.evaluate(() => {
			const seen = window as unknown as { flown: boolean };
			seen.flown = false;
			new MutationObserver(() => {
				if (document.querySelector('.flight')) seen.flown = true;
			}).observe(document.body, { childList: true });
		});
		await lensLink(page, picture.lenses.chain).click();
		await expect(pictureOn(page)).toBeVisible();
		await expect(page.locator('.flight')).toHaveCount(0);
		const flown = await page.evaluate(() => (window as unknown as { flown: boolean }).flown);
		expect(flown, reducedMotion).toBe(flies);
	}
});

test('it prints with its marks and every answer unfolded', async ({ page }) => {
	await page.goto('/calendar/');
	await page.emulateMedia({ media: 'print' });
	await expect(calendar(page).locator('[data-mark]').first()).toBeVisible();
	const answers = calendar(page).locator('details .verdict').first();
	// The page may be waking, and change its markup for the same again.
	await expect.poll(async () => (await answers.boundingBox())?.height).toBeGreaterThan(0);
	expect((await page.pdf()).length).toBeGreaterThan(20_000);
});

test('axe finds nothing in it on the desk, nor on a dark phone', async ({ page }) => {
	test.setTimeout(90_000);
	for (const [viewport, inThemes] of rounds) {
		await page.setViewportSize(viewport);
		await page.goto('/calendar/');
		expect(await axeFaults(page, 'html', inThemes)).toEqual([]);
	}
});

async function statesOf(page: Page): Promise<string[]> {
	return page.locator('a:is([data-hand], [data-line]):visible').evaluateAll((links) =>
		links
			.map((link) => (link as HTMLElement).dataset)
			.map(({ hand, line, state }) => `${hand ?? line}: ${state}`)
			.sort()
	);
}
