import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { choice } from '../../src/lib/core/view/words/en/choice.ts';
import { picture } from '../../src/lib/core/view/words/en/picture.ts';
import { toldRoutes } from '../../src/lib/core/view/words/en/told-routes.ts';
import { desk, found, hand, lineOf, openLive, pictureOn, screens, untilLive } from './site.ts';
import { expect, test } from './test.ts';

const routes = [
	'warsaw-route',
	'word-of-mouth',
	'french-route',
	'belgrade-route',
	'staszewski-route',
	'documents-of-1956'
];

test.describe('a told route', () => {
	test('tells its steps, each with its handoff and sources, and leads from one to the next', async ({
		page
	}) => {
		await page.setViewportSize(desk);
		await openLive(page, '/route/warsaw-route/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('The red booklet');
		const steps = page.locator('.step');
		await expect(steps).toHaveCount(14);
		for (const step of await steps.all()) {
			expect(await step.locator('a[href*="/handoff/"]').count()).toBeGreaterThan(0);
			expect(await step.locator('a[href*="/source/"]').count()).toBeGreaterThan(0);
		}
		await page.getByRole('link', { name: toldRoutes.begin }).click();
		await steps.first().getByRole('link', { name: toldRoutes.next }).click();
		await expect(page).toHaveURL(/#booklet-lies-on-baranowskas-desk$/);
		await expect(steps.nth(1).getByRole('heading', { level: 2 })).toBeInViewport();
	});

	test('is drawn alone, with every hand of it in the picture, and the step that is read lit', async ({
		page
	}) => {
		await page.setViewportSize(desk);
		await openLive(page, '/route/french-route/');
		await expect(pictureOn(page).locator('a[data-hand]')).toHaveCount(8);
		await expect(hand(page, 'wiktor-grajewski')).toHaveCount(0);
		const name = pictureOn(page).locator('text', { hasText: 'France-Soir' }).first();
		const weight = () => name.evaluate((text) => getComputedStyle(text).fontWeight);
		const shown = await weight();
		await page.goto('/route/french-route/#french-see-russian-text');
		await untilLive(page);
		await expect(lineOf(page, 'french-see-russian-text').first()).toBeAttached();
		await expect(page.locator('#french-see-russian-text h2')).toBeInViewport();
		expect(Number(await weight())).toBeLessThanOrEqual(Number(shown));
	});

	test('is reached from home, from the page that explains, from its handoffs and by its name', async ({
		page
	}) => {
		await page.setViewportSize(desk);
		await page.goto('/handoff/french-see-russian-text/');
		await page.getByRole('link', { name: 'The French in Warsaw and Moscow, step 1' }).click();
		await expect(page).toHaveURL(/\/route\/french-route\/$/);
		await page.goto('/about/');
		const all = page.locator('main').locator('a[href*="/route/"]');
		await expect(all).toHaveCount(routes.length);
		await page
			.getByRole('combobox', { name: pages.search.label })
			.first()
			.fill('staszewski’s presses');
		await found(page).first().click();
		await expect(page).toHaveURL(/\/route\/staszewski-route\/$/);
	});

	for (const id of routes) {
		test(`${id} fits the phone, and has all its hands on every screen`, async ({ page }) => {
			for (const viewport of Object.values(screens)) {
				await page.setViewportSize(viewport);
				await openLive(page, `/route/${id}/`);
				const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
				expect(wider).toBeLessThanOrEqual(0);
				for (const one of await pictureOn(page).locator('a[data-hand]').all())
					await expect(one).toBeInViewport();
			}
		});
	}
});

test.describe('choosing what to show', () => {
	test('leads by route, by place and by evidence to a part of the whole, and back', async ({
		page
	}) => {
		await page.setViewportSize(desk);
		await openLive(page, '/');
		const list = page.locator('details', { hasText: toldRoutes.choose });
		const summary = list.locator('summary');
		await summary.click();
		await expect(list.locator('a[href*="/route/"]')).toHaveCount(routes.length);
		await list.getByRole('link', { name: 'Warsaw', exact: true }).click();
		await expect(page).toHaveURL(/\?place=warsaw$/);
		await expect(page.getByRole('status').filter({ hasText: 'Warsaw' })).toContainText('not shown');
		await untilLive(page);
		await expect(hand(page, 'wiktor-grajewski')).toHaveCount(1);
		await expect(hand(page, 'maurice-thorez')).toHaveCount(0);
		await summary.click();
		await list.getByRole('link', { name: choice.atLeast(4) }).click();
		await expect(page).toHaveURL(/\?grade=4$/);
		await expect(hand(page, 'wiktor-grajewski')).toHaveCount(0);
		await page.getByRole('link', { name: picture.controls.story }).click();
		await expect(page).toHaveURL(/\/$/);
		await expect(hand(page, 'wiktor-grajewski')).toHaveCount(1);
	});

	test('a shared address opens the same part, and says so where there is no such place', async ({
		page
	}) => {
		await page.goto('/?grade=3&place=washington');
		const status = page.locator('.bars [role="status"]');
		await expect(status).toHaveText(/Washington .*first-hand or better: \d+ hands, \d+ handoffs/);
		await page.goto('/?place=mars');
		await expect(status).toHaveText(choice.unknown);
	});

	test('Escape closes the list and stays at its button', async ({ page }) => {
		await page.setViewportSize(desk);
		await openLive(page, '/');
		const summary = page.locator('summary', { hasText: toldRoutes.choose });
		await summary.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('link', { name: 'Rettie and Reuters' })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('link', { name: 'Rettie and Reuters' })).toBeHidden();
		await expect(summary).toBeFocused();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a told route is whole, with its picture, and home leads to it', async ({ page }) => {
		await page.setViewportSize(desk);
		await page.goto('/');
		await page.locator('summary', { hasText: toldRoutes.choose }).click();
		await page.getByRole('link', { name: 'By way of Belgrade' }).click();
		await expect(page.locator('.step')).toHaveCount(6);
		await expect(page.locator('svg a[data-hand="josip-broz-tito"]').first()).toBeAttached();
	});
});
