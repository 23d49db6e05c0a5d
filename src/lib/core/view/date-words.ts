// How is a span of days said in words? Only what is known: a made-up midpoint never.
import type { DaySpan } from '../graph/types.ts';
import { calendarDay, dayNumber } from '../schema/days.ts';
import type { Words } from './words/words.ts';

const DAY = 86_400_000;

/**
 * "13 April", "1–10 March", "March", "by 13 April", "some day from 5 March", "day not told".
 * `floor` is the first day of the story: an end that it alone bounds counts as open, and its year
 * goes without saying. Days are calendar days, written in UTC, so no machine's zone can move them.
 */
export function dateWords(span: DaySpan, words: Pick<Words, 'dates'>, floor: number): string {
	const { dates } = words;
	const first = Math.floor(span.from);
	const last = Math.ceil(span.to) - 1;
	const openEnd = last === Infinity;
	const openStart = first === -Infinity || (first <= floor && last > Math.max(first, floor));
	if (openEnd) return openStart ? dates.untold : dates.from(dayWords(first, words, floor));
	if (first === last) return dayWords(first, words, floor);
	if (isWholeMonth(first, last)) return monthWords(first, words, floor);
	if (isWholeYear(first, last)) return String(calendarDay(first).year);
	if (openStart) return dates.by(dayWords(last, words, floor));
	const range = format({ day: 'numeric', month: 'long' }, [first, last], words, floor).formatRange(
		first * DAY,
		last * DAY
	);
	// Some versions of Intl put spaces around the dash between two bare numbers.
	return range.replace(/^(\d+)\s*–\s*(?=\d+ \p{L}+( \d+)?$)/u, '$1–');
}

/** "13 April", or "13 April 1989" outside the story's year. */
export function dayWords(day: number, words: Pick<Words, 'dates'>, floor: number): string {
	return format({ day: 'numeric', month: 'long' }, [day], words, floor).format(day * DAY);
}

/** "13 April 1956", always with its year. */
export function fullDayWords(day: number, words: Pick<Words, 'dates'>): string {
	return format({ day: 'numeric', month: 'long' }, [day], words, NaN).format(day * DAY);
}

/** "Apr", or "Apr 1989" outside the story's year: the head of a column. */
export function monthLabel(day: number, words: Pick<Words, 'dates'>, floor: number): string {
	return format({ month: 'short' }, [day], words, floor).format(day * DAY);
}

/** "April", or "April 1989" outside the story's year. */
export function monthWords(day: number, words: Pick<Words, 'dates'>, floor: number): string {
	return format({ month: 'long' }, [day], words, floor).format(day * DAY);
}

function format(
	parts: Intl.DateTimeFormatOptions,
	days: readonly number[],
	words: Pick<Words, 'dates'>,
	floor: number
): Intl.DateTimeFormat {
	const storyYear = Number.isFinite(floor) ? calendarDay(floor).year : NaN;
	const year = days.every((day) => calendarDay(day).year === storyYear) ? undefined : 'numeric';
	return new Intl.DateTimeFormat(words.dates.locale, { ...parts, year, timeZone: 'UTC' });
}

function isWholeMonth(first: number, last: number): boolean {
	const { year, month, day } = calendarDay(first);
	const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
	return day === 1 && last === next - 1;
}

function isWholeYear(first: number, last: number): boolean {
	const { year, month, day } = calendarDay(first);
	return month === 1 && day === 1 && last === dayNumber(year + 1, 1, 1) - 1;
}
