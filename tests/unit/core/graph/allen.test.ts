import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allen, apart, type Allen } from '#lib/core/graph/allen.ts';

const span = (from: number, to: number) => ({ from, to });

describe('two spans of days', () => {
	const table: [Allen, number, number, number, number][] = [
		['equal', 1, 3, 1, 3],
		['before', 1, 3, 4, 5],
		['meets', 1, 3, 3, 5],
		['after', 4, 5, 1, 3],
		['met-by', 3, 5, 1, 3],
		['during', 2, 3, 1, 4],
		['during', 1, 3, 1, 4],
		['contains', 1, 4, 2, 4],
		['overlaps', 1, 3, 2, 5],
		['overlaps', 2, 5, 1, 3],
		['contains', -Infinity, Infinity, 1, 3],
		['overlaps', -Infinity, 3, 1, Infinity]
	];
	test.each(table)('%s: [%d, %d) and [%d, %d)', (relation, a, b, c, d) => {
		expect(allen(span(a, b), span(c, d))).toBe(relation);
	});

	test('are apart just when they share no day', () => {
		const spans = fc
			.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 5 }))
			.map(([from, days]) => span(from, from + days));
		fc.assert(
			fc.property(spans, spans, (a, b) => {
				const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from) > 0;
				expect(apart(allen(a, b))).toBe(!shared);
			})
		);
	});
});
