import { expect, it } from 'vitest';
import { facts } from '#lib/core/view/card/facts.ts';
import { fallen } from '#lib/core/view/tracing/fallen.ts';
import { without } from '#lib/core/view/tracing/strike.ts';
import { graphOf } from '../../../../graph-of.ts';
import { tales } from '../retold.ts';

const all = facts(tales(), 'en');
const falls = (...ids: string[]) => fallen(all, without(all, ids)).handoffs.sort();

it.each([
	[
		'a hand: what it takes and gives, and all that hangs on it',
		['wiktor'],
		['leak', 'lend', 'rival', 'send']
	],
	['a handoff: itself, and what nobody can give any more', ['send'], ['leak', 'send']],
	['a copy', ['c1'], ['bring', 'leak', 'lend', 'rival', 'send']],
	['the last hand: only what it takes', ['times'], ['leak']],
	['a claim that others bear out: nothing', ['book#c2'], []],
	['the one source of a handoff', ['lead'], ['rival']],
	['several at once', ['papers', 'times'], ['leak', 'tell']]
])('%s', (_, struck, gone) => {
	expect(falls(...struck)).toEqual(gone);
});

it('a coarse telling falls alone, and not with the steps that it sums up', () => {
	const graph = graphOf({
		origin: ['kremlin'],
		handoffs: {
			bring: 'kremlin -send c1-> office',
			lend: 'office -lend c1-> wiktor',
			short: ['kremlin -send c1-> wiktor', { summarises: ['bring', 'lend'] }]
		}
	});
	const own = facts(graph, 'en');
	const gone = (id: string) => fallen(own, without(own, [id])).handoffs;
	expect(gone('short')).toEqual(['short']);
	expect(gone('lend')).toEqual(['lend']);
});
