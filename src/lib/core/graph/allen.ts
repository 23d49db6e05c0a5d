// How do two spans of days lie to one another?
import type { DaySpan } from './types.ts';

/**
 * How the days of one lie to those of the other (Allen, CACM 26(11), 1983; starts and finishes count as
 * during). `during`: the one is more precise. `overlaps`: both can be right. The rest is conflict.
 */
export type Allen =
	'equal' | 'during' | 'contains' | 'overlaps' | 'before' | 'meets' | 'after' | 'met-by';

/** The relation of two half-open spans of days. */
export function allen(a: DaySpan, b: DaySpan): Allen {
	if (a.from === b.from && a.to === b.to) return 'equal';
	if (a.to <= b.from) return a.to === b.from ? 'meets' : 'before';
	if (b.to <= a.from) return b.to === a.from ? 'met-by' : 'after';
	if (b.from <= a.from && a.to <= b.to) return 'during';
	if (a.from <= b.from && b.to <= a.to) return 'contains';
	return 'overlaps';
}

/** Whether two spans that lie so share no day. */
export function apart(relation: Allen): boolean {
	return ['before', 'meets', 'after', 'met-by'].includes(relation);
}
