import { counted, readCounts, type Countable, type Counts } from '#lib/core/view/kiosk/counts.ts';

const KEY = 'kiosk-counts';

/** How often what was used: numbers that never leave this machine by themselves. */
export const tally = {
	read(countable: Countable): Counts {
		return readCounts(kept(), countable);
	},
	add(what: Parameters<typeof counted>[1], countable: Countable): void {
		try {
			localStorage.setItem(KEY, JSON.stringify(counted(tally.read(countable), what)));
		} catch {
			// Counting matters less than going on.
		}
	}
};

function kept(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}
