import type { Page } from '@playwright/test';
import { embed } from '../../src/lib/core/view/words/en/embed.ts';
import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { axeFaults } from './axe.ts';
import { phone, pictureOn } from './site.ts';
import { expect, test } from './test.ts';

const GRAJEWSKI = '/embed/node/wiktor-grajewski/';

/** A page of somebody else with a frame in its middle, long enough to be scrolled. */
async function host(page: Page, path: string) {
	const body = `<!doctype html><title>Host</title><body style="margin:0"><p style="height:300px">Above</p>
		<iframe src="${path}" title="Frame" width="640" height="480"></iframe><p style="height:2000px">Below</p>`;
	await page.route('**/host', (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto('/host');
	const frame = page.frameLocator('iframe');
	const explore = frame.getByRole('button', { name: embed.explore });
	await expect(explore).toBeVisible();
	return { frame, explore };
}

/** How far the page around the frame scrolls. */
async function wheelOverFrame(page: Page, by: number): Promise<number> {
	const box = (await page.locator('iframe').boundingBox())!;
	const before = await page.evaluate(() => scrollY);
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.wheel(0, by);
	await page.waitForTimeout(300);
	return (await page.evaluate(() => scrollY)) - before;
}

test('a frame lets the page around it scroll; once pressed, it is moved as any picture is', async ({
	page
}) => {
	const { frame, explore } = await host(page, GRAJEWSKI);
	expect(await wheelOverFrame(page, 120)).toBeGreaterThan(50);
	await explore.click();
	await expect(frame.getByRole('group', { name: /./ }).locator('canvas').first()).toBeAttached();
	await expect(explore).toHaveCount(0);
	await expect(frame.locator('.picture.live:visible')).toBeVisible();
	expect(await wheelOverFrame(page, 60)).toBeGreaterThan(30);
	const box = frame.locator('.picture.live:visible svg[viewBox]').last();
	const before = await box.getAttribute('viewBox');
	await page.keyboard.down('Control');
	expect(await wheelOverFrame(page, -60)).toBe(0);
	await page.keyboard.up('Control');
	await expect(box).not.toHaveAttribute('viewBox', before!);
});

test('who explores a frame stays in it, and is led to the page of what is shown', async ({
	page
}) => {
	const { frame, explore } = await host(page, `${GRAJEWSKI}?without=lucja-baranowska`);
	await expect(frame.getByText('Wiktor Grajewski, without Łucja Baranowska')).toBeVisible();
	await explore.click();
	const barmor = frame.locator('.picture.live:visible a[data-hand="yaakov-barmor"]');
	await barmor.focus();
	await barmor.press('Enter');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Yaakov Barmor');
	const out = frame.getByRole('link', { name: embed.open });
	await expect(out).toHaveAttribute('href', /\/node\/yaakov-barmor\/\?without=lucja-baranowska$/);
	expect(new URL(page.url()).pathname).toBe('/host');
	const opened = page.context().waitForEvent('page');
	await out.click();
	await expect(await opened).toHaveTitle(/^Yaakov Barmor, without Łucja Baranowska/);
});

test('a frame goes by the colours of the page around it, or by what that page says', async ({
	page
}) => {
	const ground = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(GRAJEWSKI);
	const light = await ground();
	await page.goto(`${GRAJEWSKI}?theme=dark`);
	const dark = await ground();
	expect(dark).not.toBe(light);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(GRAJEWSKI);
	expect(await ground()).toBe(dark);
	await page.goto(`${GRAJEWSKI}?theme=light`);
	expect(await ground()).toBe(light);
});

test('a copy and a source are shown where they come into the story; one that says nothing of it stays words', async ({
	page
}) => {
	const lit = () => pictureOn(page).locator('.labels g:not(.faded)').allTextContents();
	await page.goto('/embed/copy/red-booklet/');
	expect((await lit()).join()).toContain('Wiktor Grajewski');
	expect((await lit()).join()).not.toContain('Kostya Orlov');
	await page.goto('/embed/source/wikipedia-body/');
	expect((await lit()).join()).toContain('Kostya Orlov');
	await page.goto('/embed/source/evreimir-grajewski/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(pictureOn(page)).toHaveCount(0);
});

for (const path of [GRAJEWSKI, '/embed/', '/embed/source/grajewski-bbc-2006/']) {
	test(`${path}: axe finds nothing in either theme`, async ({ page }) => {
		await page.setViewportSize(phone);
		await page.goto(path);
		expect(await axeFaults(page)).toEqual([]);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a frame shows the thing, what is said of it, and the way to its page', async ({ page }) => {
		await page.goto(GRAJEWSKI);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wiktor Grajewski');
		await expect(page.getByText(/journalist of the Polish Press Agency/)).toBeVisible();
		await expect(pictureOn(page)).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await page.getByRole('link', { name: embed.open }).evaluate((link: HTMLAnchorElement) => {
			link.target = '';
		});
		await page.getByRole('link', { name: embed.open }).click();
		await expect(page).toHaveTitle(pages.title('Wiktor Grajewski'));
	});
});
