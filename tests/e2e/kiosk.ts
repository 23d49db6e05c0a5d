// The exhibit as its tests walk through it: opened with settings of their own, driven by fingers as the browser gets them.
import { expect, type CDPSession, type Locator, type Page } from '@playwright/test';
import { kiosk } from '../../src/lib/core/view/words/en/kiosk.ts';

export const words = kiosk;
export const site = 'https://museum.example/booklet/';

/** 32 inches, full HD, read from 600 mm: the default. */
export const settings = {
	languages: ['en'],
	times: { warnAfter: 90, countdown: 30 },
	pixelPitch: 0.369,
	viewingDistance: 600,
	screenBottom: 800,
	publicAddress: site,
	counts: false
};

export const upright = { width: 1080, height: 1920 };
export const lying = { width: 1920, height: 1080 };

export function screen(page: Page): Locator {
	return page.locator('.kiosk.live');
}

/** Opens the exhibit; nobody is there. */
export async function openKiosk(page: Page, more: object = {}): Promise<void> {
	await page.route('**/kiosk.json', (route) => route.fulfill({ json: { ...settings, ...more } }));
	await page.goto('/kiosk/');
	await expect(screen(page)).toHaveAttribute('data-state', 'attract');
}

/** A finger on the middle of the screen, and the time that belongs to it. */
export async function wake(page: Page): Promise<void> {
	const { width, height } = page.viewportSize()!;
	await page.touchscreen.tap(width / 2, height / 2);
	await isAt(page, 'start');
	// A touch so soon after the waking one would belong to it.
	await page.waitForTimeout(450);
}

export async function isAt(page: Page, state: string): Promise<void> {
	await expect(screen(page)).toHaveAttribute('data-state', state);
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
	await page
		.getByRole('button', { name, exact: typeof name === 'string' })
		.first()
		.tap();
}

/** Every state that a visitor can come to, each reached by touch alone. */
export const states: { state: string; go: (page: Page) => Promise<void> }[] = [
	{ state: 'start', go: () => Promise.resolve() },
	{ state: 'key', go: (page) => press(page, words.bar.key) },
	{ state: 'take-home', go: (page) => press(page, words.bar.takeHome) },
	{
		state: 'story',
		go: async (page) => {
			await press(page, words.bar.startOver);
			await page.locator('button.main').tap();
			await page.locator('button.main').tap();
			await page.locator('button.main').tap();
		}
	},
	{ state: 'sources', go: (page) => press(page, words.story.sources) },
	{ state: 'fork', go: (page) => press(page, words.story.fork) },
	{
		state: 'strike',
		go: async (page) => {
			await press(page, words.story.strike);
			await page.locator('.hands button').first().tap();
			// The worker has answered.
			await expect(page.locator('.strike [role=status]')).toContainText(/^Without /);
		}
	},
	{
		state: 'explore',
		go: async (page) => {
			await press(page, words.bar.startOver);
			await press(page, words.bar.explore);
			await page.locator('button.hand').nth(2).tap();
			await expect(page.locator('article.card')).toBeVisible();
		}
	},
	{
		state: 'search',
		go: async (page) => {
			await press(page, words.bar.search);
			await page.locator('[data-key="b"]').tap();
			await expect(page.locator('.found button').first()).toBeVisible();
		}
	}
];

/** Goes through every state. */
export async function walk(page: Page, see: (state: string) => Promise<void>): Promise<void> {
	for (const { state, go } of states) {
		await go(page);
		await isAt(page, state);
		await see(state);
	}
}

export interface Finger {
	id?: number;
	x: number;
	y: number;
	radiusX?: number;
	radiusY?: number;
}

/** Fingers as the browser gets them from a screen. */
export async function fingers(page: Page): Promise<{
	touch: (
		type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
		at: Finger[]
	) => Promise<void>;
	client: CDPSession;
}> {
	const client = await page.context().newCDPSession(page);
	return {
		client,
		touch: async (type, touchPoints) => {
			await client.send('Input.dispatchTouchEvent', { type, touchPoints });
		}
	};
}

/** Two fingers apart: what makes an unguarded page larger. */
export async function spread(page: Page, x: number, y: number): Promise<void> {
	const { touch, client } = await fingers(page);
	const at = (by: number) => [
		{ id: 0, x: x - 20 - by, y },
		{ id: 1, x: x + 20 + by, y }
	];
	await touch('touchStart', at(0));
	for (let i = 1; i <= 10; i++) await touch('touchMove', at(i * 15));
	await touch('touchEnd', []);
	await client.detach();
}
