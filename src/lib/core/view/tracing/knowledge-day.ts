// Who could have had it on one day, who must have had it, and on which days does that change?
import { calendarDay, dayNumber } from '../../schema/days.ts';
import type { Id } from '../../schema/records.ts';
import { standing, type Standing } from '../../query/reach.ts';
import type { Held } from '../arrangement.ts';
import type { Bounds, Known, KnownHand } from './knowledge.ts';

/** What a hand must have had on a day, and the most that it could have had. */
export interface HeldOn {
	must: Held;
	could: Held;
}

export type Groups = Record<Standing, KnownHand[]>;

export interface KnownOn {
	day: number;
	text: Groups;
	gist: Groups;
	/** Who stood one step lower the day before. */
	fresh: { text: Groups; gist: Groups };
	held: Map<Id, HeldOn>;
	/** Handoffs that can have happened by then. */
	passed: Set<Id>;
}

type What = 'text' | 'gist';

/** Months from the first on, of which every day can be chosen, whether anything changes or not. */
const DAILY_MONTHS = 5;

/** The state of everybody's knowledge at the end of a day. */
export function knownOn(known: Known, day: number): KnownOn {
	const changed = (what: What) =>
		known.hands.filter((hand) => standing(hand[what], day) !== before(hand, what));
	const before = (hand: KnownHand, what: What) => standing(hand[what], day - 1);
	return {
		day,
		text: grouped(known.hands, 'text', day),
		gist: grouped(known.hands, 'gist', day),
		fresh: {
			text: grouped(changed('text'), 'text', day),
			gist: grouped(changed('gist'), 'gist', day)
		},
		held: new Map(known.hands.map((hand) => [hand.id, heldOn(hand, day)])),
		passed: new Set(known.handoffs.flatMap(([id, from]) => (from <= day ? id : [])))
	};
}

/** The days, ascending, on which anybody's standing changes. */
export function changes({ hands }: Known): number[] {
	const days = hands.flatMap(({ text, gist }) => [text, gist]).flatMap((bounds) => daysOf(bounds));
	return [...new Set(days)].sort((a, b) => a - b);
}

/** The days that can be chosen: each of the first months, then only those on which something changes. */
export function choosable(known: Known): number[] {
	const { year, month } = calendarDay(known.floor);
	const [ahead, of] = [
		Math.floor((month - 1 + DAILY_MONTHS) / 12),
		(month - 1 + DAILY_MONTHS) % 12
	];
	const end = dayNumber(year + ahead, of + 1, 1);
	const daily = Array.from({ length: end - known.floor }, (_, i) => known.floor + i);
	return [...daily, ...changes(known).filter((day) => day >= end)];
}

/** The nearest of ascending days that can be chosen, the earlier of two. */
export function nearest(days: readonly number[], day: number): number {
	return days.reduce((best, one) => (Math.abs(one - day) < Math.abs(best - day) ? one : best));
}

function grouped(hands: readonly KnownHand[], what: What, day: number): Groups {
	const groups: Groups = { 'must-have': [], 'could-have': [], 'could-not-yet': [] };
	for (const hand of hands) groups[standing(hand[what], day)].push(hand);
	return groups;
}

function heldOn({ copy, text, gist }: KnownHand, day: number): HeldOn {
	const most = (least: Standing): Held => {
		const is = (bounds: Bounds | null) => {
			const now = standing(bounds, day);
			return now === 'must-have' || now === least;
		};
		return is(copy) ? 'copy' : is(text) ? 'read' : is(gist) ? 'gist' : 'none';
	};
	return { must: most('must-have'), could: most('could-have') };
}

/** The days on which a standing rises. */
function daysOf(bounds: Bounds | null): number[] {
	if (!bounds) return [];
	const must = Math.max(bounds.from, Math.ceil(bounds.by) - 1);
	return must === Infinity ? [bounds.from] : [bounds.from, must];
}
