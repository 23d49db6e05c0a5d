import { describe, expect, it } from 'vitest';
import { bounds } from '#lib/core/schema/edtf.ts';
import { dayOfIso } from '#lib/core/schema/days.ts';
import { dateWords, dayWords, fullDayWords } from '#lib/core/view/date-words.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';

const words = wordsFor('en');
const floor = dayOfIso('1956-02-25');
const approx = { day: 2, month: 15, year: 183 };

describe('a date in words', () => {
	it.each([
		['1956-04-13', '13 April'],
		['1956-02-25', '25 February'],
		['1989-03-05', '5 March 1989'],
		['[..1956-04-13]', 'by 13 April'],
		['[1956-02-25..1956-04-13]', 'by 13 April'],
		['[1956-03-05..]', 'some day from 5 March'],
		['[1956-02-25..]', 'day not told'],
		['[1956-03-01..1956-03-10]', '1–10 March'],
		['[1956-03-30..1956-04-02]', '30 March – 2 April'],
		['[1955-12-31..1956-01-02]', '31 December 1955 – 2 January 1956'],
		['1956-03', 'March'],
		['1989-12', 'December 1989'],
		['1989', '1989'],
		['1925-07-29', '29 July 1925']
	])('%s is said as "%s"', (edtf, said) => {
		// Thin and ordinary spaces differ between versions of Intl.
		const plain = (text: string) => text.replace(/\s/g, ' ');
		expect(plain(dateWords(bounds(edtf, approx), words, floor))).toBe(said);
	});

	it('of a day that nothing bounds says so', () => {
		expect(dateWords({ from: -Infinity, to: Infinity }, words, floor)).toBe('day not told');
	});

	it('names the year where it is not that of the story', () => {
		expect(dayWords(dayOfIso('1956-06-05'), words, floor)).toBe('5 June');
		expect(dayWords(dayOfIso('1989-06-05'), words, floor)).toBe('5 June 1989');
		expect(fullDayWords(dayOfIso('1956-06-05'), words)).toBe('5 June 1956');
	});
});
