import { expect, it } from 'vitest';
import { dayOfIso } from '#lib/core/schema/days.ts';
import { ticksOf } from '#lib/core/view/tracing/day-ticks.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';

const words = wordsFor('en');
const floor = dayOfIso('1956-02-25');
const daily = Array.from({ length: 127 }, (_, i) => floor + i);
const labels = (days: number[]) => ticksOf(days, words, floor).map(({ label }) => label);

it('labels the first day and each month that has room', () => {
	expect(labels(daily)).toEqual(['25 February', 'Apr', 'May', 'Jun']);
});

it('labels the year in which the row ends, where years are left out', () => {
	const days = [...daily, dayOfIso('1959-12-31'), dayOfIso('1989-01-01')];
	expect(ticksOf(days, words, floor).at(-1)).toEqual({
		index: days.length - 1,
		label: '1989',
		end: true
	});
});
