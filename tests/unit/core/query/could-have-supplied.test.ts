import { describe, expect, it } from 'vitest';
import { gaps } from '#lib/core/graph/gaps.ts';
import { closure } from '#lib/core/graph/order.ts';
import { couldHaveSupplied } from '#lib/core/query/could-have-supplied.ts';
import { graphOf, type CaseText } from '../../../graph-of.ts';

/** Ids of the handoffs that could have supplied the first gap of "office". */
const nearest = (handoffs: CaseText['handoffs']) => {
	const graph = graphOf({ origin: ['kremlin'], handoffs });
	const gap = gaps(graph).find(({ giver }) => giver === 'office')!;
	return couldHaveSupplied(graph, gap, closure(graph)).map(({ id }) => id);
};
const gap = { later: 'office -lend c1-> lucja' };

describe('who could have filled a gap', () => {
	it.each([
		[
			'a hand that was sent the very copy',
			{ ...gap, sent: 'kremlin -send c1-> leaders' },
			['sent']
		],
		['a hand that had some copy', { ...gap, sent: 'kremlin -send text-> leaders' }, ['sent']],
		['nobody who had another copy', { ...gap, sent: 'kremlin -send c2-> leaders' }, []],
		['nobody who only read it', { ...gap, sent: 'kremlin -show c1-> leaders' }, []],
		['nobody who got it from the gap', { ...gap, on: 'lucja -give c1-> wiktor' }, []],
		[
			'nobody whose own copy comes out of nowhere',
			{ ...gap, odd: 'stranger -give c1-> friend' },
			[]
		],
		[
			'nobody who had it only afterwards',
			{ ...gap, sent: ['kremlin -send c1-> leaders', { after: ['later'] }] as const },
			[]
		]
	])('%s', (_who, handoffs, ids) => {
		expect(nearest(handoffs as CaseText['handoffs'])).toEqual(ids);
	});
});
