// How soon does a reader see the graph, and how soon can it be moved, against a page that lays the same
// data out in the browser? Both from one server, by turns, each time in a browser that has seen neither.
// Prints medians, 95th percentiles and ratios; asserts nothing, for the clock of a busy machine proves nothing.
//   npm run bench [runs]
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { build } from 'vite';
import { launchOptions } from '../chromium.mjs';

const runs = Number(process.argv[2] ?? 15);
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'red-booklet-bench-'));

/** What is opened, and when it counts as seen and as ready; the expressions are asked in every frame. */
const pages = {
	ours: {
		path: '/',
		seen: `[...document.querySelectorAll('.picture .labels text')].at(-1)?.closest('.explorer') && [...document.querySelectorAll('.picture .mark')].some((mark) => mark.getBoundingClientRect().width > 0)`,
		ready: `[...document.querySelectorAll('.picture.live')].some((picture) => picture.clientWidth > 0)`
	},
	baseline: {
		path: '/baseline/baseline.html',
		seen: `document.documentElement.classList.contains('drawn')`,
		ready: `document.documentElement.classList.contains('drawn')`
	}
};

const conditions = {
	'as it is': {},
	'processor 4 times slower': { cpu: 4 },
	'slow network (1.6 Mbit/s, 150 ms)': { network: true },
	both: { cpu: 4, network: true }
};

/** Files that a visit of either page can ask for, by their path in the served folder. */
const ASKED = /^(index\.html|data\/.*\.json|(_app|baseline)\/.*\.(html|js|css))$/;

/** @typedef {{ seen: number, ready: number, bytes: number }} Run */

async function buildBaseline() {
	cpSync(join(root, 'build'), folder, { recursive: true });
	const outDir = join(folder, 'baseline');
	await build({
		configFile: false,
		root: import.meta.dirname,
		base: './',
		logLevel: 'error',
		build: { outDir, rolldownOptions: { input: join(import.meta.dirname, 'baseline.html') } }
	});
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
		file.split(sep).join('/')
	);
	// As a host sends them; only what the two pages ask for, since compressing well takes its time.
	for (const file of files.filter((name) => ASKED.test(name))) {
		const bytes = readFileSync(join(folder, file));
		writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes));
		writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes));
	}
}

/** Serves the folder with its compressed twins; the address, and how to stop. */
async function serve() {
	const files = sirv(folder, { brotli: true, gzip: true, etag: true });
	const server = createServer((request, response) => files(request, response));
	await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('The server has no port.');
	return { origin: `http://localhost:${address.port}`, stop: () => server.close() };
}

/** Notes the frame before whose painting a thing is there, and the next one, by which it has been painted. */
function watch(/** @type {{ seen: string, ready: string }} */ { seen, ready }) {
	return `(() => {
		const marks = (window.marks = {});
		const look = (now) => {
			for (const [name, is] of [['seen', () => ${seen}], ['ready', () => ${ready}]]) {
				if (marks[name] || !document.body || !is()) continue;
				const mark = (marks[name] = { from: now });
				requestAnimationFrame((time) => (mark.by = time));
			}
			if (!marks.ready?.by) requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	})()`;
}

/** One visit by somebody who has never been here. @returns {Promise<Run>} */
async function visit(
	/** @type {import('@playwright/test').Browser} */ browser,
	/** @type {string} */ origin,
	/** @type {keyof typeof pages} */ name,
	/** @type {{ cpu?: number, network?: boolean }} */ { cpu = 1, network = false }
) {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		const client = await context.newCDPSession(page);
		await client.send('Network.enable');
		if (network) {
			await client.send('Network.emulateNetworkConditions', {
				offline: false,
				latency: 150,
				downloadThroughput: (1.6 * 1024 * 1024) / 8,
				uploadThroughput: (0.75 * 1024 * 1024) / 8
			});
		}
		if (cpu > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
		let bytes = 0;
		client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
		await page.addInitScript(watch(pages[name]));
		await page.goto(origin + pages[name].path, { waitUntil: 'commit' });
		const times = await page.waitForFunction(
			() => {
				/** @typedef {{ from: number, by?: number }} Mark */
				const { marks } = /** @type {{ marks?: { seen?: Mark, ready?: Mark } }} */ (
					/** @type {unknown} */ (window)
				);
				const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
				if (!marks?.seen?.by || !marks.ready?.by || paint === undefined) return null;
				// The next frame comes late where scripts begin to run; the browser knows when it first painted.
				const when = (/** @type {Mark} */ { from, by = from }) => (paint >= from ? paint : by);
				return { seen: when(marks.seen), ready: Math.max(when(marks.seen), when(marks.ready)) };
			},
			null,
			{ timeout: 60_000 }
		);
		return { .../** @type {Omit<Run, 'bytes'>} */ (await times.jsonValue()), bytes };
	} finally {
		await context.close();
	}
}

/** The value below which a share of the numbers lies. */
function quantile(/** @type {number[]} */ numbers, /** @type {number} */ share) {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function row(
	/** @type {string} */ what,
	/** @type {number[]} */ ours,
	/** @type {number[]} */ theirs
) {
	const cell = (/** @type {number} */ value) => `${value.toFixed(0)}`.padStart(9);
	const [mine, other] = [quantile(ours, 0.5), quantile(theirs, 0.5)];
	return (
		`  ${what.padEnd(22)}${cell(mine)}${cell(quantile(ours, 0.95))}` +
		`${cell(other)}${cell(quantile(theirs, 0.95))}${(mine / other).toFixed(2).padStart(9)}`
	);
}

await buildBaseline();
const server = await serve();
const browser = await chromium.launch(launchOptions());
try {
	console.log(
		`ms from the start of navigation, ${runs} first visits each, by turns; Chromium ${browser.version()}\n`
	);
	console.log(`  ${''.padEnd(22)}     ours      p95 baseline      p95    ratio`);
	for (const [condition, how] of Object.entries(conditions)) {
		/** @type {Record<keyof typeof pages, Run[]>} */
		const taken = { ours: [], baseline: [] };
		await visit(browser, server.origin, 'ours', how); // The browser itself warms up.
		for (let i = 0; i < runs; i++) {
			taken.ours.push(await visit(browser, server.origin, 'ours', how));
			taken.baseline.push(await visit(browser, server.origin, 'baseline', how));
		}
		const { ours, baseline } = taken;
		console.log(condition);
		for (const [what, of] of /** @type {[string, keyof Run][]} */ ([
			['graph seen', 'seen'],
			['graph can be moved', 'ready']
		])) {
			console.log(
				row(
					what,
					ours.map((run) => run[of]),
					baseline.map((run) => run[of])
				)
			);
		}
		if (condition === 'as it is') {
			console.log(
				row(
					'KB until then',
					ours.map((r) => r.bytes / 1024),
					baseline.map((r) => r.bytes / 1024)
				)
			);
		}
	}
} finally {
	await browser.close();
	server.stop();
	rmSync(folder, { recursive: true, force: true });
}
