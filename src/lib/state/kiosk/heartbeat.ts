import { version } from '$app/environment';
import { isOnMachine } from './machine.ts';

const EVERY = 10_000;

/**
 * Tells the server of the machine every ten seconds that the page is alive, and in which state: a word of small
 * letters and hyphens. Returns how to stop.
 */
export function startHeartbeat(stateOf: () => string): () => void {
	if (!isOnMachine()) return () => {};
	let n = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let frame = 0;

	function beat() {
		n += 1;
		const query = new URLSearchParams({ state: stateOf(), v: version, n: String(n) });
		// Who does not listen is restarted by others; the visitor hears nothing of it.
		fetch(`/__kiosk/heartbeat?${query}`, { method: 'POST' }).catch(() => {});
		timer = setTimeout(next, EVERY);
	}

	// From a frame, so that a page that no longer draws falls silent.
	function next() {
		frame = requestAnimationFrame(beat);
	}

	next();
	return () => {
		clearTimeout(timer);
		cancelAnimationFrame(frame);
	};
}
