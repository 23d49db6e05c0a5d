// Whose midnight? When do the local days of one place certainly lie before those of another?
//
// A date is a local day. With an offset from UTC its moments are exact; without one they may lie up to
// half a day off either way, so that "13 April" in one place and "14 April" in another can have come
// the other way round. Within one place, and in a case that names no places, there is one clock.
import type { Id } from '../schema/records.ts';
import type { CaseGraph, DaySpan } from '../graph/types.ts';

/** How far a handoff's local days may lie from UTC, in days: its moments are local + [early, late]. */
export interface Clock {
	place: Id | null;
	early: number;
	late: number;
}

const HALF_A_DAY = 0.5;

/** The clock by which a handoff is dated. */
export function clockOf(graph: CaseGraph, handoff: Id): Clock {
	if (graph.places.size === 0) return { place: null, early: 0, late: 0 };
	const place = graph.handoffs.get(handoff)?.place ?? null;
	const utc = place === null ? undefined : graph.places.get(place)?.utc;
	if (utc === undefined) return { place, early: -HALF_A_DAY, late: HALF_A_DAY };
	const shift = -offset(utc);
	return { place, early: shift, late: shift };
}

/** The moments in UTC, in days, that a span of local days can cover. */
export function moments(span: DaySpan, clock: Clock): DaySpan {
	return { from: span.from + clock.early, to: span.to + clock.late };
}

/** The first local midnight that is certainly not before a midnight by another clock. */
export function endsBy(midnight: number, onOther: Clock, on: Clock): number {
	return samePlace(onOther, on) ? midnight : Math.ceil(midnight + onOther.late - on.early);
}

/** Whether one span of local days is certainly over when the other begins. */
export function over(a: DaySpan, onA: Clock, b: DaySpan, onB: Clock): boolean {
	return samePlace(onA, onB) ? a.to <= b.from : a.to + onA.late <= b.from + onB.early;
}

function samePlace(a: Clock, b: Clock): boolean {
	return a.place !== null && a.place === b.place;
}

/** "+05:30" in days. */
function offset(utc: string): number {
	const sign = utc.startsWith('-') ? -1 : 1;
	return sign * (Number(utc.slice(1, 3)) / 24 + Number(utc.slice(4, 6)) / 1440);
}
