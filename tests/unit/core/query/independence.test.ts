import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestCover } from '#lib/core/query/independence.ts';

test('two books are enough where taking the book that tells most first would need three', () => {
	// "wide" tells four of six handoffs, "left" and "right" three each and between them all.
	const lists = [
		['left'],
		['left', 'wide'],
		['left', 'wide'],
		['right', 'wide'],
		['right', 'wide'],
		['right']
	];
	expect(smallestCover(lists)).toEqual(['left', 'right']);
});

test('no smaller set of sources tells everything', () => {
	const books = ['a', 'b', 'c', 'd', 'e'];
	const list = fc.uniqueArray(fc.constantFrom(...books), { minLength: 1, maxLength: 3 });
	fc.assert(
		fc.property(fc.array(list, { maxLength: 7 }), (lists) => {
			const tells = (set: string[]) => lists.every((one) => one.some((id) => set.includes(id)));
			const sets = books.reduce<string[][]>(
				(all, book) => [...all, ...all.map((set) => [...set, book])],
				[[]]
			);
			const least = Math.min(...sets.filter(tells).map((set) => set.length));
			const found = smallestCover(lists);
			expect(tells(found)).toBe(true);
			expect(found).toHaveLength(least);
		}),
		{ numRuns: 500 }
	);
});
