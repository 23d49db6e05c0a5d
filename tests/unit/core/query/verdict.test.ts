// Why is a way certain, or cannot have been? One tiny telling for each reason.
import { describe, expect, test } from 'vitest';
import { routes, ruledOut } from '#lib/core/query/routes.ts';
import { tracer, type Tracer } from '#lib/core/query/tracer.ts';
import { dayOfIso } from '#lib/core/schema/days.ts';
import { graphOf, type CaseText } from '../../../graph-of.ts';

const ends = { from: ['a'], to: ['z'], what: 'gist' } as const;
const traced = (text: CaseText): Tracer => tracer(graphOf({ origin: ['a'], ...text }));

describe('a way is ruled out', () => {
	test('by days, even where each pair of neighbours fits', () => {
		const found = traced({
			origin: ['a', 'x', 'y'],
			handoffs: { h1: 'a -tell gist-> x', h2: 'x -tell gist-> y', h3: 'y -tell gist-> z' },
			accounts: {
				book: [
					'h1 [1956-03-05..1956-03-09]',
					'h2 [1956-03-01..1956-03-20]',
					'h3 [1956-03-01..1956-03-04]'
				]
			}
		});
		const { routes: never } = ruledOut(found, ends);
		expect(never.map(({ id, failure }) => [id, failure])).toEqual([
			[
				'h1 h2 h3',
				{
					at: 2,
					why: 'dates',
					handoff: 'h3',
					over: dayOfIso('1956-03-05'),
					earlier: 'h1',
					notBefore: dayOfIso('1956-03-05'),
					clocks: false
				}
			]
		]);
		expect(routes(found, ends).routes).toEqual([]);
	});

	test('by days that the clocks of two places might yet bring together', () => {
		const found = traced({
			origin: ['a', 'x'],
			places: [
				{ id: 'moscow', names: [], side: 'east' },
				{ id: 'paris', names: [], side: 'west' }
			],
			handoffs: {
				h1: ['a -tell gist-> x', { place: 'moscow' }],
				h2: ['x -tell gist-> z', { place: 'paris' }]
			},
			accounts: { book: ['h1 1956-03-05', 'h2 1956-03-04'] }
		});
		expect(ruledOut(found, ends).routes[0]!.failure).toMatchObject({ why: 'dates', clocks: true });
	});

	test('by order: it certainly was passed on before it came this way', () => {
		const found = traced({
			handoffs: {
				h1: 'a -tell gist-> x',
				h2: 'x -tell gist-> y',
				h3: ['y -tell gist-> w', { after: ['h2'] }],
				h4: ['a -tell gist-> y', { after: ['h3'] }],
				h5: ['y -tell gist-> z', { after: ['h2'] }],
				h6: ['w -tell gist-> v', { after: ['h5'] }],
				h7: ['a -tell gist-> y', { after: ['h6'] }]
			}
		});
		const never = ruledOut(found, ends).routes.find(({ id }) => id === 'h7 h5')!;
		expect(never.failure).toEqual({
			at: 1,
			why: 'order',
			handoff: 'h5',
			earlier: 'h7',
			because: [
				{ before: 'h5', after: 'h6', why: 'stated' },
				{ before: 'h6', after: 'h7', why: 'stated' }
			]
		});
	});

	test('by two handoffs that cannot both be true', () => {
		const found = traced({
			handoffs: {
				h1: 'a -tell gist-> x',
				h2: ['x -tell gist-> z', { excludes: ['h1'] }],
				h3: 'a -tell gist-> x'
			}
		});
		expect(ruledOut(found, ends).routes.map(({ id, failure }) => [id, failure])).toEqual([
			['h1 h2', { at: 1, why: 'rivals', handoff: 'h2', rival: 'h1' }]
		]);
		expect(routes(found, ends).routes.map(({ id }) => id)).toEqual(['h3 h2']);
	});

	test('by everything together', () => {
		// Only one of two can have supplied x first, and on this way neither did in time.
		const found = traced({
			origin: ['a', 'w'],
			handoffs: {
				h1: 'a -tell gist-> y',
				h2: 'y -tell gist-> z',
				e1: ['a -tell gist-> x', { after: ['h2'] }],
				e2: ['w -tell gist-> x', { after: ['h2'] }],
				f: 'x -tell gist-> q',
				g: ['a -tell gist-> y', { after: ['f'] }]
			}
		});
		const never = ruledOut(found, ends).routes.find(({ id }) => id === 'g h2')!;
		expect(never.failure).toEqual({
			at: 1,
			why: 'order',
			handoff: 'h2',
			earlier: 'g',
			because: []
		});
	});
});

describe('a way is certain', () => {
	test('by order, with the steps that prove it', () => {
		const found = traced({
			handoffs: { h1: 'a -tell gist-> x', h2: 'x -tell gist-> z', h3: ['a -tell gist-> x', {}] },
			accounts: { book: ['h1 1956-03', 'h2', 'h3 1956-05'] }
		});
		const [first, second] = routes(found, ends).routes;
		expect([first!.id, first!.verdict]).toEqual(['h1 h2', 'certain-by-order']);
		expect(first!.joints[0]!.because).toEqual([{ before: 'h1', after: 'h2', why: 'supplies' }]);
		expect([second!.id, second!.verdict]).toEqual(['h3 h2', 'possible']);
		expect(second!.joints[0]).toMatchObject({ by: 'open', because: [] });
	});

	test('not by a doubted date', () => {
		const text = (date: string): CaseText => ({
			handoffs: { h1: 'a -tell gist-> x', h2: 'x -tell gist-> z', h3: 'a -tell gist-> x' },
			accounts: { book: [`h1 ${date}`, 'h2 1956-05', 'h3'] }
		});
		const verdict = (date: string) =>
			routes(traced(text(date)), ends).routes.find(({ id }) => id === 'h1 h2')!.verdict;
		expect(verdict('1956-03')).toBe('certain-by-dates');
		expect(verdict('1956-03?')).toBe('possible');
	});

	test('by its dates alone where the telling contradicts itself, and says so', () => {
		const found = traced({
			handoffs: {
				h1: 'a -tell gist-> x',
				h2: 'x -tell gist-> z',
				h3: 'a -tell gist-> z',
				k1: ['a -tell gist-> q', { after: ['k2'] }],
				k2: ['a -tell gist-> q', { after: ['k1'] }]
			},
			accounts: { book: ['h1 1956-03', 'h2 1956-04', 'h3', 'k1', 'k2'] }
		});
		const { routes: all, consistent } = routes(found, ends);
		expect(consistent).toBe(false);
		expect(all.map(({ id, verdict }) => `${id}: ${verdict}`)).toEqual([
			'h3: certain-by-dates',
			'h1 h2: certain-by-dates'
		]);
	});
});
