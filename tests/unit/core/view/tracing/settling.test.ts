import { expect, it } from 'vitest';
import { facts } from '#lib/core/view/card/facts.ts';
import { plain } from '#lib/core/view/prose.ts';
import { traced } from '#lib/core/view/tracing/asked-routes.ts';
import { mostFirst, settled, toSettle } from '#lib/core/view/tracing/settling.ts';
import { graphOf } from '../../../../graph-of.ts';

const one = traced(
	facts(
		graphOf({
			origin: ['a'],
			floor: '1956-02-25',
			handoffs: { h1: 'a -send c1-> b', h2: 'a -send c1-> c', h3: 'c -send c1-> d' },
			accounts: { memoir: ['h1', 'h2', 'h3 [1956-03-01..1956-03-10]'] }
		}),
		'en'
	)
);

it('tells whose unknown day would settle most, about whom, and how much', () => {
	const rows = settled(one);
	expect(
		rows.map(({ sentence, less, about }) => [plain(sentence), less, about && plain(about)])
	).toEqual(
		expect.arrayContaining([
			['A sends c1 to b.', expect.stringMatching(/ of doubt less$/), 'about b']
		])
	);
	expect(rows.map(({ mean }) => mean)).toEqual(
		rows.map(({ mean }) => mean).toSorted((a, b) => b - a)
	);
});

it('is the same asked handoff by handoff', () => {
	expect(toSettle(one)).toEqual(['h1', 'h2']);
	const pieces = toSettle(one).flatMap((handoff) => settled(one, [handoff]));
	expect(mostFirst(pieces)).toEqual(settled(one));
});
