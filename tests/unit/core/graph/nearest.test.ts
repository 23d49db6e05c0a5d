import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, distance, nearest } from '#lib/core/graph/nearest.ts';

describe('distance', () => {
	it.each([
		['', '', 0],
		['h9', 'h9', 0],
		['', 'abc', 3],
		['kitten', 'sitting', 3],
		['ab', 'ba', 1],
		['raeder', 'reader', 1],
		['h9b', 'h09', 2]
	])('of %s and %s is %i', (a, b, steps) => {
		expect(distance(a, b)).toBe(steps);
	});

	it('is the same both ways, and nothing only between equals', () => {
		const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 8 });
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(distance(a, b)).toBe(distance(b, a));
				expect(distance(a, b) === 0).toBe(a === b);
				expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
			})
		);
	});
});

describe('nearest', () => {
	const known = ['shin-bet', 'cia', 'wiktor-grajewski', 'the-new-york-times'];
	it.each([
		['shin-bte', 'shin-bet'],
		['grajewski', 'wiktor-grajewski'],
		['CIA', 'cia'],
		['mossad', null],
		['x', null]
	])('to "%s" is %s', (word, meant) => {
		expect(nearest(word, known)).toBe(meant);
	});

	it('is asked as a question, or not at all', () => {
		expect(didYouMean('ciaa', known)).toBe(' Did you mean "cia"?');
		expect(didYouMean('nkvd-archive', known)).toBe('');
	});
});
