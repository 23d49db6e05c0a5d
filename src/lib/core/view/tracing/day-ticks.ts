// Which labels stand under a row of days, so that one sees where a month begins and where years are left out?
import { calendarDay } from '../../schema/days.ts';
import { dayWords, monthLabel } from '../date-words.ts';
import type { Words } from '../words/words.ts';

export interface Tick {
	/** Place in the row. */
	index: number;
	label: string;
	/** The label stands before its place: it is the last. */
	end: boolean;
}

/** Shares of the row that a label wants for itself. */
const ROOM = 0.1;

/** The first day, the first of each month, and the year in which the row ends. */
export function ticksOf(
	days: readonly number[],
	words: Pick<Words, 'dates'>,
	floor: number
): Tick[] {
	const last = days.length - 1;
	const first = { index: 0, label: dayWords(days[0]!, words, floor), end: false };
	const years = calendarDay(days[last]!).year - calendarDay(days[0]!).year;
	const end = years > 0 ? [{ index: last, label: yearOf(days[last]!), end: true }] : [];
	const months = days.flatMap((day, index) =>
		calendarDay(day).day === 1 ? [{ index, label: monthLabel(day, words, floor), end: false }] : []
	);
	const far = ({ index }: Tick) =>
		index > 1.5 * ROOM * last && (end.length === 0 || last - index > ROOM * last);
	return [first, ...months.filter(far), ...end];
}

function yearOf(day: number): string {
	return String(calendarDay(day).year);
}
