// How does a view become a PNG without anybody at a screen? The Chromium of the tests photographs a drawing, or has the built site save its own picture.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchOptions } from '../tests/chromium.mjs';
import { siteIn } from './kiosk/site.mjs';
import { figure } from './lib/core/view/words/en/figure.ts';

/** A picture for slides and documents is twice as fine as the screen. */
const SCALE = 2;
const SCREEN = { width: 1440, height: 900 };
/** A view has come to rest when nothing in it has changed for so long, ms. */
const REST = 1_000;

/** The PNG of an SVG that stands alone. */
export function pngOfSvg(svg: string): Promise<Buffer> {
	const [, width, height] = /<svg[^>]* width="(\d+)"[^>]* height="(\d+)"/.exec(svg) ?? [];
	return inBrowser(async (page) => {
		await page.setViewportSize({ width: Number(width), height: Number(height) });
		await page.setContent(`<body style="margin:0;line-height:0">${svg}</body>`);
		await page.evaluate(() => document.fonts.ready);
		return page.screenshot({ type: 'png', animations: 'disabled' });
	});
}

/** What the built site saves as the PNG of an address; `records` is the case as the build must hold it. */
export async function pngOfView(build: string, records: string, address: string): Promise<Buffer> {
	const held = join(build, 'data/case.json');
	if (!existsSync(held) || readFileSync(held, 'utf8') !== records) {
		throw new Error(
			`"${address}" is reckoned by the site itself, and ${build} is no build of this case. ` +
				'Build it first with "npm run build"; GRAPH_DATA names another case, BUILD_TO another folder.'
		);
	}
	const server = createServer(siteIn(build, { under: '/' }));
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	try {
		return await inBrowser(async (page) => {
			const answer = await page.goto(`http://localhost:${port}/${address.replace(/^\/+/, '')}`, {
				waitUntil: 'networkidle'
			});
			if (!answer?.ok()) throw new Error(`Nothing is kept at "${address}".`);
			const save = page.getByText(figure.save);
			if ((await save.count()) === 0) throw new Error(`"${address}" shows no picture.`);
			await untilAtRest(page);
			await save.click();
			const saving = page.waitForEvent('download');
			await page.getByRole('button', { name: figure.png }).click();
			return readFileSync(await (await saving).path());
		});
	} finally {
		server.closeAllConnections();
		server.close();
	}
}

async function untilAtRest(page: Page): Promise<void> {
	await page.locator('.explorer').evaluate(async (explorer, rest) => {
		let [last, since] = ['', performance.now()];
		while (performance.now() - since < rest) {
			if (explorer.innerHTML !== last) [last, since] = [explorer.innerHTML, performance.now()];
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}, REST);
}

async function inBrowser<T>(see: (page: Page) => Promise<T>): Promise<T> {
	const { chromium } = await import('@playwright/test');
	const launch = launchOptions();
	if (!launch.executablePath && !existsSync(chromium.executablePath())) {
		throw new Error(
			'A PNG is drawn by a Chromium, Chrome or Edge, and none was found: set CHROMIUM_PATH to one, ' +
				'or take svg, which needs none.'
		);
	}
	const browser = await chromium.launch(launch);
	try {
		const page = await browser.newPage({ viewport: SCREEN, deviceScaleFactor: SCALE });
		return await see(page);
	} finally {
		await browser.close();
	}
}
