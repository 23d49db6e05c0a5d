import { expect, test } from 'vitest';
import { circles, transitiveClosure } from '#lib/core/graph/precedence.ts';

function relation(text: string): Map<string, Set<string>> {
	const pairs = text.split(' ').map((pair) => pair.split('<') as [string, string]);
	const ids = [...new Set(pairs.flat())].sort();
	return new Map(ids.map((id) => [id, new Set(pairs.flatMap(([a, b]) => (a === id ? [b] : [])))]));
}

test('what comes before what comes before is before', () => {
	const after = transitiveClosure(relation('a<b b<c x<c'));
	expect([...after.get('a')!].sort()).toEqual(['b', 'c']);
	expect([...after.get('c')!]).toEqual([]);
	expect(circles(relation('a<b b<c a<c x<c'))).toEqual([]);
});

test.each([
	['a<b b<c c<a', [['a', 'b', 'c']]],
	['a<b b<c c<d d<a b<a', [['a', 'b']]],
	[
		'a<b b<a b<c c<d d<c',
		[
			['a', 'b'],
			['c', 'd']
		]
	],
	['a<a', [['a']]],
	['a<b b<c c<b', [['b', 'c']]]
])('%s runs in the circles %j', (text, found) => expect(circles(relation(text))).toEqual(found));
