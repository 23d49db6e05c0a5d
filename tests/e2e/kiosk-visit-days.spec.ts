import type { CDPSession, Page } from '@playwright/test';
import { fingers, isAt, lying, openKiosk, screen, upright, wake, type Finger } from './kiosk.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true, viewport: upright });

/** As impatient as an exhibit may be. */
const times = { warnAfter: 30, countdown: 20 };

interface Counters {
	nodes: number;
	listeners: number;
}

async function counters(client: CDPSession): Promise<Counters> {
	await client.send('HeapProfiler.collectGarbage');
	await client.send('HeapProfiler.collectGarbage');
	const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
	return { nodes, listeners: jsEventListeners };
}

/** One visit from attract to attract; what is pressed is pressed from within the page, as a soak must be quick. */
async function visit(page: Page, deep = true): Promise<string[]> {
	await page.keyboard.press('ArrowDown');
	await page.clock.runFor(500);
	const seen = await page.evaluate(async (deep) => {
		const root = document.querySelector<HTMLElement>('.kiosk')!;
		const seen: string[] = [];
		const settled = async () => {
			for (let i = 0; i < 20; i++) await Promise.resolve();
			seen.push(root.dataset.state!);
		};
		const press = async (selector: string, at = 0) => {
			root.querySelectorAll<HTMLElement>(selector)[at]?.click();
			await settled();
		};
		const named = async (name: string) => {
			const buttons = [...root.querySelectorAll<HTMLElement>('button')];
			buttons.find(({ textContent }) => textContent.trim() === name)?.click();
			await settled();
		};
		await press('button.main');
		for (let step = 0; step < 4; step++) await press('button.main');
		await named('Who says so?');
		await named('Close');
		await named('Larger text');
		await named('Start over');
		if (!deep) return seen;
		await named('All the hands');
		await press('button.hand', 3);
		await named('Search');
		await press('[data-key="b"]');
		await named('Start over');
		return seen;
	}, deep);
	await leave(page);
	return seen;
}

/** Nobody is left; the idle picture, which draws a beat every few seconds, is not watched for longer than need be. */
async function leave(page: Page): Promise<void> {
	do await page.clock.fastForward(15_000);
	while ((await screen(page).getAttribute('data-state')) !== 'attract');
}

test('two hundred visits leave no listener and no node behind', async ({ page }) => {
	test.setTimeout(240_000);
	await page.clock.install();
	await openKiosk(page, { times });
	const { client } = await fingers(page);
	let seen: string[] = [];
	for (let i = 0; i < 5; i++) seen = await visit(page);
	expect(new Set(seen)).toEqual(new Set(['story', 'sources', 'start', 'explore', 'search']));
	// Counted on the first screen, which is the same each time; attract has another picture at every beat.
	const atStart = async () => {
		await page.keyboard.press('ArrowDown');
		await page.clock.runFor(500);
		await isAt(page, 'start');
		const counted = await counters(client);
		await leave(page);
		return counted;
	};
	const before = await atStart();
	// The picture of all hands is large: every fifth visitor looks at it.
	for (let i = 0; i < 200; i++) await visit(page, i % 5 === 0);
	await isAt(page, 'attract');
	const after = await atStart();
	expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
	expect(after.nodes - before.nodes).toBeLessThanOrEqual(100);
});

test('planted listeners and nodes would be counted: a control', async ({ page }) => {
	await openKiosk(page);
	const { client } = await fingers(page);
	const before = await counters(client);
	await page.evaluate(() => {
		const kept: unknown[] = [];
		for (let i = 0; i < 200; i++) {
			const node = document.createElement('p');
			node.addEventListener('click', () => kept.push(node));
			kept.push(node);
		}
		Object.assign(window, { kept });
	});
	const after = await counters(client);
	expect(after.listeners - before.listeners).toBe(200);
	expect(after.nodes - before.nodes).toBeGreaterThanOrEqual(200);
});

/** The same numbers on every machine. */
function seeded(seed: number): () => number {
	return () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
}

test('ten fingers, palms and lost touches leave the exhibit as it was to use', async ({ page }) => {
	test.setTimeout(120_000);
	const thrown: string[] = [];
	page.on('pageerror', ({ message }) => thrown.push(message));
	await openKiosk(page);
	await wake(page);
	const { touch } = await fingers(page);
	const random = seeded(7);
	// About 5,000 touches, up to ten at once.
	for (let i = 0; i < 360; i++) {
		const count = 1 + Math.floor(random() * 10);
		const at = (): Finger[] =>
			Array.from({ length: count }, (_, id) => ({
				id,
				x: random() * 1080,
				y: random() * 1920,
				radiusX: random() < 0.2 ? 40 : 5,
				radiusY: random() < 0.2 ? 40 : 5
			}));
		await touch('touchStart', at());
		if (random() < 0.6) await touch('touchMove', at());
		await touch(random() < 0.2 ? 'touchCancel' : 'touchEnd', []);
	}
	expect(thrown).toEqual([]);
	await page.locator('[data-start-over]').tap();
	await isAt(page, 'start');
	await page.locator('button.main').tap();
	await isAt(page, 'story');
});

test('a monkey of fingers, keys, wheels, drops and turns finds no way out', async ({ page }) => {
	const seed = 1956;
	test.info().annotations.push({ type: 'seed', description: String(seed) });
	const thrown: string[] = [];
	page.on('pageerror', ({ message }) => thrown.push(message));
	await openKiosk(page);
	const { touch, client } = await fingers(page);
	const random = seeded(seed);
	const keys = [
		'Enter',
		'Escape',
		'ArrowDown',
		'ArrowUp',
		'Tab',
		'Backspace',
		'F5',
		'Control+P',
		'Alt+ArrowLeft',
		'a',
		' '
	];
	const until = Date.now() + 12_000;
	let rounds = 0;
	while (Date.now() < until) {
		const dice = random();
		const [x, y] = [random() * page.viewportSize()!.width, random() * page.viewportSize()!.height];
		if (dice < 0.6) {
			const at = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, id) => ({
				id,
				x: x + id * 40,
				y
			}));
			await touch('touchStart', at);
			if (random() < 0.3)
				await touch(
					'touchMove',
					at.map((one) => ({ ...one, y: one.y + random() * 200 }))
				);
			await touch('touchEnd', []);
		} else if (dice < 0.85) await page.keyboard.press(keys[Math.floor(random() * keys.length)]!);
		else if (dice < 0.92) await page.mouse.wheel(random() * 200, random() * 200);
		else if (dice < 0.97) {
			const data = { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 };
			for (const type of ['dragEnter', 'drop'] as const)
				await client.send('Input.dispatchDragEvent', { type, x, y, data });
		} else await page.setViewportSize(random() < 0.5 ? upright : lying);
		if (++rounds % 25) continue;
		const now = await page.evaluate(() => ({
			path: location.pathname,
			scale: visualViewport!.scale,
			words: document.querySelector<HTMLElement>('.kiosk')!.innerText.length
		}));
		expect(now).toMatchObject({ path: '/kiosk/', scale: 1 });
		expect(now.words).toBeGreaterThan(20);
		expect(page.context().pages()).toHaveLength(1);
	}
	expect(rounds).toBeGreaterThan(50);
	expect(thrown).toEqual([]);
});

test.describe('errors', () => {
	test.use({ expected: /thrown: planted|planted/ });

	test('three within a minute begin anew; the screen is never empty', async ({ page }) => {
		await openKiosk(page);
		await wake(page);
		await page.locator('button.main').tap();
		await isAt(page, 'story');
		for (let i = 0; i < 3; i++) {
			await isAt(page, 'story');
			await page.evaluate(
				(rejects) =>
					setTimeout(() => {
						if (rejects) void Promise.reject(new Error('planted'));
						else throw new Error('planted');
					}),
				i % 2 === 1
			);
			await page.waitForTimeout(50);
			expect((await screen(page).innerText()).length).toBeGreaterThan(20);
		}
		await isAt(page, 'attract');
		const health = await page.evaluate(() => localStorage.getItem('kiosk-health'));
		expect(JSON.parse(health!)).toEqual({ errors: 3, ghosts: 0, resets: 1 });
		await wake(page);
	});
});

test('that a layout took two turns is no error', async ({ page }) => {
	await openKiosk(page);
	await wake(page);
	const told = await page.evaluate(
		() =>
			new Promise<string[]>((resolve) => {
				const told: string[] = [];
				addEventListener('error', ({ message }) => {
					told.push(message);
					if (told.length === 3) resolve(told);
					else again();
				});
				/** An observed box that grows whenever its size is told. */
				function again() {
					const box = document.body.appendChild(document.createElement('div'));
					new ResizeObserver(() => (box.style.height = `${box.offsetHeight + 1}px`)).observe(box);
					requestAnimationFrame(() => requestAnimationFrame(() => box.remove()));
				}
				again();
			})
	);
	expect(told[0]).toMatch(/^ResizeObserver loop/);
	await isAt(page, 'start');
	expect(await page.evaluate(() => localStorage.getItem('kiosk-health'))).toBeNull();
});

test('the screen is kept on, and again after the page was hidden', async ({ page }) => {
	await page.addInitScript(() => {
		const asked: string[] = [];
		Object.assign(window, { asked });
		Object.defineProperty(navigator, 'wakeLock', {
			value: {
				request: (kind: string) => {
					asked.push(kind);
					return Promise.resolve({ release: () => Promise.resolve() });
				}
			}
		});
	});
	await openKiosk(page);
	const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
	expect(await asked()).toEqual(['screen']);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	expect(await asked()).toEqual(['screen', 'screen']);
});

test('from a cold start on a slow machine it is never white, and attracts within five seconds', async ({
	page
}) => {
	const { client } = await fingers(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const opened = page.goto('/kiosk/', { waitUntil: 'commit' });
	await opened;
	await expect(page.locator('.kiosk h1')).toBeVisible({ timeout: 2_500 });
	await expect(screen(page)).toHaveAttribute('data-state', 'attract', { timeout: 10_000 });
	const took = await page.evaluate(() => performance.now());
	expect(took).toBeLessThan(5_000);
});

test('counts are numbers only, and only where they are wanted', async ({ page }) => {
	await page.clock.install();
	await openKiosk(page, { counts: true, times });
	for (let i = 0; i < 3; i++) await visit(page);
	const kept = await page.evaluate(() => ({
		keys: Object.keys(localStorage),
		counts: localStorage.getItem('kiosk-counts')
	}));
	expect(kept.keys).toEqual(['kiosk-counts']);
	const counts: unknown = JSON.parse(kept.counts!);
	expect(counts).toMatchObject({ visits: 3, routes: { 'warsaw-route': 3 } });
	expect(kept.counts!.length).toBeLessThan(1_000);
});
