// Does the exhibit open, and heal, whatever becomes of its server?
import { chromium } from '@playwright/test';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { launchOptions } from '../chromium.mjs';
import { built, keptBy, openWhole, remove, startMachine, type Machine } from './machine.ts';
import { expect, test as plain } from './test.ts';

const test = plain.extend<{ machine: Machine }>({
	machine: async ({}, use) => {
		const machine = await startMachine();
		await use(machine);
		await machine.die();
	}
});

// The whole exhibit is fetched several times; a busy machine takes its time.
test.describe.configure({ timeout: 120_000 });

const MINUTE = 60_000;
/** A beat that nobody hears is all that the browser may complain of. */
const unheard = /__kiosk\/heartbeat|service-worker\.js/;

/** Files of a folder of the build, by their addresses. */
const filesIn = (folder: string) =>
	readdirSync(join(built, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => `/${relative(built, join(entry.parentPath, entry.name))}`)
		.map((file) => file.replace(/index\.html$/, ''));

test('everything that the exhibit is made of is kept, nothing else, in at most 60 MB', async ({
	page,
	machine
}) => {
	await openWhole(page, machine);
	const { files } = await keptBy(page);
	const wanted = [
		...filesIn('_app/immutable'),
		...filesIn('kiosk'),
		...filesIn('data/exhibit'),
		...['/kiosk.json', '/version.json', '/data/case.json', '/data/search.json']
	];
	expect(wanted.length).toBeGreaterThan(100);
	expect(wanted.filter((file) => !(file in files))).toEqual([]);
	const desk = /^\/(node|handoff|copy|source|disagreement|routes?|people)\//;
	expect(Object.keys(files).filter((file) => desk.test(file) && !wanted.includes(file))).toEqual(
		[]
	);
	const sum = Object.values(files).reduce((all, size) => all + size, 0);
	expect(sum / 2 ** 20).toBeLessThan(60);
	console.log(`kept: ${Object.keys(files).length} files, ${(sum / 2 ** 20).toFixed(1)} MB`);
});

test.describe('with the server dead', () => {
	test.use({ expected: unheard });

	test('the browser is switched on and shows every page, whatever the clock says', async ({
		machine
	}) => {
		const profile = mkdtempSync(join(tmpdir(), 'red-booklet-profile-'));
		const switchOn = async (year?: number) => {
			const context = await chromium.launchPersistentContext(profile, launchOptions());
			if (year) await context.clock.install({ time: new Date(year, 0, 19, 4) });
			return { context, page: context.pages()[0]! };
		};
		const first = await switchOn();
		await openWhole(first.page, machine);
		const { files } = await keptBy(first.page);
		await first.context.close();
		await machine.die();

		const pages = Object.keys(files).filter((file) => file.endsWith('/'));
		expect(pages).toContain('/kiosk/');
		for (const year of [undefined, 2001, 2038]) {
			const { context, page } = await switchOn(year);
			const failed: string[] = [];
			context.on('requestfailed', (request) => {
				// What the worker asks for the settings in vain, it answers itself; a page that is left stops asking.
				const left = request.failure()?.errorText === 'net::ERR_ABORTED';
				if (!left && !request.serviceWorker() && !unheard.test(request.url()))
					failed.push(request.url());
			});
			for (const path of pages) {
				const answer = await page.goto(machine.address + path);
				expect(answer?.status(), path).toBe(200);
				expect(answer?.fromServiceWorker(), path).toBe(true);
				await expect(page.locator('body')).toContainText(/\w/);
			}
			await page.goto(`${machine.address}/kiosk/`);
			await page.locator('[data-state="attract"]').waitFor();
			expect(failed).toEqual([]);
			await page.goto(`${machine.address}/kiosk/nowhere/`);
			await expect(page).toHaveURL(`${machine.address}/kiosk/`);
			await context.close();
		}
		remove(profile);
	});
});

test('what the browser has thrown away comes back by itself, and meanwhile from the server', async ({
	page,
	machine
}) => {
	await page.clock.install();
	await openWhole(page, machine);
	const before = await keptBy(page);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});
	expect((await keptBy(page)).files).toEqual({});
	await page.reload();
	await page.clock.fastForward(11 * MINUTE);
	await expect.poll(() => keptBy(page), { timeout: 30_000 }).toEqual(before);
});

test('pages of the desk meet no worker, and elsewhere the exhibit installs nothing', async ({
	page,
	machine,
	baseURL
}) => {
	await openWhole(page, machine);
	await page.goto(`${machine.address}/about/`);
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
	await page.goto(`${baseURL}/kiosk/`);
	await page.waitForLoadState('networkidle');
	expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
});

test.describe('the nightly refresh', () => {
	// A server that dies lets go of what it was answering, too.
	test.use({ expected: /ERR_CONNECTION_(REFUSED|RESET)|ERR_FAILED/ });

	test('loads the page anew, but never into an error', async ({ page, machine }) => {
		await page.clock.install({ time: new Date(2026, 5, 1, 1, 30) });
		await openWhole(page, machine);
		const mark = () => page.evaluate(() => Object.assign(window, { stayed: true }));
		const stayed = () => page.evaluate(() => 'stayed' in window).catch(() => true);

		await mark();
		await page.clock.fastForward(150 * MINUTE);
		await expect.poll(stayed).toBe(false);

		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await mark();
		await machine.die();
		await page.evaluate(async () => {
			for (const name of await caches.keys()) await caches.delete(name);
		});
		let asked = 0;
		page.on('requestfailed', (request) => {
			if (!unheard.test(request.url())) asked += 1;
		});
		await page.clock.fastForward(24 * 60 * MINUTE);
		await expect.poll(() => asked).toBeGreaterThan(0);
		await page.waitForTimeout(500);
		expect(await stayed()).toBe(true);
		await expect(page.locator('body')).toContainText(/\w/);
	});
});
