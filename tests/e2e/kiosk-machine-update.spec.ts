// Does a new build come in whole, when nobody is there, or not at all?
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
	buildOf,
	built,
	openWhole,
	otherBuild,
	remove,
	startMachine,
	type Machine
} from './machine.ts';
import { words } from './kiosk.ts';
import { expect, test as plain } from './test.ts';

const test = plain.extend<{ machine: Machine; other: string }>({
	other: async ({}, use) => {
		const folder = otherBuild('other');
		await use(folder);
		remove(folder);
	},
	machine: async ({}, use) => {
		const machine = await startMachine();
		await use(machine);
		await machine.die();
	}
});

// The whole exhibit is fetched several times; a busy machine takes its time.
test.describe.configure({ timeout: 120_000 });

const MINUTE = 60_000;
/** How often A is replaced by B and back; the threshold of the requirement is 50. */
const SWAPS = Number(process.env.SWAPS ?? 2);

const touch = (page: Page) => page.mouse.click(400, 300);

/** Builds that take part in what is on the screen: its page, its scripts, its data. */
async function builds(page: Page, machine: Machine): Promise<string[]> {
	const { html, data, file } = await page.evaluate(async () => ({
		html: /_app\/(\w+)\//.exec(document.documentElement.innerHTML)?.[1] ?? '',
		data: ((await (await fetch('/data/case.json')).json()) as { build?: string }).build,
		file: ((await (await fetch('/version.json')).json()) as { build: string }).build
	}));
	const { version } = await machine.alive();
	const [a, b] = [buildOf(built), 'other+other'];
	const nameOf = (build: string) => (build === a ? 'A' : build === b ? 'B' : build);
	return [
		html === 'immutable' ? 'A' : html === 'other' ? 'B' : html,
		nameOf(version),
		data === undefined ? 'A' : 'B',
		nameOf(file)
	];
}

/** A beat, so that the server knows what is on the screen now. */
async function settle(page: Page, machine: Machine, version: string): Promise<void> {
	await expect(async () => {
		await page.clock.fastForward(10_000);
		const beats = async () => (await machine.alive()).version;
		await expect.poll(beats, { timeout: 5_000 }).toBe(version);
	}).toPass();
}

/** Waits until the browser has all of the build that is served now, beside the old one. */
async function bring(page: Page): Promise<void> {
	await page.evaluate(async () => {
		Object.assign(window, { here: true });
		const registration = (await navigator.serviceWorker.getRegistration())!;
		await registration.update();
		const worker = registration.installing ?? registration.waiting!;
		while (worker.state !== 'installed')
			await new Promise((resolve) =>
				worker.addEventListener('statechange', resolve, { once: true })
			);
	});
}

const isHere = (page: Page) => page.evaluate(() => 'here' in window).catch(() => true);

/**
 * The visitor has left; the page looks for a new build every half minute until it has moved over. What a worker
 * answers is not driven by the clock of the page, and a page that is told the time too fast loses its patience.
 */
async function leave(page: Page): Promise<void> {
	// Whoever has much to read is given five minutes.
	await page.clock.fastForward(6 * MINUTE);
	await page.locator('[data-state="attract"]').waitFor();
	await expect(async () => {
		await page.clock.fastForward(MINUTE / 2);
		await expect.poll(() => isHere(page), { timeout: 5_000 }).toBe(false);
	}).toPass();
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('a new build comes in only while nobody is there, and then all of it', async ({
	page,
	machine,
	other
}) => {
	test.setTimeout(60_000 + SWAPS * 30_000);
	await page.clock.install();
	await openWhole(page, machine);
	for (let swap = 0; swap < SWAPS; swap++) {
		const [from, to, folder] = swap % 2 ? ['B', 'A', built] : ['A', 'B', other];
		await touch(page);
		await machine.serve(folder);
		await bring(page);
		for (let minute = 0; minute < 3; minute++) {
			await touch(page);
			await page.clock.fastForward(MINUTE);
		}
		await touch(page);
		await settle(page, machine, buildOf(from === 'A' ? built : other));
		expect(await builds(page, machine), 'with a visitor').toEqual([from, from, from, from]);
		expect(await isHere(page)).toBe(true);

		await leave(page);
		await settle(page, machine, buildOf(to === 'A' ? built : other));
		expect(await builds(page, machine), 'with nobody there').toEqual([to, to, to, to]);
	}
	await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
});

test('a new build that comes late, to a visitor, waits for him to leave', async ({
	page,
	machine,
	other
}) => {
	await page.clock.install();
	await openWhole(page, machine);
	await touch(page);
	let release: (() => void) | null = null;
	let holds = false;
	await machine.serve(other, (request, response) => {
		if (!holds || request.url !== '/kiosk.json') return false;
		release = () => response.end('{}');
		return true;
	});
	await bring(page);
	// The old worker waits for an answer, and the browser lets it finish before another may take over.
	holds = true;
	await page.evaluate(async () => {
		const worker = (await navigator.serviceWorker.getRegistration())!.waiting!;
		const tell = worker.postMessage.bind(worker) as (message: unknown, ports?: unknown) => void;
		worker.postMessage = (message: { type: string }, ports?: unknown) => {
			if (message.type === 'SKIP_WAITING') Object.assign(window, { told: true });
			tell(message, ports);
		};
		void fetch('/kiosk.json');
	});
	await expect.poll(() => release).not.toBeNull();
	await page.clock.fastForward(6 * MINUTE);
	await page.locator('[data-state="attract"]').waitFor();
	await expect(async () => {
		await page.clock.fastForward(MINUTE / 2);
		await expect.poll(() => page.evaluate(() => 'told' in window)).toBe(true);
	}).toPass();

	await touch(page);
	await page.locator('[data-state="start"]').waitFor();
	release!();
	await page.waitForFunction(
		async () => (await navigator.serviceWorker.getRegistration())!.waiting === null
	);
	await page.clock.fastForward(MINUTE);
	// A part of the old build that was not needed before; its server is no more.
	await page.getByRole('button', { name: words.bar.explore }).click();
	await expect(page.locator('button.hand').first()).toBeVisible();
	expect(await isHere(page)).toBe(true);

	await leave(page);
	await settle(page, machine, buildOf(other));
	expect(await builds(page, machine)).toEqual(['B', 'B', 'B', 'B']);
	await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
});

/** Serves a new build that cannot be had whole. */
const broken: [how: string, serve: (machine: Machine, other: string) => Promise<void>][] = [
	[
		'a file is cut short',
		async (machine, other) => {
			await machine.serve(other);
			// The server has read already how long it is.
			truncateSync(join(other, 'favicon.svg'), 20);
		}
	],
	[
		'the server fails on a file',
		(machine, other) =>
			machine.serve(other, (request, response) => {
				if (request.url !== '/data/case.json') return false;
				response.writeHead(500).end();
				return true;
			})
	],
	[
		'the server dies while it comes',
		(machine, other) => {
			let left = 30;
			return machine.serve(other, (request) => {
				if (!request.url?.startsWith('/_app/') || left-- > 0) return false;
				request.socket.destroy();
				return true;
			});
		}
	],
	[
		'it was copied half, a new worker beside old pages',
		(machine, other) =>
			machine.serve(other, (request, response) => {
				if (request.url !== '/version.json') return false;
				response.writeHead(200, { 'Content-Type': 'application/json' });
				response.end(JSON.stringify({ build: buildOf(built) }));
				return true;
			})
	]
];

/** How the next new worker ends that this page hears of. */
const endOfNext = (page: Page) =>
	page.evaluate(async () => {
		const once = (target: EventTarget, name: string) =>
			new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));
		const registration = (await navigator.serviceWorker.getRegistration())!;
		await once(registration, 'updatefound');
		const worker = registration.installing!;
		await once(worker, 'statechange');
		return worker.state;
	});

test.describe('a broken build', () => {
	test.use({
		expected: /heartbeat|service-worker\.js|_app\/other\/|favicon|data\/case|kiosk\.json/
	});

	test('leaves the old one in place', async ({ page, machine, other }) => {
		const old = [`red-booklet ${buildOf(built)}`];
		await page.clock.install();
		await openWhole(page, machine);
		await page.evaluate(() => Object.assign(window, { here: true }));
		for (const [how, serve] of broken)
			await test.step(how, async () => {
				await serve(machine, other);
				const end = endOfNext(page);
				await page.clock.fastForward(11 * MINUTE);
				expect(await end).toBe('redundant');
				await page.clock.fastForward(MINUTE);
				expect(await isHere(page)).toBe(true);
				await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(old);
			});

		await machine.die();
		const again = await page.reload();
		expect(again?.fromServiceWorker()).toBe(true);
		expect(await page.content()).toContain('_app/immutable/');
		await expect(page.locator('body')).toContainText(/\w/);
	});
});
