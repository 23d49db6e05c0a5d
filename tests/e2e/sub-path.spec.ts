// The same build in a folder of a host: nothing is built again.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pages } from '../../src/lib/core/view/words/en/pages.ts';
import { hand, lineOf, untilLive } from './site.ts';
import { expect, test as plain } from './test.ts';

const root = join(import.meta.dirname, '../..');

const test = plain.extend<object, { folder: string }>({
	folder: [
		async ({}, use) => {
			const server = spawn(process.execPath, ['--import', 'tsx', 'src/serve.ts'], {
				cwd: root,
				env: { ...process.env, UNDER: '/some/where/', PORT: '4271' },
				stdio: ['ignore', 'pipe', 'inherit']
			});
			await use(await address(server));
			server.kill();
		},
		{ scope: 'worker' }
	]
});

/** What the server prints once it listens. */
function address(server: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		server.stdout!.setEncoding('utf8').on('data', (text: string) => {
			const found = /http:\/\/\S+/.exec(text);
			if (found) resolve(found[0]);
		});
		server.on('close', (code) => reject(new Error(`The server ended with ${code}.`)));
	});
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('one walks from home to a hand to a handoff, all of it from that folder', async ({
			page,
			folder
		}) => {
			const strays: string[] = [];
			page.on('response', (response) => {
				if (!response.ok() || !response.url().startsWith(folder)) {
					strays.push(`${response.status()} ${response.url()}`);
				}
			});
			await page.goto(folder);
			if (javaScriptEnabled) await untilLive(page);
			await hand(page, 'wiktor-grajewski').locator('rect').first().click();
			await expect(page).toHaveURL(`${folder}node/wiktor-grajewski/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Grajewski/);
			if (javaScriptEnabled) await untilLive(page);
			await lineOf(page, 'grajewski-gives-barmor').locator('rect').first().click();
			await expect(page).toHaveURL(`${folder}handoff/grajewski-gives-barmor/`);
			await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
			await page.goto(`${folder}handoff/grajewski-gives-barmor/`);
			await page.getByRole('link', { name: pages.name, exact: true }).click();
			await expect(page).toHaveURL(folder);
			expect(strays).toEqual([]);
		});
	});
}

test('search works there too', async ({ page, folder }) => {
	await page.goto(`${folder}about/`);
	const field = page.getByRole('combobox', { name: pages.search.label });
	await field.fill('Lucja');
	await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
	await field.press('Enter');
	await expect(page).toHaveURL(`${folder}node/lucja-baranowska/`);
});

test('a case of one’s own opens there too, and its links stay there', async ({ page, folder }) => {
	await page.goto(`${folder}open/`);
	await page.getByLabel('Choose a folder…').setInputFiles(join(root, 'src/lib/case/starter'));
	await page.getByRole('link', { name: 'Open it' }).click();
	await untilLive(page);
	await page.getByRole('link', { name: /Follow the story/ }).click();
	await expect(page).toHaveURL(
		new RegExp(`^${folder}own/\\?case=\\w+&at=handoff/minister-lends-to-secretary$`)
	);
	await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
});
