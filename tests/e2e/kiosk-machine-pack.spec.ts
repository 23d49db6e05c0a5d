// Does a release work on a machine that has nothing but what was packed?
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { words } from './kiosk.ts';
import { buildOf, built, remove } from './machine.ts';
import { expect, test } from './test.ts';

const root = join(built, '..');

test('a packed release is taken over elsewhere, served from there, and opens', async ({ page }) => {
	test.skip(
		process.platform !== 'linux',
		'The machine of an exhibit is a Debian: its shell script takes a release over.'
	);
	test.setTimeout(90_000);
	const folder = mkdtempSync(join(tmpdir(), 'red-booklet-release-'));
	const stick = join(folder, 'stick');
	const home = join(folder, 'home');
	try {
		execFileSync(process.execPath, ['src/kiosk/pack.mjs'], {
			cwd: root,
			env: { ...process.env, RELEASE_TO: stick }
		});
		const [name] = readdirSync(stick);
		const release = join(stick, name!);
		execFileSync('sh', [join(release, 'docs/kiosk/red-booklet-update'), release], {
			env: {
				...process.env,
				RED_BOOKLET_HOME: home,
				RED_BOOKLET_SIGNERS: join(folder, 'none'),
				RED_BOOKLET_RESTART: 'true'
			}
		});
		// As the unit of systemd starts it, where no folder above has what the release might lack.
		const server = spawn(process.execPath, ['src/kiosk/serve.mjs'], {
			cwd: join(home, 'current'),
			env: { PORT: '0', KIOSK_SETTINGS: join(home, 'current/build/kiosk.json') },
			stdio: ['ignore', 'pipe', 'inherit']
		});
		try {
			const [line] = (await once(server.stdout.setEncoding('utf8'), 'data')) as [string];
			const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)![0];
			await page.goto(`${address}/kiosk/`);
			await page.locator('[data-state="attract"]').waitFor();
			const answer = await page.request.get(`${address}/version.json`);
			expect(await answer.json()).toMatchObject({ build: buildOf(built) });
			await page.goto(`${address}/kiosk/status/`);
			await expect(page.getByText(words.status.noProblems)).toBeVisible();
		} finally {
			server.kill('SIGKILL');
		}
	} finally {
		remove(folder);
	}
});
