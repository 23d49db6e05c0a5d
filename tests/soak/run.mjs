// What do hundreds of visits, hours of an exhibit and half an hour of everything cost? `npm run soak` builds, serves, and
// prints figures. SOAK_PASSES, SOAK_HOURS and SOAK_MINUTES make each shorter, 0 leaves it out; SOAK_SEED repeats a walk.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../chromium.mjs';

const root = join(import.meta.dirname, '../..');
const passes = Number(process.env.SOAK_PASSES ?? 500);
const hours = Number(process.env.SOAK_HOURS ?? 8);
const minutes = Number(process.env.SOAK_MINUTES ?? 30);
const seed = Number(process.env.SOAK_SEED ?? Date.now() % 1e6);
/** Bytes that a visit may leave behind, by the slope of the heap. */
const MOST_BYTES = 2048;
/** A visit takes two minutes and a half. */
const VISITS_PER_HOUR = 24;
/** What is kept after the last hour may be so many times what is kept after the first. */
const MOST_GROWTH = 1.15;

const server = spawn(process.execPath, ['--import', 'tsx', 'src/serve.ts'], { cwd: root });
const origin = await new Promise((/** @type {(at: string) => void} */ resolve) => {
	server.stdout.on('data', (text) => {
		const found = /http:\/\/localhost:\d+/.exec(String(text));
		if (found) resolve(found[0]);
	});
});
const browser = await chromium.launch(launchOptions());
const faults = [];
try {
	await taps();
	if (passes > 0) faults.push(...(await slope()));
	if (hours > 0) faults.push(...(await days()));
	if (minutes > 0) faults.push(...(await monkey()));
} finally {
	await browser.close();
	server.kill();
}
for (const fault of faults) console.log(`✗ ${fault}`);
console.log(faults.length > 0 ? `${faults.length} faults` : 'No faults.');
process.exitCode = faults.length > 0 ? 1 : 0;

async function opened() {
	const page = await browser.newPage({
		viewport: { width: 1080, height: 1920 },
		hasTouch: true
	});
	/** @type {string[]} */
	const thrown = [];
	page.on('pageerror', ({ message }) => thrown.push(message));
	await page.clock.install();
	await page.goto(`${origin}/kiosk/`);
	await page.locator('.kiosk.live[data-state="attract"]').waitFor();
	return { page, thrown, client: await page.context().newCDPSession(page) };
}

/** How soon a slow machine answers a hundred taps: printed, and no fault, for a busy clock proves nothing. */
async function taps() {
	const { page, client } = await opened();
	await page.clock.resume();
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.evaluate(() => {
		/** @type {Map<number, number>} */
		const lasted = new Map();
		Object.assign(window, { lasted });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { interactionId, duration } = /** @type {PerformanceEventTiming} */ (entry);
				if (interactionId)
					lasted.set(interactionId, Math.max(duration, lasted.get(interactionId) ?? 0));
			}
		}).observe({ type: 'event', durationThreshold: 16, buffered: true });
	});
	await page.touchscreen.tap(540, 960);
	await page.waitForTimeout(1_000);
	let state = 1956;
	const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
	for (let tap = 0; tap < 100; tap++) {
		const buttons = await page.locator('.kiosk button').all();
		const box = await buttons[Math.floor(random() * buttons.length)]?.boundingBox();
		if (!box) continue;
		await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
		await page.waitForTimeout(300);
	}
	const all = await page.evaluate(() =>
		[
			.../** @type {{ lasted: Map<number, number> }} */ (
				/** @type {unknown} */ (window)
			).lasted.values()
		].sort((a, b) => a - b)
	);
	// What took less than a frame is not told: it counts as nothing.
	const slow = all.length > 5 ? all[all.length - 6] : 0;
	console.log(
		`100 taps, processor 4 times slower: 95 % answered within ${slow} ms, the slowest in ${all.at(-1) ?? 0} ms`
	);
	await page.close();
}

/** One visit, from a touch in attract to attract: two minutes and a half by the page's clock. */
async function visit(/** @type {import('@playwright/test').Page} */ page) {
	await page.keyboard.press('ArrowDown');
	await page.clock.runFor(500);
	await page.evaluate(async () => {
		const press = async (/** @type {string} */ selector, at = 0) => {
			/** @type {NodeListOf<HTMLElement>} */
			const found = document.querySelectorAll(`.kiosk ${selector}`);
			found[at]?.click();
			for (let i = 0; i < 20; i++) await Promise.resolve();
		};
		for (let step = 0; step < 5; step++) await press('button.main');
		await press('[data-start-over]');
		await press('.stories button', 5);
		await press('button.hand', 3);
		await press('button.main');
		await press('[data-key="b"]');
	});
	await page.clock.runFor(150_000);
}

/** The heap over hundreds of visits, and its slope by least squares from the hundredth on. */
async function slope() {
	const { page, thrown, client } = await opened();
	/** @type {[number, number][]} */
	const heap = [];
	for (let pass = 1; pass <= passes; pass++) {
		await visit(page);
		if (pass < Math.min(100, passes / 2) || pass % 5) continue;
		await client.send('HeapProfiler.collectGarbage');
		await client.send('HeapProfiler.collectGarbage');
		const { usedSize } = await client.send('Runtime.getHeapUsage');
		heap.push([pass, usedSize]);
	}
	await page.close();
	const mean = (/** @type {number[]} */ of) => of.reduce((sum, one) => sum + one, 0) / of.length;
	const [x, y] = [mean(heap.map(([pass]) => pass)), mean(heap.map(([, size]) => size))];
	const rises = heap.map(([pass, size]) => (pass - x) * (size - y));
	const spreads = heap.map(([pass]) => (pass - x) ** 2);
	const bytes = mean(rises) / mean(spreads);
	console.log(`${passes} visits: ${Math.round(bytes)} bytes each, heap ${(y / 1e6).toFixed(1)} MB`);
	return [
		...(bytes > MOST_BYTES ? [`a visit leaves ${Math.round(bytes)} bytes`] : []),
		...thrown.map((text) => `thrown: ${text}`)
	];
}

/** Hours of a busy exhibit by the page's clock, every second of them run: one visit after the other. Linux only. */
async function days() {
	if (process.platform !== 'linux') {
		console.log('Hours of an exhibit: left out, memory is read from /proc.');
		return [];
	}
	const { page, thrown, client } = await opened();
	const whole = await browser.newBrowserCDPSession();
	let crashes = 0;
	page.on('crash', () => crashes++);
	/** MB of the page's process. */
	const memory = async () => {
		const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
		const sizes = processInfo
			.filter(({ type }) => type === 'renderer')
			.map(({ id }) => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
		// Another waits in reserve, and is smaller.
		return Math.round(Math.max(...sizes.map(Number)) / 1024);
	};
	/** What it does not give back when memory is short; the rest are caches, which a clock that never rests lets grow. */
	const kept = async () => {
		await client.send('Memory.simulatePressureNotification', { level: 'critical' });
		await client.send('HeapProfiler.collectGarbage');
		await new Promise((resolve) => setTimeout(resolve, 1_500));
		return memory();
	};
	let [first, last, most] = [0, 0, 0];
	for (let hour = 0; hour < hours; hour++) {
		for (let visits = 0; visits < VISITS_PER_HOUR; visits++) {
			await visit(page);
			most = Math.max(most, await memory());
		}
		if (hour === 0) first = await kept();
		if (hour === hours - 1) last = await kept();
	}
	await page.close();
	console.log(
		`${hours} hours, ${hours * VISITS_PER_HOUR} visits: ${first} MB kept after the first, ${last} MB after the last, never more than ${most} MB; ${crashes} crashes`
	);
	return [
		...(last > first * MOST_GROWTH ? [`memory grew from ${first} to ${last} MB`] : []),
		...(crashes > 0 ? [`${crashes} crashes`] : []),
		...thrown.map((text) => `thrown: ${text}`)
	];
}

/** Seeded fingers, keys, wheels, drops and turns; looked at once a second, and left alone at the end. */
async function monkey() {
	const { page, thrown, client } = await opened();
	await page.clock.resume();
	let state = seed;
	const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
	const keys = ['Enter', 'Escape', 'ArrowDown', 'Tab', 'Backspace', 'F5', 'Control+P', 'a'];
	/** @type {string[]} */
	const breaks = [];
	const until = Date.now() + minutes * 60_000;
	let looked = 0;
	let rounds = 0;
	while (Date.now() < until) {
		rounds++;
		const { width, height } = page.viewportSize() ?? { width: 1080, height: 1920 };
		const fingers = Array.from({ length: 1 + Math.floor(random() * 10) }, (_, id) => ({
			id,
			x: random() * width,
			y: random() * height
		}));
		const dice = random();
		if (dice < 0.7) {
			const lone = random() < 0.7 ? fingers.slice(0, 1) : fingers;
			await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: lone });
			await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		} else if (dice < 0.9) {
			await page.keyboard.press(keys[Math.floor(random() * keys.length)] ?? 'Enter');
		} else if (dice < 0.95) await page.mouse.wheel(random() * 300, random() * 300);
		else if (dice < 0.98) {
			const data = { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 };
			for (const type of /** @type {const} */ (['dragEnter', 'drop']))
				await client.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
		} else {
			const upright = random() < 0.5;
			await page.setViewportSize({ width: upright ? 1080 : 1920, height: upright ? 1920 : 1080 });
		}
		if (Date.now() - looked < 1_000) continue;
		looked = Date.now();
		const now = await page.evaluate(() => ({
			path: location.pathname,
			scale: visualViewport?.scale,
			letters: document.querySelector('.kiosk')?.textContent.length ?? 0
		}));
		if (now.path !== '/kiosk/' || now.scale !== 1 || now.letters < 20)
			breaks.push(`round ${rounds}: ${JSON.stringify(now)}`);
		if (page.context().pages().length !== 1) breaks.push(`round ${rounds}: another page`);
	}
	await page.clock.runFor(400_000);
	const last = await page.locator('.kiosk.live').getAttribute('data-state');
	if (last !== 'attract') breaks.push(`left alone it stands at ${last}`);
	console.log(`${minutes} minutes of a monkey: ${rounds} rounds, seed ${seed}`);
	await page.close();
	return [...breaks, ...thrown.map((text) => `thrown: ${text}`)];
}
