import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, dayNumber, dayOfIso, daysInMonth, isoDay } from '#lib/core/schema/days.ts';

const MILLISECONDS = 86_400_000;
const someDay = fc.integer({ min: -800_000, max: 3_000_000 });

describe('days', () => {
	test.each([
		['1970-01-01', 0],
		['1956-02-25', -5059],
		['1956-02-29', -5055],
		['1900-03-01', -25508],
		['2000-02-29', 11016],
		['0000-03-01', -719468],
		['-000001-12-31', -719529]
	])('%s is day %i', (text, number) => {
		expect(dayOfIso(text)).toBe(number);
		expect(isoDay(number)).toBe(text);
	});

	test.each(['1956-02-30', '1955-02-29', '1956-13-01', '1956-00-10', '1956-04-00', '1956-4-1', ''])(
		'"%s" is no day',
		(text) => expect(dayOfIso(text)).toBeNaN()
	);

	test('a number and its day are one to one', () => {
		fc.assert(
			fc.property(someDay, (number) => {
				const { year, month, day } = calendarDay(number);
				expect(dayNumber(year, month, day)).toBe(number);
				expect(dayOfIso(isoDay(number))).toBe(number);
			})
		);
	});

	test('the calendar agrees with that of the language, in UTC', () => {
		fc.assert(
			fc.property(someDay, (number) => {
				expect(isoDay(number)).toBe(new Date(number * MILLISECONDS).toISOString().slice(0, -14));
			})
		);
	});

	test('a month has as many days as there are to the first of the next', () => {
		for (let year = 1896; year <= 2004; year++) {
			for (let month = 1; month <= 11; month++) {
				const next = dayNumber(year, month + 1, 1);
				expect(daysInMonth(year, month)).toBe(next - dayNumber(year, month, 1));
			}
		}
	});
});
