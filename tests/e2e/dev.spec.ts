// `npm run dev`: whoever works on the site sees the pages as readers do, and no complaint that is not his own.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { templates, untilLive } from './site.ts';
import { expect, test } from './test.ts';

const root = join(import.meta.dirname, '../..');
let server: ChildProcess;
let site: string;

test.beforeAll(async ({ browser }) => {
	test.setTimeout(90_000);
	server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'dev', '--port', '4361'], {
		cwd: root,
		stdio: ['ignore', 'pipe', 'inherit'],
		env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' }
	});
	site = await new Promise<string>((resolve, reject) => {
		server.stdout!.setEncoding('utf8').on('data', (text: string) => {
			const found = /http:\/\/localhost:\d+/.exec(text);
			if (found) resolve(found[0]);
		});
		server.on('close', (code) => reject(new Error(`The server ended with ${code}.`)));
	});
	// At first Vite finds out what it has to bundle, and loads the page again when it has.
	const page = await browser.newPage();
	for (const path of [templates.home, templates.handoff]) {
		await page.goto(site + path);
		await expect(page.locator('.picture.live')).toBeVisible({ timeout: 60_000 });
	}
	await page.close();
});

test.afterAll(() => server.kill());

test('the pages are taken over as they were drawn', async ({ page }) => {
	for (const name of ['home', 'node', 'handoff', 'sources'] as const) {
		await page.goto(site + templates[name]);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		if (name !== 'sources') await untilLive(page);
	}
});
