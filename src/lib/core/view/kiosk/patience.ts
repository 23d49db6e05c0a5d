// How long does the exhibit wait for somebody who does not touch it, and what does it show meanwhile?
import type { KioskConfig } from './config.ts';

/** A slow reader, and one who reads a second language; words per minute. */
const PACE = 120;
/** Nothing on a screen takes longer than this to read; s. */
const LONGEST = 300;

/** Seconds without a touch until the warning, before so many words. */
export function patience(words: number, { warnAfter }: KioskConfig['times']): number {
	return Math.max(warnAfter, Math.min(LONGEST, (words / PACE) * 60));
}

/** Where a visit stands: going on, warned with whole seconds left, or over. */
export type Standing = { is: 'going' } | { is: 'leaving'; left: number } | { is: 'over' };

/** The standing after so many seconds without a touch. */
export function standing(idle: number, words: number, times: KioskConfig['times']): Standing {
	const since = idle - patience(words, times);
	if (since < 0) return { is: 'going' };
	const left = Math.ceil(times.countdown - since);
	return left > 0 ? { is: 'leaving', left } : { is: 'over' };
}
