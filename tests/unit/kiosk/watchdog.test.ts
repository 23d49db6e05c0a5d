// The watchdog itself, beside a browser that is none: a process that beats until it hangs.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exhibitServer } from '../../../src/kiosk/server.mjs';

const kiosk = join(import.meta.dirname, '../../../src/kiosk');
// A process takes a second to start on a busy machine.
vi.setConfig({ testTimeout: 40_000 });
const PATIENCE = { timeout: 30_000, interval: 50 };

let folder: string;
let server: Server;
let address: string;
let browser: ChildProcess;
let watchdog: ChildProcess;
let started = 0;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'red-booklet-watchdog-'));
	writeFileSync(join(folder, '404.html'), '');
	server = exhibitServer(folder).listen(0, '127.0.0.1');
	await once(server, 'listening');
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/__kiosk`;
	started = 0;
});

afterEach(() => {
	watchdog.kill();
	browser.removeAllListeners('exit');
	browser.kill('SIGKILL');
	server.close();
	server.closeAllConnections();
	rmSync(folder, { recursive: true });
});

/** A browser that is started again whenever it ends, as systemd does; it beats, then hangs. */
function keepBrowser(beatsUntilItHangs: (start: number) => number) {
	started += 1;
	browser = spawn(process.execPath, [
		'-e',
		// It ends by itself one day, should nobody be left to end it.
		`let left = ${beatsUntilItHangs(started)};
		const end = Date.now() + 60_000;
		setTimeout(process.exit, 60_000);
		const beat = async () => {
			if (left-- <= 0) while (Date.now() < end);
			await fetch('${address}/heartbeat?state=attract&v=1&n=1').catch(() => {});
			setTimeout(beat, 100);
		};
		beat();`
	]);
	writeFileSync(join(folder, 'browser.pid'), String(browser.pid));
	browser.once('exit', () => keepBrowser(beatsUntilItHangs));
}

/** The watchdog with seconds for minutes; what it does besides killing goes into a file. */
function watch() {
	const does = (script: string) => `"${process.execPath}" -e "${script}"`;
	const file = (name: string) => join(folder, name).replaceAll('\\', '/');
	const notes = (word: string) =>
		does(`require('fs').appendFileSync('${file('acts')}', '${word} ')`);
	const kills = does(
		`process.kill(Number(require('fs').readFileSync('${file('browser.pid')}')), 'SIGKILL')`
	);
	watchdog = spawn(process.execPath, [join(kiosk, 'watchdog.mjs')], {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: {
			...process.env,
			KIOSK_ALIVE: `${address}/alive`,
			KIOSK_MEMORY: join(folder, 'memory.json'),
			KIOSK_QUIET_LIMIT: '2',
			KIOSK_EVERY: '0.1',
			KIOSK_RESTART: kills,
			KIOSK_REBOOT: notes('reboot'),
			KIOSK_POSTER: notes('poster'),
			KIOSK_RESTART_SERVER: notes('server')
		}
	});
	let said = '';
	watchdog.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text));
	return () => said;
}

const acts = () => {
	try {
		return readFileSync(join(folder, 'acts'), 'utf8').trim();
	} catch {
		return '';
	}
};

it('kills a browser that hangs, and leaves alone the one that comes after it', async () => {
	keepBrowser((start) => (start === 1 ? 5 : Infinity));
	const said = watch();
	await vi.waitFor(() => expect(started).toBe(2), PATIENCE);
	const alive = async () =>
		((await (await fetch(`${address}/alive`)).json()) as { age: number }).age;
	await vi.waitFor(async () => expect(await alive()).toBeLessThan(0.5), PATIENCE);
	await new Promise((resolve) => setTimeout(resolve, 3000));
	expect(started).toBe(2);
	expect(said().match(/is restarted/g)).toHaveLength(1);
});

it('reboots at the third restart, and at the fifth puts up the poster and rests', async () => {
	const now = Date.now() / 1000;
	writeFileSync(join(folder, 'memory.json'), JSON.stringify([now - 100, now - 50]));
	keepBrowser(() => 0);
	const said = watch();
	await vi.waitFor(() => expect(acts()).toBe('reboot poster'), PATIENCE);
	expect(JSON.parse(readFileSync(join(folder, 'memory.json'), 'utf8'))).toHaveLength(5);
	await new Promise((resolve) => setTimeout(resolve, 3000));
	expect(acts()).toBe('reboot poster');
	expect(said()).toContain('ALERT');
});

it('has a server restarted that does not answer, and kills no browser for it', async () => {
	keepBrowser(() => Infinity);
	server.close();
	server.closeAllConnections();
	watch();
	await vi.waitFor(() => expect(acts()).toContain('server'), PATIENCE);
	expect(started).toBe(1);
});
