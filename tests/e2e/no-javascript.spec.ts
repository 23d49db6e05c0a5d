import type { Locator, Page } from '@playwright/test';
import { cards } from '../../src/lib/core/view/words/en/cards.ts';
import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { picture } from '../../src/lib/core/view/words/en/picture.ts';
import { desk, phone, pictureOn } from './site.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

interface Story {
	spine: string[];
}

const walk = [
	'node/khrushchev',
	'handoff/booklet-lies-on-baranowskas-desk',
	'node/lucja-baranowska',
	'handoff/baranowska-lends-to-grajewski',
	'node/wiktor-grajewski',
	'handoff/grajewski-gives-barmor',
	'node/yaakov-barmor',
	'handoff/barmor-sends-to-shin-bet',
	'node/shin-bet',
	'handoff/shin-bet-delivers-to-angleton',
	'node/james-jesus-angleton',
	'node/cia',
	'handoff/cia-leaks-to-new-york-times',
	'node/the-new-york-times'
];

for (const [screen, viewport] of Object.entries({ desk, phone })) {
	for (const first of ['picture', 'card'] as const) {
		test(`${screen}: links, those of the ${first} first, lead from Khrushchev to The New York Times, past the gap`, async ({
			page
		}) => {
			await page.setViewportSize(viewport);
			await page.goto('/');
			await isComplete(page);
			let preferred = 0;
			for (const place of walk) {
				if ((await follow(page, place, first)) === first) preferred++;
				await expect(page).toHaveURL(new RegExp(`/${place}/$`));
				await isComplete(page);
				if (place === 'handoff/booklet-lies-on-baranowskas-desk') {
					await expect(page.getByRole('heading', { name: cards.gap.heading })).toBeVisible();
					await expect(page.getByText(/^No account says how .*office.* got /i)).toBeVisible();
				}
			}
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/New York Times/);
			expect(preferred, `steps by links of the ${first}`).toBeGreaterThan(walk.length / 2);
		});
	}
}

test('the story can be followed step by step from the home page', async ({ page, request }) => {
	const { picture: told } = (
		(await (await request.get('/data/case.json')).json()) as { case: { picture: Story } }
	).case;
	await page.goto('/');
	await page.getByRole('link', { name: picture.story.follow }).click();
	const next = page.getByRole('link', { name: picture.story.next });
	const steps: string[] = [];
	for (let i = 0; i < 20; i++) {
		await isComplete(page);
		steps.push(new URL(page.url()).pathname);
		if ((await next.count()) === 0) break;
		await next.click();
	}
	expect(steps).toEqual(told.spine.map((id) => `/handoff/${id}/`));
});

test('the search field leads to the list of people', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('combobox').first().fill('Grajewski');
	await page.getByRole('combobox').first().press('Enter');
	await expect(page).toHaveURL(/\/people\/\?q=Grajewski$/);
	await expect(page.getByRole('link', { name: /Grajewski/ })).toBeVisible();
});

/** Presses the link to a thing: where it is preferred, or else where there is one. */
async function follow(
	page: Page,
	place: string,
	first: 'picture' | 'card'
): Promise<'picture' | 'card'> {
	const to = `a[href$="/${place}/"]`;
	const inCard = page.getByRole('article').locator(to);
	if (first === 'card' && (await inCard.count()) > 0) {
		await inCard.first().click();
		return 'card';
	}
	for (const link of await pictureOn(page).locator(to).all()) {
		const reach = link.locator('rect').first();
		if (!(await standsInWindow(page, reach))) continue;
		await reach.click();
		return 'picture';
	}
	await inCard.first().click();
	return 'card';
}

async function standsInWindow(page: Page, shape: Locator): Promise<boolean> {
	const [box, frame] = [await shape.boundingBox(), await pictureOn(page).boundingBox()];
	if (!box || !frame) return false;
	return (
		box.x >= frame.x &&
		box.y >= frame.y &&
		box.x + box.width <= frame.x + frame.width &&
		box.y + box.height <= frame.y + frame.height
	);
}

async function isComplete(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(page).toHaveTitle(/\S+.* · Red Booklet$/);
	await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S{3}/);
	await expect(pictureOn(page)).toBeVisible();
	const path = new URL(page.url()).pathname;
	if (path === '/') return;
	await expect(page.locator('link[rel="canonical"]')).toHaveCount(1);
	const card = page.getByRole('article');
	await expect(card.getByRole('heading', { name: cards.claims.heading })).toBeVisible();
	// Whose word it is: a card without a source says nothing.
	expect(await card.locator('a[href*="/source/"]').count()).toBeGreaterThan(0);
}

test.describe('at an address where nothing is kept', () => {
	test.use({ expected: /status of 404/ });

	test('the page says so, and leads home', async ({ page }) => {
		const answer = await page.goto('/node/nobody/');
		expect(answer!.status()).toBe(404);
		await expect(page).toHaveTitle(pages.title(pages.missing.heading));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(pages.missing.heading);
		await page.getByRole('link', { name: pages.missing.home }).click();
		await expect(page).toHaveURL(/:\d+\/$/);
	});
});
