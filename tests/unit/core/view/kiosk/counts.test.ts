import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counted, countLines, readCounts } from '#lib/core/view/kiosk/counts.ts';

const countable = { routes: ['a', 'b'], languages: ['en'] };
const none = readCounts(null, countable);

test('counts what the exhibit offers, and nothing else', () => {
	const counts = [
		{ route: 'a' },
		{ route: 'a' },
		{ route: 'x' },
		{ language: 'en' },
		'visit' as const
	].reduce(counted, none);
	expect(counts).toEqual({ visits: 1, routes: { a: 2, b: 0 }, languages: { en: 1 } });
	expect(countLines(counts)).toEqual(['visits\t1', 'a\t2', 'b\t0', 'en\t1']);
});

test('whatever is kept, what is read is small and whole', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
			const counts = readCounts(text, countable);
			expect(JSON.stringify(counts).length).toBeLessThan(200);
			expect(Object.keys(counts.routes)).toEqual(['a', 'b']);
		})
	);
});

test('a thousand visits take no more room than one', () => {
	let counts = none;
	for (let i = 0; i < 1_000; i++) counts = counted(counted(counts, 'visit'), { route: 'b' });
	expect(counts).toMatchObject({ visits: 1_000, routes: { b: 1_000 } });
	expect(JSON.stringify(counts).length).toBeLessThan(200);
});
