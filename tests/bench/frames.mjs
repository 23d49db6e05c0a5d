// How long is a frame while the picture is panned or the day is scrubbed, against plain Cytoscape that pans the
// same graph? The whole real case, and a crowd of 3,000 handoffs; by turns, in one browser. Asserts nothing.
//   node tests/bench/frames.mjs [drags]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import sirv from 'sirv';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';
import { launchOptions } from '../chromium.mjs';

const drags = Number(process.argv[2] ?? 3);
const here = join(import.meta.dirname, 'frames');
const folder = mkdtempSync(join(tmpdir(), 'red-booklet-frames-'));
const app = join(here, 'app.ts');

await build({
	configFile: false,
	root: here,
	base: './',
	logLevel: 'error',
	plugins: [svelte({ configFile: false, preprocess: [] })],
	resolve: { alias: { '$app/state': app, '$app/environment': app, '$app/paths': app } },
	build: {
		outDir: folder,
		emptyOutDir: true,
		target: 'es2022',
		rolldownOptions: { input: [join(here, 'ours.html'), join(here, 'plain.html')] }
	}
});
const { drawings } = await tsImport('../../src/routes/pictures.server.ts', import.meta.url);
const { stage, wide: arrangement } = drawings.all().pictures;
writeFileSync(join(folder, 'real.json'), JSON.stringify({ stage, arrangement }));

const files = sirv(folder, {});
const server = createServer((request, response) => files(request, response));
await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
const address = server.address();
if (!address || typeof address === 'string') throw new Error('The server has no port.');
const origin = `http://localhost:${address.port}`;

/** The value below which a share of the numbers lies. */
function quantile(/** @type {number[]} */ numbers, /** @type {number} */ share) {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Opens one of the two pages and waits until it has drawn. */
async function open(
	/** @type {import('@playwright/test').Browser} */ browser,
	/** @type {'ours' | 'plain'} */ name,
	/** @type {string} */ which
) {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(`${origin}/${name}.html?case=${which}`);
	await page.waitForSelector(name === 'ours' ? '.picture.live' : 'html.drawn', { timeout: 60_000 });
	await page.waitForTimeout(500);
	return page;
}

/** The lengths of all frames while something goes on; ms. */
async function frames(
	/** @type {import('@playwright/test').Page} */ page,
	/** @type {() => Promise<void>} */ goesOn
) {
	await page.evaluate(`window.frames_ = []; window.going = true; (() => {
		let last = performance.now();
		const next = (now) => { window.frames_.push(now - last); last = now; if (window.going) requestAnimationFrame(next); };
		requestAnimationFrame(next);
	})()`);
	await goesOn();
	const taken = /** @type {number[]} */ (
		await page.evaluate(`window.going = false, window.frames_`)
	);
	// The first one began before anything moved.
	return taken.slice(1);
}

/** A drag to and fro, closer up than at first, as a reader would who looks for something. */
async function pan(/** @type {import('@playwright/test').Page} */ page) {
	await page.mouse.move(720, 450);
	await page.mouse.down();
	for (let i = 0; i < 90; i++) {
		await page.mouse.move(720 + Math.sin(i / 8) * 260, 450 + Math.cos(i / 11) * 140);
	}
	await page.mouse.up();
}

async function scrub(/** @type {import('@playwright/test').Page} */ page) {
	for (let day = 0; day < 40; day++) {
		await page.evaluate(`window.scrub(${day}); new Promise(requestAnimationFrame)`);
	}
}

function row(
	/** @type {string} */ what,
	/** @type {number[]} */ ours,
	/** @type {number[]} */ theirs
) {
	const cell = (/** @type {number} */ value) => value.toFixed(1).padStart(9);
	const [mine, other] = [quantile(ours, 0.5), quantile(theirs, 0.5)];
	console.log(
		`  ${what.padEnd(22)}${cell(mine)}${cell(quantile(ours, 0.95))}` +
			`${cell(other)}${cell(quantile(theirs, 0.95))}${(mine / other).toFixed(2).padStart(9)}`
	);
}

const browser = await chromium.launch(launchOptions());
try {
	console.log(`ms between frames, ${drags} drags each, by turns; Chromium ${browser.version()}\n`);
	console.log(`  ${''.padEnd(22)}     ours      p95     plain      p95    ratio`);
	for (const [name, which] of Object.entries({
		'whole real case': 'real',
		'3,000 handoffs': '3000'
	})) {
		const [ours, plain] = [await open(browser, 'ours', which), await open(browser, 'plain', which)];
		/** @type {Record<'ours' | 'plain' | 'scrub' | 'plainScrub', number[]>} */
		const taken = { ours: [], plain: [], scrub: [], plainScrub: [] };
		for (let i = 0; i < drags; i++) {
			await ours.bringToFront();
			taken.ours.push(...(await frames(ours, () => pan(ours))));
			taken.scrub.push(...(await frames(ours, () => scrub(ours))));
			await plain.bringToFront();
			taken.plain.push(...(await frames(plain, () => pan(plain))));
			taken.plainScrub.push(...(await frames(plain, () => scrub(plain))));
		}
		console.log(name);
		row('panned', taken.ours, taken.plain);
		row('scrubbed (plain: pan)', taken.scrub, taken.plain);
		row('scrubbed (both)', taken.scrub, taken.plainScrub);
		await ours.close();
		await plain.close();
	}
} finally {
	await browser.close();
	server.close();
	rmSync(folder, { recursive: true, force: true });
}
