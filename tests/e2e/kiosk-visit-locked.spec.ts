import type { Page } from '@playwright/test';
import {
	fingers,
	isAt,
	lying,
	openKiosk,
	press,
	screen,
	spread,
	upright,
	wake,
	walk,
	words
} from './kiosk.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true, viewport: upright });

const release = { version: '1.0', commit: 'abc123' };
const scale = (page: Page) => page.evaluate(() => visualViewport!.scale);

test('two fingers make a page of the desk larger, and not the exhibit', async ({ page }) => {
	await page.goto('/about/');
	await spread(page, 540, 700);
	expect(await scale(page), 'the desk, which must zoom').toBeGreaterThan(1);

	await openKiosk(page);
	await spread(page, 540, 700);
	expect(await scale(page), 'attract').toBe(1);
	await isAt(page, 'start');
	await page.waitForTimeout(450);
	for (const y of [120, 800, 1500, 1860]) {
		await spread(page, 540, y);
		expect(await scale(page), `at ${y}`).toBe(1);
	}
	await press(page, words.bar.startOver);
	await press(page, words.bar.explore);
	await expect(page.locator('button.hand').first()).toBeVisible();
	await spread(page, 540, 600);
	expect(await scale(page), 'over the picture').toBe(1);
	await press(page, words.explore.larger);
	expect(Number(await page.locator('.window').getAttribute('data-zoom'))).toBeGreaterThan(1);
	expect(await scale(page)).toBe(1);
});

test('a page cannot be pulled, swiped or zoomed by its styles', async ({ page }) => {
	await openKiosk(page);
	await wake(page);
	const before = await page.evaluate(() => history.length);
	await walk(page, async (state) => {
		const found = await page.evaluate(() => ({
			roots: [document.documentElement, document.body].map((element) => {
				const { touchAction, overscrollBehaviorX, overscrollBehaviorY } = getComputedStyle(element);
				return [touchAction, overscrollBehaviorX, overscrollBehaviorY].join(' ');
			}),
			loose: [...document.querySelectorAll('.kiosk *')].filter((element) => {
				const style = getComputedStyle(element);
				const scrolls = /auto|scroll/.test(style.overflowY + style.overflowX);
				return scrolls && !/contain|none/.test(style.overscrollBehaviorY);
			}).length
		}));
		expect(found, state).toEqual({
			roots: ['pan-x pan-y none none', 'pan-x pan-y none none'],
			loose: 0
		});
	});
	expect(await page.evaluate(() => history.length)).toBe(before);
	expect(new URL(page.url()).pathname).toBe('/kiosk/');
	expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
});

test('menus, selection, dragging, wheel and shortcuts are the exhibit’s own', async ({ page }) => {
	await openKiosk(page, {});
	await wake(page);
	await press(page, words.bar.takeHome);
	const kinds = ['h2', '.picture', '.home svg', 'button'];
	for (const kind of kinds) {
		const prevented = await page.evaluate((selector) => {
			const target = document.querySelector(`.kiosk ${selector}`)!;
			return ['contextmenu', 'dragstart', 'selectstart', 'dragover', 'drop'].filter((name) =>
				target.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }))
			);
		}, kind);
		expect(prevented, kind).toEqual([]);
	}
	const passed = await page.evaluate(() => {
		const held = (init: KeyboardEventInit) =>
			!document.body.dispatchEvent(
				new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
			);
		const ctrl = 'psoufgjhr+-0'.split('').map((key) => ({ key, ctrlKey: true }));
		const others = [
			{ key: 'F1' },
			{ key: 'F3' },
			{ key: 'F5' },
			{ key: 'ArrowLeft', altKey: true },
			{ key: 'ArrowRight', altKey: true },
			{ key: 'Backspace' }
		];
		const wheel = new WheelEvent('wheel', { ctrlKey: true, bubbles: true, cancelable: true });
		return [
			...[...ctrl, ...others].filter((init) => !held(init)).map(({ key }) => key),
			...(document.body.dispatchEvent(wheel) ? ['wheel'] : [])
		];
	});
	expect(passed, 'what the browser would have had').toEqual([]);

	const heading = (await page.locator('h1, h2').first().boundingBox())!;
	const { touch, client } = await fingers(page);
	await touch('touchStart', [{ x: heading.x + 30, y: heading.y + 20 }]);
	await page.waitForTimeout(1500);
	await touch('touchEnd', []);
	expect(await page.evaluate(() => getSelection()!.toString())).toBe('');
	await client.detach();
});

test('on a page of the desk the same keys are the browser’s: a control', async ({ page }) => {
	await page.goto('/about/');
	const prevented = await page.evaluate(
		() =>
			!document.body.dispatchEvent(
				new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, bubbles: true, cancelable: true })
			)
	);
	expect(prevented).toBe(false);
});

test('a dropped file opens nothing', async ({ page }) => {
	await openKiosk(page);
	await wake(page);
	const client = await page.context().newCDPSession(page);
	const data = { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 };
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
		await client.send('Input.dispatchDragEvent', { type, x: 500, y: 900, data });
	}
	await page.waitForTimeout(300);
	expect(page.context().pages()).toHaveLength(1);
	expect(new URL(page.url()).pathname).toBe('/kiosk/');
	await client.detach();
});

test.describe('a page of the desk', () => {
	test.use({ expected: /file:/ });

	test('opens a dropped file: a control', async ({ page }) => {
		await page.goto('/about/');
		const client = await page.context().newCDPSession(page);
		const data = { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 };
		// A drop on a page that is not yet drawn is lost.
		await expect(async () => {
			for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
				await client.send('Input.dispatchDragEvent', { type, x: 500, y: 900, data });
			}
			await expect.poll(() => page.context().pages().length, { timeout: 2_000 }).toBeGreaterThan(1);
		}).toPass();
	});
});

test('nothing asks the browser for windows, prints, files or permissions', async ({ page }) => {
	const asked: string[] = [];
	page.on('dialog', (dialog) => {
		asked.push(dialog.type());
		void dialog.dismiss();
	});
	await page.addInitScript(() => {
		const refuse = (name: string) => () => {
			throw new Error(`${name} was asked for`);
		};
		Object.assign(window, {
			open: refuse('open'),
			print: refuse('print'),
			alert: refuse('alert'),
			showOpenFilePicker: refuse('files')
		});
		Element.prototype.requestFullscreen = refuse('fullscreen');
		navigator.geolocation.getCurrentPosition = refuse('geolocation');
		Notification.requestPermission = refuse('notification');
	});
	await openKiosk(page);
	await wake(page);
	await walk(page, () => Promise.resolve());
	expect(asked).toEqual([]);
});

test('the staff’s gesture opens a page to read, and back leads into the exhibit', async ({
	page
}) => {
	await page.route('**/version.json', (route) => route.fulfill({ json: release }));
	await openKiosk(page, { colour: 'blue', times: { warnAfter: 3 } });
	await wake(page);
	for (let i = 0; i < 5; i++) await page.touchscreen.tap(30, 30);
	await isAt(page, 'status');
	await expect(page.getByRole('heading', { name: words.status.title })).toBeVisible();
	await expect(page.locator('.problems li')).toHaveCount(2);
	await expect(screen(page).locator('button')).toHaveText([
		words.bar.up,
		words.bar.down,
		`‹ ${words.bar.back}`,
		words.bar.startOver
	]);
	for (const viewport of [upright, lying]) {
		await page.setViewportSize(viewport);
		await expect(page.locator('[data-start-over]')).toBeInViewport({ ratio: 1 });
	}
	await press(page, /Back/);
	await isAt(page, 'start');
});

test('the status page tells what is set, what is wrong and how it fares', async ({ page }) => {
	await page.route('**/version.json', (route) => route.fulfill({ json: release }));
	await page.route('**/kiosk.json', (route) => route.fulfill({ body: '{ "pixelPitch": "big" ' }));
	await page.goto('/kiosk/status/');
	await expect(page.locator('.problems li')).toHaveCount(1);
	await expect(page.getByText(words.status.noAddress)).toBeVisible();
	await expect(page.getByText(words.status.countsOff)).toBeVisible();
	await expect(page.getByText('abc123')).toBeVisible();
	expect(await page.locator('a[href], button, input').count()).toBe(0);
});
