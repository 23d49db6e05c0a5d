import { expect, it } from 'vitest';
import { facts } from '#lib/core/view/card/facts.ts';
import { home } from '#lib/core/view/link.ts';
import { plain } from '#lib/core/view/prose.ts';
import { traced } from '#lib/core/view/tracing/asked-routes.ts';
import { routeList } from '#lib/core/view/tracing/route-list.ts';
import { graphOf, type CaseText } from '../../../../graph-of.ts';

function ruledOut(text: CaseText, from: string, to: string) {
	const { ruledOut: rows, none } = routeList(traced(facts(graphOf(text), 'en')), {
		...home,
		from: [from],
		to: [to]
	});
	return {
		reasons: rows.map(({ reason }) => reason.map(plain).join(' ')),
		because: rows.flatMap((row) => row.because.map(plain)),
		why: none && plain(none.why)
	};
}

it('by dates: what came too late, and by when it would have had to be there', () => {
	const { reasons, why } = ruledOut(
		{
			origin: ['o'],
			handoffs: { one: 'a -send c1-> b', two: 'b -send c1-> c' },
			accounts: { memoir: ['one 1956-05-01', 'two 1956-04-13'] }
		},
		'a',
		'c'
	);
	expect(reasons).toEqual([
		'It breaks at step two of two. “B sends c1 to c” was over by 13 April; ' +
			'“A sends c1 to b”, which has to come before it on this way, cannot have been before 1 May.'
	]);
	expect(why).toBe('The nearest way is ruled out, for the reason below.');
});

it('by order: he cannot have had it from whom he gave it, with the step that proves it', () => {
	const held = ruledOut(
		{
			origin: ['kremlin'],
			handoffs: {
				got: 'kremlin -send c1-> wiktor',
				gave: 'wiktor -lend c1-> barmor for mission',
				back: 'barmor -return c1-> wiktor'
			},
			accounts: { memoir: ['got', 'gave', 'back'] }
		},
		'barmor',
		'mission'
	);
	expect(held.reasons).toEqual([
		'It breaks at step two of two. “Wiktor lends c1 to barmor” came before ' +
			'“Barmor gives c1 back to wiktor”; on this way it would have to come after.'
	]);
	expect(held.because).toEqual([
		'“Wiktor lends c1 to barmor” brought what was passed on in “Barmor gives c1 back to wiktor”.'
	]);
});

it('by rivals: two steps that cannot both be true', () => {
	const { reasons } = ruledOut(
		{
			origin: ['a'],
			handoffs: {
				one: 'a -send c1-> b',
				two: ['b -send c1-> c', { excludes: ['one'] }],
				other: 'x -send c1-> b'
			},
			accounts: { memoir: ['one', 'two', 'other'] }
		},
		'a',
		'c'
	);
	expect(reasons).toEqual([
		'It breaks at step two of two. “A sends c1 to b” and “B sends c1 to c” cannot both be true, ' +
			'and it would need both.'
	]);
});
