/** Keeps the screen on while the page is seen; silent where that is refused. Returns the way to stop. */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let stopped = false;

	async function ask(): Promise<void> {
		if (stopped || document.visibilityState !== 'visible') return;
		try {
			lock = await navigator.wakeLock.request('screen');
			if (stopped) await lock.release();
		} catch {
			// The settings of the machine are the real guard.
		}
	}
	const again = () => void ask();
	// A lock is lost whenever the page is hidden.
	document.addEventListener('visibilitychange', again);
	again();
	return () => {
		stopped = true;
		document.removeEventListener('visibilitychange', again);
		void lock?.release();
	};
}
