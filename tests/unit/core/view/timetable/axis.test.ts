import { describe, expect, it } from 'vitest';
import { dayOfIso } from '#lib/core/schema/days.ts';
import { atOf, axis, stretches } from '#lib/core/view/timetable/axis.ts';

const day = dayOfIso;
const FLOOR = day('1956-02-25');
const ARRIVAL = day('1956-06-05');
const span = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe('the axis', () => {
	it('is the months of the story to one scale', () => {
		const { pieces, months } = axis([span('1956-03-01', '1956-03-02')], FLOOR, ARRIVAL);
		expect(pieces).toMatchObject([
			{ kind: 'story', at: 0, width: 100, ...span('1956-02-20', '1956-07-01') }
		]);
		expect(months.map(({ day: first }) => first)).toEqual(
			['1956-02-20', '1956-03-01', '1956-04-01', '1956-05-01', '1956-06-01'].map(day)
		);
		const perDay = months[2]!.at - months[1]!.at;
		expect(perDay / 31).toBeCloseTo(100 / 132, 1);
	});

	it('breaks before what came later, and only for that', () => {
		const later = axis(
			[
				span('1956-07-16', '1956-07-17'),
				span('1959-01-01', '1960-01-01'),
				span('1989-01-01', '1990-01-01')
			],
			FLOOR,
			ARRIVAL
		).pieces;
		expect(later.map(({ kind, from }) => [kind, from])).toEqual([
			['story', day('1956-02-20')],
			['rest', day('1956-07-01')],
			['year', day('1959-01-01')],
			['year', day('1989-01-01')]
		]);
		for (const [i, piece] of later.slice(1).entries()) {
			expect(piece.at).toBeGreaterThan(later[i]!.at + later[i]!.width);
		}
		expect(later.at(-1)!.at + later.at(-1)!.width).toBeCloseTo(100, 5);
	});

	it('ends where the last thing does, where nothing arrived', () => {
		const { pieces } = axis([span('1956-04-10', '1956-04-12')], FLOOR, null);
		expect(pieces[0]!.to).toBe(day('1956-05-01'));
	});
});

describe('days on it', () => {
	const scale = axis([span('1956-06-04', '1956-11-14')], FLOOR, ARRIVAL);

	it('lie on both sides of a break that they run across', () => {
		const parts = stretches(scale, span('1956-06-04', '1956-11-14'));
		expect(parts).toHaveLength(2);
		expect(parts[0]!.at + parts[0]!.width).toBeLessThan(parts[1]!.at);
	});

	it('are nowhere where the page has no room for them', () => {
		expect(stretches(scale, span('1989-01-01', '1990-01-01'))).toEqual([]);
		expect(atOf(scale.pieces, day('1989-01-01'))).toBeNull();
		expect(atOf(scale.pieces, day('1956-02-20'))).toBe(0);
	});
});
