// Watches the page of an exhibit through its server, and has a hung browser restarted. It never talks to the
// browser itself: its developer tools are off.
import { execSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { decide, QUIET_LIMIT } from './decide.mjs';
import { screenIsThere } from './screen.mjs';

const {
	KIOSK_ALIVE = 'http://127.0.0.1:8080/__kiosk/alive',
	KIOSK_MEMORY = '/var/lib/red-booklet/watchdog.json',
	KIOSK_RESTART = 'systemctl kill --signal=KILL red-booklet-browser.service',
	KIOSK_REBOOT = 'systemctl reboot',
	KIOSK_POSTER = 'systemctl start red-booklet-poster.service',
	KIOSK_RESTART_SERVER = 'systemctl restart red-booklet-server.service'
} = process.env;
const limit = Number(process.env.KIOSK_QUIET_LIMIT ?? QUIET_LIMIT);
const every = Number(process.env.KIOSK_EVERY ?? 2);

const acts = {
	restart: { command: KIOSK_RESTART, says: 'The page is silent: the browser is restarted.' },
	reboot: { command: KIOSK_REBOOT, says: 'ALERT: the third restart in 15 minutes: reboot.' },
	poster: { command: KIOSK_POSTER, says: 'ALERT: the fifth restart in 15 minutes: poster.' },
	'restart-server': { command: KIOSK_RESTART_SERVER, says: 'The server does not answer.' }
};

let restarts = remembered();
let lastAct = performance.now();
let resting = false;

for (;;) {
	await pause(every * 1000);
	const alive = await asked();
	const screen = screenIsThere();
	// When the screen comes back, the browser gets its time anew.
	if (!screen) lastAct = performance.now();
	if (alive?.age !== null && alive && alive.age < limit) resting = false;
	const sinceAct = (performance.now() - lastAct) / 1000;
	const now = Date.now() / 1000;
	const decided = decide({ alive, sinceAct, screen, resting, now, restarts }, limit);
	restarts = decided.restarts;
	if (decided.act === 'wait') continue;
	const { command, says } = acts[decided.act];
	console.error(`${says} (${restarts.length} in 15 minutes, last heard: ${JSON.stringify(alive)})`);
	remember();
	resting = decided.act === 'poster';
	try {
		execSync(command, { stdio: 'inherit', timeout: 20_000 });
	} catch (error) {
		console.error(`ALERT: "${command}" failed: ${error instanceof Error ? error.message : error}`);
	}
	lastAct = performance.now();
}

/** What the server says of the page; null when it does not answer. */
async function asked() {
	try {
		const answer = await fetch(KIOSK_ALIVE, { signal: AbortSignal.timeout(5000) });
		return answer.ok
			? /** @type {{ age: number | null, up: number }} */ (await answer.json())
			: null;
	} catch {
		return null;
	}
}

/** Restarts before this start, for a reboot must not make them forgotten. */
function remembered() {
	try {
		const times = /** @type {unknown} */ (JSON.parse(readFileSync(KIOSK_MEMORY, 'utf8')));
		return Array.isArray(times) ? times.filter((time) => typeof time === 'number') : [];
	} catch {
		return [];
	}
}

function remember() {
	try {
		mkdirSync(dirname(KIOSK_MEMORY), { recursive: true });
		// Whole or not at all, whenever the plug is pulled.
		writeFileSync(`${KIOSK_MEMORY}.new`, JSON.stringify(restarts));
		renameSync(`${KIOSK_MEMORY}.new`, KIOSK_MEMORY);
	} catch (error) {
		console.error(
			`Restarts cannot be remembered: ${error instanceof Error ? error.message : error}`
		);
	}
}
