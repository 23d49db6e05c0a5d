import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfIso, isoDay } from '#lib/core/schema/days.ts';
import type { Bounds, Known } from '#lib/core/view/tracing/knowledge.ts';
import { changes, choosable, knownOn, nearest } from '#lib/core/view/tracing/knowledge-day.ts';

const day = dayOfIso;
/** Could have had it from one day on, must have had it by the end of another; "" is never. */
const bounds = (from: string, by: string): Bounds => ({
	from: day(from),
	exact: true,
	by: by ? day(by) + 1 : Infinity
});
const hand = (
	id: string,
	text: Bounds | null,
	gist: Bounds | null,
	copy: Bounds | null = null
) => ({
	id,
	name: { name: id, lang: 'en', to: null },
	text,
	gist,
	copy,
	said: { text: { from: '', by: '' }, gist: { from: '', by: '' } }
});
const known: Known = {
	floor: day('1956-02-25'),
	hands: [
		hand(
			'wiktor',
			bounds('1956-03-10', '1956-04-13'),
			bounds('1956-03-01', '1956-04-13'),
			bounds('1956-04-01', '')
		),
		hand('rettie', null, bounds('1956-03-01', '1956-03-01')),
		hand('press', bounds('1989-01-01', ''), bounds('1989-01-01', '')),
		hand('mossad', null, null)
	],
	handoffs: [
		['lend', day('1956-03-10')],
		['print', day('1989-01-01')]
	]
};
const on = (iso: string) => knownOn(known, day(iso));
const ids = (hands: readonly { id: string }[]) => hands.map(({ id }) => id);

describe('a day', () => {
	it.each([
		['1956-02-29', [], [], [], []],
		['1956-03-01', [], [], ['rettie'], ['wiktor']],
		['1956-04-12', [], ['wiktor'], ['rettie'], ['wiktor']],
		['1956-04-13', ['wiktor'], [], ['wiktor', 'rettie'], []],
		['1989-01-01', ['wiktor'], ['press'], ['wiktor', 'rettie'], ['press']]
	])('%s', (iso, mustText, couldText, mustWord, couldWord) => {
		const { text, gist } = on(iso);
		expect(ids(text['must-have'])).toEqual(mustText);
		expect(ids(text['could-have'])).toEqual(couldText);
		expect(ids(gist['must-have'])).toEqual(mustWord);
		expect(ids(gist['could-have'])).toEqual(couldWord);
		expect(ids(gist['could-not-yet'])).toContain('mossad');
	});

	it.each([
		['1956-02-29', { must: 'none', could: 'none' }],
		['1956-03-05', { must: 'none', could: 'gist' }],
		['1956-03-10', { must: 'none', could: 'read' }],
		['1956-04-01', { must: 'none', could: 'copy' }],
		['1956-04-13', { must: 'read', could: 'copy' }]
	])('fills a hand by what it must have and what it could have had: %s', (iso, held) => {
		expect(on(iso).held.get('wiktor')).toEqual(held);
	});

	it('says who is new on it, at each step', () => {
		expect(ids(on('1956-03-10').fresh.text['could-have'])).toEqual(['wiktor']);
		expect(ids(on('1956-03-11').fresh.text['could-have'])).toEqual([]);
		expect(ids(on('1956-04-13').fresh.gist['must-have'])).toEqual(['wiktor']);
	});

	it('has the handoffs that can have happened by its end', () => {
		expect([...on('1956-03-09').passed]).toEqual([]);
		expect([...on('1956-03-10').passed]).toEqual(['lend']);
	});

	it('never takes away what an earlier one gave', () => {
		const rank = { 'could-not-yet': 0, 'could-have': 1, 'must-have': 2 };
		const stands = (at: number, what: 'text' | 'gist', id: string) =>
			Object.entries(knownOn(known, at)[what]).find(([, hands]) => ids(hands).includes(id))![0];
		fc.assert(
			fc.property(
				fc.integer({ min: known.floor, max: day('1989-12-31') }),
				fc.nat(4000),
				fc.constantFrom('text' as const, 'gist' as const),
				fc.constantFrom(...ids(known.hands)),
				(at, later, what, id) =>
					rank[stands(at, what, id) as keyof typeof rank] <=
					rank[stands(at + later, what, id) as keyof typeof rank]
			)
		);
	});
});

describe('days to choose from', () => {
	it('change where somebody rises a step, and nowhere else', () => {
		expect(changes(known).map(isoDay)).toEqual([
			'1956-03-01',
			'1956-03-10',
			'1956-04-13',
			'1989-01-01'
		]);
	});

	it('are every day of five months, then jumps', () => {
		const days = choosable(known).map(isoDay);
		expect(days[0]).toBe('1956-02-25');
		expect(days.slice(-3)).toEqual(['1956-06-29', '1956-06-30', '1989-01-01']);
		expect(days).toHaveLength(128);
	});

	it('cross the end of a year', () => {
		const late = { ...known, floor: day('1956-11-15') };
		expect(choosable(late).map(isoDay).slice(-2)).toEqual(['1957-03-31', '1989-01-01']);
	});

	it('have a nearest one, the earlier of two', () => {
		expect(nearest([1, 5, 9], 3)).toBe(1);
		expect(nearest([1, 5, 9], 8)).toBe(9);
	});
});
