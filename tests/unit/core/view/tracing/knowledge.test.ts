import { describe, expect, it } from 'vitest';
import { dayOfIso } from '#lib/core/schema/days.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { knowledge } from '#lib/core/view/tracing/knowledge.ts';
import { toldBy } from '#lib/core/graph/telling.ts';
import { graphOf } from '../../../../graph-of.ts';

const graph = graphOf({
	origin: ['kremlin'],
	floor: '1956-02-25',
	agents: ['mossad'],
	handoffs: {
		bring: 'kremlin -send c1-> office',
		lend: 'office -lend c1-> wiktor',
		tell: 'kremlin -tell gist-> rettie',
		read: 'wiktor -show c1-> barmor'
	},
	accounts: {
		book: ['bring 1956-03-05', 'lend [1956-03-10..1956-04-13]', 'read', 'tell'],
		film: ['tell 1956-03-01']
	}
});
const known = knowledge(facts(graph, 'en'));
const hand = (id: string, of = known) => of.hands.find((one) => one.id === id)!;

describe('the days of a hand', () => {
	it.each([
		['kremlin', { from: 'had it first', by: '' }, { from: 'had it first', by: '' }],
		['office', { from: 'on 5 March', by: '' }, { from: 'on 5 March', by: '' }],
		[
			'wiktor',
			{ from: 'from 10 March', by: 'by 13 April' },
			{ from: 'from 10 March', by: 'by 13 April' }
		],
		[
			'barmor',
			{ from: 'from 10 March', by: 'no day is sure' },
			{ from: 'from 10 March', by: 'no day is sure' }
		],
		['rettie', { from: 'no way there is told', by: '' }, { from: 'on 1 March', by: '' }],
		['mossad', { from: 'no way there is told', by: '' }, { from: 'no way there is told', by: '' }]
	])('%s', (id, text, gist) => {
		expect(hand(id).said).toEqual({ text, gist });
	});

	it('knows a copy from a reading', () => {
		expect(hand('wiktor').copy).toMatchObject({ from: dayOfIso('1956-03-10') });
		expect(hand('barmor').copy).toBeNull();
		expect(hand('kremlin').copy).toEqual(hand('kremlin').text);
	});
});

it('sorts hands by the first day on which anything can have come', () => {
	expect(known.hands.map(({ id }) => id)).toEqual([
		'kremlin',
		'rettie',
		'office',
		'wiktor',
		'barmor',
		'mossad'
	]);
});

it('gives each handoff its first day', () => {
	const iso = (day: string) => dayOfIso(day);
	expect(new Map(known.handoffs)).toEqual(
		new Map([
			['bring', iso('1956-03-05')],
			['lend', iso('1956-03-10')],
			['tell', iso('1956-03-01')],
			['read', iso('1956-03-10')]
		])
	);
});

it('leaves out what is struck, and what hangs on it', () => {
	const without = knowledge(facts(graph, 'en'), ['office']);
	expect(hand('wiktor', without)).toMatchObject({ text: null, gist: null, copy: null });
	expect(hand('rettie', without).gist).not.toBeNull();
	expect(without.handoffs.map(([id]) => id)).toEqual(['tell']);
});

it('knows only what a telling tells', () => {
	const film = knowledge(facts(graph, 'en', toldBy('film')));
	expect(hand('rettie', film).said.gist).toEqual({ from: 'on 1 March', by: '' });
	expect(hand('wiktor', film).gist).toBeNull();
});
