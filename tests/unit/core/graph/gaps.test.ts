import { describe, expect, test } from 'vitest';
import { gaps } from '#lib/core/graph/gaps.ts';
import { toldBy } from '#lib/core/graph/telling.ts';
import { workedExample } from '../../../fixtures/worked-example.ts';
import { graphOf, type CaseText } from '../../../graph-of.ts';

function gapsOf(handoffs: CaseText['handoffs'], claims?: string[]): string[] {
	const graph = graphOf({ origin: ['a'], handoffs, accounts: claims && { book: claims } });
	return gaps(graph).map(({ handoff, giver }) => `${handoff} ${giver}`);
}

describe('the worked example', () => {
	const graph = graphOf(workedExample);

	test('told by its body does not say how the office got the booklet', () => {
		expect(gaps(graph, toldBy('body'))).toEqual([
			{
				handoff: 'h08',
				giver: 'ochab-office',
				needs: { held: 'copy', copy: 'c2' },
				hole: 'ochab-office copy c2'
			}
		]);
	});

	test('with the inferred link has no gap', () => {
		expect(gaps(graph)).toEqual([]);
	});

	test('told by its lead begins in the air', () => {
		expect(gaps(graph, toldBy('lead')).map(({ giver }) => giver)).toEqual(['grajewski']);
	});
});

describe('a gap', () => {
	test.each<[string, CaseText['handoffs'], string[]]>([
		['is not at an origin', { h: 'a -give c-> x' }, []],
		['is where nothing was received', { h: 'x -give c-> y' }, ['h x']],
		['is where word came and text went', { g: 'a -tell gist-> x', h: 'x -show c-> y' }, ['h x']],
		['is where a reading came and text went', { g: 'a -show c-> x', h: 'x -give c-> y' }, ['h x']],
		['is not where text came and word went', { g: 'a -give c-> x', h: 'x -tell gist-> y' }, []],
		['is where another copy came', { g: 'a -give d-> x', h: 'x -give c-> y' }, ['h x']],
		['is not where some copy came', { g: 'a -give text-> x', h: 'x -give c-> y' }, []],
		['is not where it came for an office', { g: 'a -give c-> x for q', h: 'q -give c-> y' }, []],
		['is at each giver apart', { g: 'a -give c-> x', h: 'x, y -give c-> z' }, ['h y']],
		['is at an unnamed hand', { h: '?a courier -tell gist-> y' }, ['h h-unknown-1']],
		['is not closed by a return', { h: 'x -lend c-> y', r: 'y -return c-> x' }, ['h x']],
		[
			'is not closed by a rival of the handoff',
			{ g: ['a -give c-> x', { excludes: ['h'] }], h: 'x -give c-> y' },
			['h x']
		],
		[
			'is not closed by what is said to come after',
			{ h: 'x -give c-> y', g: ['a -give c-> x', { after: ['h'] }] },
			['h x']
		],
		[
			'is not where only a coarse telling says how it came',
			{
				l: ['a -give c-> x', { summarises: ['g'] }],
				g: 'a -give c-> y',
				h: 'x -give c-> z'
			},
			[]
		]
	])('%s', (_, handoffs, expected) => expect(gapsOf(handoffs)).toEqual(expected));

	test('is not closed by a receipt that is dated later, on the same day it is', () => {
		const handoffs = { g: 'a -give c-> x', h: 'x -give c-> y' };
		expect(gapsOf(handoffs, ['g 1956-04-02', 'h 1956-04-01'])).toEqual(['h x']);
		expect(gapsOf(handoffs, ['g 1956-04-01', 'h 1956-04-01'])).toEqual([]);
	});

	test('is one hole for all that one receipt would close', () => {
		const graph = graphOf({
			handoffs: {
				h1: 'x -give c-> y',
				h2: 'x -show c-> z',
				h3: 'x -give text-> q',
				h4: 'x -give d-> y',
				h5: 'w -give c-> y'
			}
		});
		expect(gaps(graph).map(({ hole }) => hole)).toEqual([
			'x copy c',
			'x copy c',
			'x copy c',
			'x copy d',
			'w copy c'
		]);
	});
});
