// Is a real browser whose page hangs ended and opened again? What starts it anew stands in for systemd.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../chromium.mjs';
import { remove, startMachine } from './machine.ts';
import { expect, test } from './test.ts';

const kiosk = join(import.meta.dirname, '../../src/kiosk');
/** Seconds without a beat; a beat comes every ten. */
const LIMIT = 12;

/** Processes of a group that draw pages. */
const renderers = (group: number) =>
	readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.filter((id) => {
			try {
				const stat = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]!.split(' ');
				const line = readFileSync(`/proc/${id}/cmdline`, 'utf8');
				return Number(stat[2]) === group && line.includes('--type=renderer');
			} catch {
				return false; // It has ended meanwhile.
			}
		})
		.map(Number);

test.describe('on the machine of an exhibit, which is a Debian', () => {
	test.skip(
		process.platform !== 'linux',
		'The machine of an exhibit is a Debian: signals stop its browser.'
	);

	test('a browser that hangs is ended and comes back', async () => {
		test.setTimeout(120_000);
		const machine = await startMachine();
		const folder = mkdtempSync(join(tmpdir(), 'red-booklet-hung-'));
		const profile = join(folder, 'profile');
		let browser: ChildProcess;
		let starts = 0;
		let over = false;
		const end = () => {
			try {
				process.kill(-browser.pid!, 'SIGKILL');
			} catch {
				// It has ended by itself.
			}
		};
		function start() {
			starts++;
			execFileSync(process.execPath, [join(kiosk, 'profile.mjs'), profile]);
			const { executablePath = chromium.executablePath(), args } = launchOptions({ whole: true });
			browser = spawn(
				executablePath,
				[
					...args,
					'--headless=new',
					`--app=${machine.address}/kiosk/`,
					`--user-data-dir=${profile}`,
					'--hide-crash-restore-bubble'
				],
				// A group of its own, as a unit of systemd is: all of it is ended at once.
				{ detached: true, stdio: 'ignore' }
			);
			writeFileSync(join(folder, 'group'), String(-browser.pid!));
			browser.once('exit', () => over || start());
		}
		const kills = `process.kill(Number(require('fs').readFileSync('${join(folder, 'group')}')), 'SIGKILL')`;
		const refuses = `"${process.execPath}" -e "process.exit(1)"`;
		start();
		const watchdog = spawn(process.execPath, [join(kiosk, 'watchdog.mjs')], {
			stdio: ['ignore', 'ignore', 'pipe'],
			env: {
				...process.env,
				KIOSK_ALIVE: `${machine.address}/__kiosk/alive`,
				KIOSK_MEMORY: join(folder, 'memory.json'),
				KIOSK_QUIET_LIMIT: String(LIMIT),
				KIOSK_EVERY: '0.5',
				KIOSK_RESTART: `"${process.execPath}" -e "${kills}"`,
				KIOSK_REBOOT: refuses,
				KIOSK_POSTER: refuses,
				KIOSK_RESTART_SERVER: refuses
			}
		});
		let said = '';
		watchdog.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
		try {
			const patient = { timeout: 40_000 };
			await expect.poll(async () => (await machine.alive()).n, patient).toBe(1);
			const hung = renderers(browser!.pid!);
			expect(hung.length).toBeGreaterThan(0);
			for (const id of hung) process.kill(id, 'SIGSTOP');
			await expect.poll(() => starts, patient).toBe(2);
			await expect.poll(async () => (await machine.alive()).age, patient).toBeLessThan(5);
			expect((await machine.alive()).n).toBe(1);
			expect(starts).toBe(2);
			expect(said.match(/is restarted/g)).toHaveLength(1);
			expect(said).not.toContain('ALERT');
		} finally {
			over = true;
			watchdog.kill();
			end();
			await machine.die();
			await expect(() => remove(folder)).toPass({ timeout: 5_000 });
		}
	});
});
