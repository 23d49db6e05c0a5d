import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { who } from '#lib/core/query/who.ts';
import { rankings, ranked, type Ranking } from '#lib/core/query/rank.ts';
import { routes } from '#lib/core/query/routes.ts';
import { tracer } from '#lib/core/query/tracer.ts';
import { graphOf, type CaseText } from '../../../graph-of.ts';

// Three ways from a to z: short and doubtful, late and short, long and well attested.
const ways: CaseText = {
	origin: ['a'],
	handoffs: {
		h1: 'a -give k-> x',
		h2: 'x -give k-> z',
		h3: 'a -give k-> z',
		h4: 'a -give k-> b',
		h5: 'b -give k-> c',
		h6: 'c -give k-> z'
	},
	accounts: {
		book: [
			['h1 1956-02-01', { stance: 'conjectures' }],
			'h2 1956-02-02',
			'h3 1956-06-01',
			['h4 1956-03-01', { basis: 'document' }],
			['h5 1956-03-11', { basis: 'document' }],
			['h6 1956-03-21', { basis: 'document' }]
		]
	}
};
const ends = { from: ['a'], to: ['z'], what: 'text' } as const;

describe('ranking', () => {
	test.each([
		['hands', ['h3', 'h1 h2', 'h4 h5 h6']],
		['arrival', ['h1 h2', 'h4 h5 h6', 'h3']],
		['elapsed', ['h3', 'h1 h2', 'h4 h5 h6']],
		['evidence', ['h4 h5 h6', 'h3', 'h1 h2']]
	] as [Ranking, string[]][])('by %s', (rank, expected) => {
		const found = routes(tracer(graphOf(ways)), ends, rank).routes;
		expect(found.map(({ id }) => id)).toEqual(expected);
	});

	test('does not depend on the order of records, nor on their ids where it can tell routes apart', () => {
		const names = Object.keys(ways.handoffs);
		fc.assert(
			fc.property(
				fc.shuffledSubarray(names, { minLength: names.length }),
				fc.constantFrom(...rankings),
				fc.boolean(),
				(order, rank, renamed) => {
					const name = (id: string) => (renamed ? `r${9 - Number(id.slice(1))}` : id);
					const shuffled = graphOf({
						...ways,
						handoffs: Object.fromEntries(order.map((id) => [name(id), ways.handoffs[id]!])),
						accounts: {
							book: [...ways.accounts!.book!].reverse().map((claim) => {
								const [line, more] = typeof claim === 'string' ? [claim, {}] : claim;
								return [line.replace(/^h\d/, name), more] as [string, typeof more];
							})
						}
					});
					const there = routes(tracer(shuffled), ends, rank).routes;
					const here = routes(tracer(graphOf(ways)), ends, rank).routes;
					expect(there.map(({ id }) => id)).toEqual(
						here.map(({ id }) => id.split(' ').map(name).join(' '))
					);
				}
			),
			{ numRuns: 100 }
		);
	});

	test('leaves no tie open', () => {
		const twins = graphOf({
			origin: ['a'],
			handoffs: {
				h1: 'a -give k-> x',
				h2: 'a -give k-> y',
				h3: 'x -give k-> z',
				h4: 'y -give k-> z'
			}
		});
		const found = routes(tracer(twins), ends).routes;
		for (const rank of rankings) {
			const forth = ranked(found, rank).map(({ id }) => id);
			expect(forth).toEqual(['h1 h3', 'h2 h4']);
			expect(ranked([...found].reverse(), rank).map(({ id }) => id)).toEqual(forth);
		}
	});
});

describe('bounds', () => {
	// Eight hands all of whom give to one another: far more ways than anybody reads.
	const hands = Array.from({ length: 8 }, (_, i) => `a${i}`);
	const crowd = tracer(
		graphOf({
			origin: ['a0'],
			handoffs: Object.fromEntries(
				hands.flatMap((from) =>
					hands.flatMap((to) =>
						from === to || to === 'a0' ? [] : [[`${from}-${to}`, `${from} -give k-> ${to}`]]
					)
				)
			)
		})
	);
	const across = { from: ['a0'], to: ['a7'], what: 'text' } as const;

	test('by count', () => {
		const few = routes(crowd, across, 'hands', { limit: 5 });
		expect([few.routes.length, few.atLeast]).toEqual([5, true]);
	});

	test('by the clock that is handed in', () => {
		let time = 0;
		const late = routes(crowd, across, 'hands', { now: () => time++, budget: 50 });
		expect(late.atLeast).toBe(true);
		expect(late.routes.length).toBeGreaterThan(0);
		expect(late.routes.length).toBeLessThan(50);
	});

	test('are not reached by a few', () => {
		const whole = routes(tracer(graphOf(ways)), ends);
		expect([whole.routes.length, whole.atLeast]).toEqual([3, false]);
	});
});

describe('who', () => {
	const graph = graphOf({
		origin: ['a'],
		handoffs: { h1: 'a -tell gist-> x', h2: 'x -tell gist-> z' },
		places: [
			{ id: 'moscow', names: [], side: 'east' },
			{ id: 'paris', names: [], side: 'west' }
		]
	});
	Object.assign(graph.agents.get('a')!, { place: 'moscow' });
	Object.assign(graph.agents.get('z')!, { place: 'paris' });

	test.each([
		['origin', ['a']],
		['east', ['a']],
		['west', ['z']],
		['x', ['x']],
		['nobody', []]
	])('%s', (name, expected) => {
		expect(who(graph, name)).toEqual(expected);
	});
});
