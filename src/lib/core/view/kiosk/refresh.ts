// Is it time for the page of an exhibit to load itself anew?

const TWO_HOURS = 2 * 60 * 60 * 1000;

/**
 * Whether the hour of the nightly refresh has come. `upFor` is how long the page has been open, in milliseconds by a
 * clock that nobody sets: a page that was loaded in this very night is fresh enough, and a clock that is
 * wrong refreshes at another hour, but never over and over.
 */
export function isRefreshDue(hour: number | null, now: Date, upFor: number): boolean {
	return hour !== null && now.getHours() === hour && upFor > TWO_HOURS;
}
