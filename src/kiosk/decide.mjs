// What should be done about a screen from which nothing is heard?

/** Seconds without a beat after which a browser counts as hung. The check takes its time too: 60 in all. */
export const QUIET_LIMIT = 55;
/** Restarts longer ago than this are forgotten. */
const MEMORY = 15 * 60;
const REBOOT_AT = 3;
const GIVE_UP_AT = 5;

/**
 * @typedef {object} Seen
 * @property {{ age: number | null, up: number } | null} alive What the server says: seconds since the last beat, and since it started; null when it does not answer.
 * @property {number} sinceAct Seconds since the watchdog started or did something last: a browser needs time to open.
 * @property {boolean} screen Whether a screen is there to draw on: without one a browser draws no frames.
 * @property {boolean} resting Whether the poster was put up.
 * @property {number} now The time of day in seconds; it may jump.
 * @property {number[]} restarts When the browser was restarted, in the same seconds.
 */

/**
 * What to do, and the restarts to remember. Reboots are remembered as the restarts that led to them.
 * @param {Seen} seen
 * @param {number} [limit] Seconds
 * @returns {{ act: 'wait' | 'restart' | 'reboot' | 'poster' | 'restart-server', restarts: number[] }}
 */
export function decide({ alive, sinceAct, screen, resting, now, restarts }, limit = QUIET_LIMIT) {
	// A clock that was set back must not keep old restarts for ever, nor lose those of a minute ago.
	const recent = restarts.map((time) => Math.min(time, now)).filter((time) => now - time < MEMORY);
	const wait = { act: /** @type {const} */ ('wait'), restarts: recent };
	if (!screen || sinceAct < limit) return wait;
	if (!alive) return { act: 'restart-server', restarts: recent };
	// A server that has just started has heard nothing yet.
	if ((alive.age ?? alive.up) < limit || resting) return wait;
	const counted = [...recent, now];
	if (counted.length >= GIVE_UP_AT) return { act: 'poster', restarts: counted };
	return { act: counted.length === REBOOT_AT ? 'reboot' : 'restart', restarts: counted };
}
