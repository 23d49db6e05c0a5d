// Where on the page is a day? One scale for the months of the story, and breaks before what came later.
import type { DaySpan } from '../../graph/types.ts';
import { calendarDay, dayNumber } from '../../schema/days.ts';
import { monthOf, monthStart, type Stretch } from '../calendar.ts';

/** A stretch of days to one scale; those after the first begin behind a break. */
export interface AxisPiece extends DaySpan, Stretch {
	/** The rest of the story’s year, or the year that it is. */
	kind: 'story' | 'rest' | 'year';
}

export interface Axis {
	pieces: AxisPiece[];
	/** First days of the story’s months; the first month may begin before the page does. */
	months: { day: number; at: number }[];
	/** Every seventh day from the first whole month on. */
	weeks: number[];
}

/** Days before the first one, so that it does not stand on the edge. */
const LEAD = 5;
/** In percent of the width. */
const REST = 9;
const YEAR = 5;
const BREAK = 1.5;

/**
 * The axis for these days: from just before the floor to the end of the month in which the text arrived, then
 * what is needed of later time.
 */
export function axis(days: readonly DaySpan[], floor: number, arrival: number | null): Axis {
	const last = arrival ?? Math.max(floor, ...days.map(({ to }) => to - 1));
	const story: DaySpan = { from: floor - LEAD, to: monthStart(monthOf(last) + 1) };
	const { year } = calendarDay(story.to - 1);
	const rest: DaySpan = { from: story.to, to: dayNumber(year + 1, 1, 1) };
	const beyond = days.filter(({ to }) => to > story.to);
	const years = [
		...new Set(
			beyond
				.filter(({ to }) => to > rest.to)
				.map(({ from }) => calendarDay(Math.max(from, rest.to)).year)
		)
	].sort((a, b) => a - b);
	const later: Omit<AxisPiece, 'at'>[] = [
		...(beyond.some(({ from }) => from < rest.to)
			? [{ ...rest, width: REST, kind: 'rest' as const }]
			: []),
		...years.map((one) => ({
			from: dayNumber(one, 1, 1),
			to: dayNumber(one + 1, 1, 1),
			width: YEAR,
			kind: 'year' as const
		}))
	];
	const taken = later.reduce((sum, { width }) => sum + width + BREAK, 0);
	const pieces: AxisPiece[] = [{ ...story, at: 0, width: 100 - taken, kind: 'story' }];
	for (const piece of later) {
		const before = pieces.at(-1)!;
		pieces.push({ ...piece, at: before.at + before.width + BREAK });
	}
	const firstMonth = monthOf(story.from);
	const months = Array.from({ length: monthOf(story.to - 1) - firstMonth + 1 }, (_, i) =>
		Math.max(monthStart(firstMonth + i), story.from)
	);
	const weeks = Array.from(
		{ length: Math.floor((story.to - story.from) / 7) + 1 },
		(_, i) => story.from + 7 * i
	);
	const on = (day: number) => atOf(pieces, day) ?? 0;
	return {
		pieces,
		months: months.map((day) => ({ day, at: on(day) })),
		weeks: weeks.map(on)
	};
}

/** The parts of the page that days take up: one, or one on each side of a break; none where they are not on it. */
export function stretches({ pieces }: Axis, { from, to }: DaySpan): Stretch[] {
	return pieces.flatMap((piece) => {
		const start = Math.max(from, piece.from);
		const end = Math.min(to, piece.to);
		if (end <= start) return [];
		const per = piece.width / (piece.to - piece.from);
		return [
			{ at: round(piece.at + (start - piece.from) * per), width: round((end - start) * per) }
		];
	});
}

/** Where a day begins, in percent; null where the page has no room for it. */
export function atOf(pieces: readonly AxisPiece[], day: number): number | null {
	const piece = pieces.find(({ from, to }) => day >= from && day <= to);
	if (!piece) return null;
	return round(piece.at + ((day - piece.from) * piece.width) / (piece.to - piece.from));
}

function round(percent: number): number {
	return Math.round(100 * percent) / 100;
}
