// Which days can a date mean? The EDTF subset of the case: a parser, a writer and the bounds in days.
//
//   1956-04-13  1956-04  1956          a day, a month, a year
//   195X  1956-XX  1956-03-1X          unspecified digits, at the end
//   1956-04?  1956-04~  1956-04%       doubtful, approximate, both
//   [1956-03-20..1956-04-13]           some day between; also [..b] [a..] [a,b] and mixtures
//   1956-04-13T18:00+02:00             a minute, with its offset from UTC
import { dayNumber, daysInMonth } from './days.ts';

/** `?` doubtful, `~` approximate, `%` both. */
export type Mark = '?' | '~' | '%';

/** A day, month or year as written, `X` for an unspecified digit; `clock` is "18:00+02:00". */
export interface Moment {
	year: string;
	month?: string;
	day?: string;
	clock?: string;
	mark?: Mark;
}

/** One member of a one-of-set: a moment, or some moment from `first` to `last`; absent is open. */
export type Option =
	{ kind: 'moment'; moment: Moment } | { kind: 'between'; first?: Moment; last?: Moment };

/** One date of unknown or known place in time; a set means exactly one of its options. */
export type EdtfDate = { kind: 'moment'; moment: Moment } | { kind: 'oneOf'; options: Option[] };

export type Precision = 'day' | 'month' | 'year';

/** Days by which an approximate date is widened at both ends, by its precision. */
export type Approx = Readonly<Record<Precision, number>>;

/** Half-open days `[from, to)` since 1970-01-01, ±Infinity where open; doubtful when marked `?` or `%`. */
export interface Bounds {
	from: number;
	to: number;
	doubtful: boolean;
}

export type Parsed = { ok: true; value: EdtfDate } | { ok: false; message: string };

const MOMENT =
	/^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2})(?:T(\d\d:\d\d(?:Z|[+-]\d\d:\d\d)))?)?)?([?~%])?$/;

/** Reads a date of the subset; says what to write instead when it is none. */
export function parseEdtf(text: string): Parsed {
	try {
		return {
			ok: true,
			value: text.startsWith('[') ? readSet(text) : { kind: 'moment', moment: readMoment(text) }
		};
	} catch (problem) {
		if (problem instanceof NotADate) return { ok: false, message: problem.message };
		throw problem;
	}
}

/** Whether the text is a date of the subset. */
export function isEdtf(text: string): boolean {
	return parseEdtf(text).ok;
}

/** Writes a date; `parseEdtf(formatEdtf(x))` is `x`. */
export function formatEdtf(value: EdtfDate): string {
	return value.kind === 'moment'
		? formatMoment(value.moment)
		: `[${value.options.map(formatOption).join(',')}]`;
}

/**
 * The days that a date can mean, `[from, to)`; of a set, the hull.
 * `~` and `%` widen both ends by `approx` of the moment's precision. A minute counts as the whole
 * local day that it names: days in a case are local days. Throws a RangeError on text that is no date.
 */
export function bounds(date: EdtfDate | string, approx: Approx): Bounds {
	const value = typeof date === 'string' ? parsed(date) : date;
	const spans = optionsOf(value).map((option) => optionBounds(option, approx));
	return {
		from: Math.min(...spans.map((span) => span.from)),
		to: Math.max(...spans.map((span) => span.to)),
		doubtful: spans.some((span) => span.doubtful)
	};
}

/** The finest part that is fully known; of a set, the coarsest among its moments. */
export function precision(date: EdtfDate | string): Precision {
	const value = typeof date === 'string' ? parsed(date) : date;
	const found = optionsOf(value).flatMap(momentsOf).map(momentPrecision);
	return found.includes('year') ? 'year' : found.includes('month') ? 'month' : 'day';
}

class NotADate extends Error {}

function parsed(text: string): EdtfDate {
	const result = parseEdtf(text);
	if (!result.ok) throw new RangeError(result.message);
	return result.value;
}

function readSet(text: string): EdtfDate {
	if (!text.endsWith(']')) throw new NotADate(`"${text}" has no closing "]" at its end.`);
	const items = text
		.slice(1, -1)
		.split(',')
		.map((item) => item.trim());
	const options = items.map((item, i) => {
		const option = readOption(item);
		if (option.kind === 'between' && !option.first && i > 0) {
			throw new NotADate(`"${item}" is open at its start: it must stand first in the set.`);
		}
		if (option.kind === 'between' && !option.last && i < items.length - 1) {
			throw new NotADate(`"${item}" is open at its end: it must stand last in the set.`);
		}
		return option;
	});
	return { kind: 'oneOf', options };
}

function readOption(text: string): Option {
	const ends = text.split('..');
	if (ends.length === 1) return { kind: 'moment', moment: readMoment(text) };
	const [start, end] = ends;
	if (ends.length > 2 || (!start && !end)) {
		throw new NotADate(`"${text}" is not a span: write "a..b", "..b" or "a..".`);
	}
	const first = start ? readMoment(start) : undefined;
	const last = end ? readMoment(end) : undefined;
	if (first && last && extent(last).to <= extent(first).from) {
		throw new NotADate(`"${text}" ends before it begins: write "${end}..${start}".`);
	}
	return { kind: 'between', ...(first && { first }), ...(last && { last }) };
}

function readMoment(text: string): Moment {
	const match = MOMENT.exec(text);
	if (!match) throw new NotADate(whyNot(text));
	const [, year, month, day, clock, mark] = match;
	const moment: Moment = { year: year as string };
	if (month) moment.month = month;
	if (day) moment.day = day;
	if (clock) moment.clock = clock;
	if (mark) moment.mark = mark as Mark;
	const problem = impossible(moment);
	if (problem) throw new NotADate(`"${text}" ${problem}`);
	return moment;
}

function impossible({ year, month, day, clock }: Moment): string | null {
	if (/X\d/.test(year + (month ?? '') + (day ?? ''))) {
		return 'has a digit after an X: only the last digits can be unspecified.';
	}
	if (year === 'XXXX') return 'says nothing: leave the date out.';
	if (month) {
		if (/^(2[1-9]|3\d|4[01])$/.test(month) && !day) {
			return `is a season, whose days are not fixed: write months, "[${year}-03..${year}-05]".`;
		}
		if (low(month) > 12 || high(month) < 1) return `names no month: "${month}" is not 01 to 12.`;
	}
	if (month && day) {
		const length = daysInMonth(high(year), Math.min(high(month), 12));
		if (low(day) > length || high(day) < 1) {
			return `is a day that does not exist: that month has ${length} days.`;
		}
	}
	if (clock) {
		if (day?.includes('X')) return 'has a time on an unspecified day: leave the time out.';
		const [hour, minute, offsetHour = 0, offsetMinute = 0] = clock.match(/\d\d/g)!.map(Number);
		if (hour! > 23 || minute! > 59) return 'names no time: write 00:00 to 23:59.';
		if (offsetHour > 14 || offsetMinute > 59) return 'has no offset from UTC that exists.';
	}
	return null;
}

function whyNot(text: string): string {
	if (text.includes('/')) {
		const [first, last] = text.split('/').map((end) => end.replace('..', ''));
		return `"${text}" is a span of time. For "some day between" write "[${first}..${last}]".`;
	}
	if (/[{}]/.test(text)) {
		return `"${text}" means all of these days. For one of them write "[a,b]".`;
	}
	if (/S\d/.test(text))
		return `"${text}": significant digits are not used. Write "195X" or "[a..b]".`;
	if (/T\d\d:\d\d:\d\d/.test(text))
		return `"${text}": leave the seconds out; a time is to the minute.`;
	if (/T\d\d:\d\d$/.test(text)) {
		return `"${text}" has a time without its offset from UTC. Write "${text}+02:00", or the day alone.`;
	}
	if (text.includes('..')) return `"${text}": put "some day between" in brackets, "[${text}]".`;
	if (/[?~%]{2}$/.test(text))
		return `"${text}" has two marks: write "%" for doubtful and approximate.`;
	if (/[?~%]./.test(text))
		return `"${text}": the mark stands at the end, "${text.replace(/[?~%]/g, '')}?".`;
	if (/^-|^Y/.test(text)) return `"${text}": a year has four digits, 0000 to 9999.`;
	return `"${text}" is not a date. Write "1956-04-13", "1956-04", "1956" or "[1956-03-20..1956-04-13]".`;
}

function low(part: string): number {
	return Number(part.replaceAll('X', '0'));
}

function high(part: string): number {
	return Number(part.replaceAll('X', '9'));
}

function extent({ year, month = 'XX', day = 'XX' }: Moment): { from: number; to: number } {
	const lastMonth = Math.min(high(month), 12);
	const lastDay = Math.min(high(day), daysInMonth(high(year), lastMonth));
	return {
		from: dayNumber(low(year), Math.max(low(month), 1), Math.max(low(day), 1)),
		to: dayNumber(high(year), lastMonth, lastDay) + 1
	};
}

function momentPrecision({ month = 'XX', day = 'XX' }: Moment): Precision {
	return month.includes('X') ? 'year' : day.includes('X') ? 'month' : 'day';
}

function momentBounds(moment: Moment, approx: Approx): Bounds {
	const { from, to } = extent(moment);
	const approximate = moment.mark === '~' || moment.mark === '%';
	const widening = approximate ? approx[momentPrecision(moment)] : 0;
	const doubtful = moment.mark === '?' || moment.mark === '%';
	return { from: from - widening, to: to + widening, doubtful };
}

function optionBounds(option: Option, approx: Approx): Bounds {
	if (option.kind === 'moment') return momentBounds(option.moment, approx);
	const first = option.first && momentBounds(option.first, approx);
	const last = option.last && momentBounds(option.last, approx);
	return {
		from: first?.from ?? -Infinity,
		to: last?.to ?? Infinity,
		doubtful: Boolean(first?.doubtful || last?.doubtful)
	};
}

function optionsOf(value: EdtfDate): Option[] {
	return value.kind === 'moment' ? [value] : value.options;
}

function momentsOf(option: Option): Moment[] {
	if (option.kind === 'moment') return [option.moment];
	return [option.first, option.last].filter((end) => end !== undefined);
}

function formatMoment({ year, month, day, clock, mark }: Moment): string {
	const calendar = [year, month, day].filter((part) => part !== undefined).join('-');
	return calendar + (clock ? `T${clock}` : '') + (mark ?? '');
}

function formatOption(option: Option): string {
	if (option.kind === 'moment') return formatMoment(option.moment);
	const { first, last } = option;
	return `${first ? formatMoment(first) : ''}..${last ? formatMoment(last) : ''}`;
}
