import { describe, expect, test } from 'vitest';
import { schedule, type Constraints } from '#lib/core/query/schedule.ts';

const spans = (...spans: [number, number][]): Pick<Constraints, 'from' | 'to'> => ({
	from: Float64Array.from(spans, ([from]) => from),
	to: Float64Array.from(spans, ([, to]) => to)
});

describe('a schedule', () => {
	test('carries starts forwards and ends backwards', () => {
		const found = schedule({
			...spans([2, 9], [0, 9], [0, 5]),
			after: [
				[0, 1],
				[1, 2]
			],
			needs: []
		});
		expect([...found.from]).toEqual([2, 2, 2]);
		expect([...found.to]).toEqual([5, 5, 5]);
		expect(found.before(0, 2)).toBe(true);
		expect(found.before(2, 0)).toBe(false);
	});

	test('waits for the first of several suppliers, and not for the others', () => {
		const found = schedule({
			...spans([3, 9], [5, 9], [0, 20]),
			after: [],
			needs: [{ event: 2, anyOf: [0, 1] }]
		});
		expect(found.from[2]).toBe(3);
		expect(found.before(0, 2)).toBe(false);
	});

	test('knows the supplier that was needed because the other came too late', () => {
		const found = schedule({
			...spans([0, 9], [6, 9], [0, 5]),
			after: [],
			needs: [{ event: 2, anyOf: [0, 1] }]
		});
		expect(found.before(0, 2)).toBe(true);
		expect(found.to[0]).toBe(5);
	});

	test('finds no world where two wait for one another, or where there is no day left', () => {
		const circle = { ...spans([0, 9], [0, 9]), after: [] };
		const waiting = [
			{ event: 0, anyOf: [1] },
			{ event: 1, anyOf: [0] }
		];
		const stuck = schedule({ ...circle, needs: waiting });
		expect(stuck.consistent).toBe(false);
		const late = schedule({ ...spans([5, 6], [1, 5]), after: [[0, 1]], needs: [] });
		expect(late.consistent).toBe(false);
		// Then the dates alone still speak.
		expect(late.before(1, 0)).toBe(true);
		expect(late.before(0, 1)).toBe(false);
		expect(late.arrival([0, 1])).toBeNaN();
		expect(late.arrival([1, 0])).toBe(5);
	});

	test('two of one day can come either way', () => {
		const found = schedule({ ...spans([0, 1], [0, 1]), after: [], needs: [] });
		expect(found.arrival([0, 1])).toBe(0);
		expect(found.arrival([1, 0])).toBe(0);
		expect(found.before(0, 1)).toBe(false);
		expect(found.arrival([0, 1, 0])).toBeNaN();
	});
});
