import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfIso, isoDay } from '#lib/core/schema/days.ts';
import type { CaseGraph } from '#lib/core/graph/types.ts';
import { closure, type Closure } from '#lib/core/graph/order.ts';
import { toldBy } from '#lib/core/graph/telling.ts';
import { workedExample } from '../../../fixtures/worked-example.ts';
import { graphOf, type CaseText } from '../../../graph-of.ts';
import { worlds, type Event } from './worlds.ts';

const day = dayOfIso;

/** Direct order as "a<b", sorted. */
function order({ steps }: Closure): string[] {
	return steps.map(({ before, after }) => `${before}<${after}`).sort();
}

function closureOf(handoffs: CaseText['handoffs'], claims?: string[], origin = ['a']): Closure {
	const accounts = claims && { book: claims };
	return closure(graphOf({ origin, handoffs, accounts }));
}

describe('the worked example, by its body and the inferred link', () => {
	const graph = graphOf(workedExample);
	const body = closure(graph, toldBy('body', 'editors'));

	test('has the supplier order of the chain', () => {
		expect(order(body)).toEqual([
			'h03<h04',
			'h05<h06',
			'h05a<h05',
			'h06<h06p',
			'h07<h08',
			'h08<h09',
			'h09<h10',
			'h10<h11',
			'h11<h12',
			'h12<h13',
			'h13<h14',
			'h13<h16',
			'h14<h15'
		]);
		expect(body.steps.every(({ why }) => why === 'supplies')).toBe(true);
		expect(body.suppliers.get('h16')).toEqual(['h13']);
	});

	test('is certain by order where it is not by dates alone', () => {
		expect(body.before('h07', 'h16')).toBe(true);
		expect(body.before('h16', 'h07')).toBe(false);
		expect(body.before('h01', 'h16')).toBe(true);
		expect(body.before('h06p', 'h09')).toBe(false);
	});

	test('leaves these days', () => {
		const between = (id: string) => {
			const { from, to } = body.spans.get(id)!;
			return [isoDay(from), Number.isFinite(to) ? isoDay(to - 1) : '…'];
		};
		for (const id of ['h07', 'h08', 'h09', 'h10', 'h11', 'h12']) {
			expect(between(id)).toEqual(['1956-02-25', '1956-04-13']);
		}
		expect(between('h13')).toEqual(['1956-02-25', '1956-04-17']);
		expect(between('h14')).toEqual(['1956-04-17', '1956-04-17']);
		expect(between('h15')).toEqual(['1956-04-17', '…']);
		expect(between('h05a')).toEqual(['1956-02-25', '1956-03-10']);
	});

	test('does not contradict itself, nor does it with the lead', () => {
		for (const { cycles, impossible } of [body, closure(graph)]) {
			expect(cycles).toEqual([]);
			expect(impossible).toEqual([]);
		}
	});

	test('sets the coarse l1 aside, and keeps it where the lead speaks alone', () => {
		expect(closure(graph).spans.has('l1')).toBe(false);
		expect(order(closure(graph, toldBy('lead')))).toEqual(['l1<l2']);
	});
});

describe('order', () => {
	test('is not known between two suppliers, unless one is certainly first', () => {
		const handoffs = { h1: 'a -give c-> x', h2: 'a -give c-> x', h3: 'x -give c-> z' };
		expect(order(closureOf(handoffs))).toEqual([]);
		expect(order(closureOf(handoffs, ['h1 1956-03', 'h2 1956-04', 'h3']))).toEqual(['h1<h3']);
		const stated: CaseText['handoffs'] = { ...handoffs, h2: ['a -give c-> x', { after: ['h1'] }] };
		expect(order(closureOf(stated))).toEqual(['h1<h2', 'h1<h3']);
	});

	test('of two undetermined suppliers still gives the earlier of their days', () => {
		const { spans } = closureOf({ h1: 'a -give c-> x', h2: 'a -give c-> x', h3: 'x -give c-> z' }, [
			'h1 [1956-03-10..1956-03-20]',
			'h2 [1956-03-12..1956-03-20]',
			'h3'
		]);
		expect(spans.get('h3')!.from).toBe(day('1956-03-10'));
	});

	test('leaves out a supplier that certainly comes later', () => {
		const { steps } = closureOf({
			h1: 'a -lend c-> x',
			h2: 'x -lend c-> y',
			h3: ['y -send c-> x', { after: ['h2'] }]
		});
		expect(order({ steps } as Closure)).toEqual(['h1<h2', 'h2<h3']);
		expect(steps.find(({ after }) => after === 'h3')!.why).toBe('stated');
	});

	test('leaves out a supplier that the order itself makes later', () => {
		const handoffs = { h1: 'a -lend c-> x', h2: 'x -lend c-> y', h3: 'y -send c-> x' };
		expect(order(closureOf(handoffs))).toEqual(['h1<h2', 'h2<h3']);
	});

	test('takes no return for the first receipt', () => {
		expect(
			order(closureOf({ h1: 'a -lend c-> x', h2: 'x -lend c-> y', h3: 'y -return c-> x' }))
		).toEqual(['h1<h2', 'h2<h3']);
	});

	test('asks for a supplier of each giver', () => {
		const found = closureOf({
			h1: 'a -tell gist-> x',
			h2: 'a -tell gist-> y',
			h3: 'x, y -tell gist-> z'
		});
		expect(order(found)).toEqual(['h1<h3', 'h2<h3']);
		expect(found.suppliers.get('h3')).toEqual(['h1', 'h2']);
	});

	test('does not come from word where text is needed, nor from another copy', () => {
		expect(order(closureOf({ h1: 'a -tell gist-> x', h2: 'x -give c-> z' }))).toEqual([]);
		expect(order(closureOf({ h1: 'a -give d-> x', h2: 'x -give c-> z' }))).toEqual([]);
		expect(order(closureOf({ h1: 'a -give text-> x', h2: 'x -give c-> z' }))).toEqual(['h1<h2']);
	});

	test('stated after a coarse handoff means after the last of its details', () => {
		const found = closureOf({
			l: ['a -give c-> y', { summarises: ['h1', 'h2'] }],
			h1: 'a -give c-> x',
			h2: 'x -give c-> y',
			h3: ['a -tell gist-> z', { after: ['l'] }]
		});
		expect(order(found)).toEqual(['h1<h2', 'h2<h3']);
	});

	test('comes from the details, not from the coarse handoff that tells the same', () => {
		const found = closureOf({
			l: ['a -give c-> y', { summarises: ['h1', 'h2'] }],
			h1: 'a -give c-> x',
			h2: 'x -give c-> y',
			h3: 'y -give c-> z'
		});
		expect(order(found)).toEqual(['h1<h2', 'h2<h3']);
	});

	test('does not rest on a doubted date when certainty is asked for', () => {
		const graph = graphOf({
			origin: ['a'],
			handoffs: { h1: 'a -tell gist-> x', h2: 'a -tell gist-> y' },
			accounts: { book: ['h1 1956-03?', 'h2 1956-04'] }
		});
		expect(closure(graph).before('h1', 'h2')).toBe(true);
		expect(closure(graph, undefined, 'certain').before('h1', 'h2')).toBe(false);
	});

	test('does not rest on a doubted date that rules out another supplier', () => {
		const graph = graphOf({
			origin: ['a'],
			handoffs: { h1: 'a -give c-> x', h2: 'a -give c-> x', h3: 'x -give c-> y' },
			accounts: { book: ['h1', 'h2 1956-05?', 'h3 1956-04-01'] }
		});
		expect(closure(graph).before('h1', 'h3')).toBe(true);
		expect(closure(graph, undefined, 'certain').before('h1', 'h3')).toBe(false);
	});

	test('knows nothing of handoffs that are not told', () => {
		const { before } = closureOf({ h1: 'a -give c-> x', h2: 'x -give c-> y' }, ['h1']);
		expect(before('h1', 'h2')).toBe(false);
		expect(before('nowhere', 'h1')).toBe(false);
	});
});

describe('a telling contradicts itself', () => {
	test('when its order runs in a circle', () => {
		const { cycles } = closureOf({
			h0: 'a -give c-> x',
			h1: ['x -give c-> y', { after: ['h3'] }],
			h2: 'y -give c-> z',
			h3: 'z -give c-> q'
		});
		expect(cycles).toEqual([['h1', 'h2', 'h3']]);
	});

	test('when two hands have it only from one another', () => {
		const { cycles } = closureOf({ h1: 'x -give c-> y', h2: 'y -give c-> x' });
		expect(cycles).toEqual([['h1', 'h2']]);
	});

	test('when a chain leaves a handoff no day, with the chain as proof', () => {
		const { impossible, cycles } = closureOf(
			{ h0: 'a -give c-> w', h1: 'w -give c-> x', h2: 'x -give c-> y', h3: 'y -give c-> z' },
			['h0', 'h1 1956-05-02', 'h2', 'h3 [..1956-04-17]']
		);
		expect(cycles).toEqual([]);
		expect(impossible).toEqual([{ handoff: 'h1', because: ['h1', 'h2', 'h3'] }]);
	});

	test('and no circle is found that follows only from a day that is not left', () => {
		const { impossible, cycles } = closureOf(
			{
				h2: 'y -give c-> x',
				h1: ['x -give c-> y', { after: ['k0'] }],
				g1: 'a -give c-> x',
				k0: 'a -tell gist-> q',
				k1: ['a -tell gist-> q', { after: ['h1'] }]
			},
			['h2', 'h1', 'g1 1956-04-20', 'k0 1956-05-02', 'k1 [..1956-04-17]']
		);
		expect(impossible).toEqual([{ handoff: 'k0', because: ['k0', 'h1', 'k1'] }]);
		expect(cycles).toEqual([]);
	});

	test('when it dates a handoff before the work', () => {
		const { impossible } = closureOf({ h0: 'a -give c-> x' }, ['h0 1955']);
		expect(impossible).toEqual([{ handoff: 'h0', because: ['h0'] }]);
	});
});

const LAST = 3;
const FLOOR = day('1956-01-01');

/** A chain of hands from an origin or from nowhere, with noise: the shape in which mistakes show. */
const telling: fc.Arbitrary<Event[]> = fc
	.record({
		chain: fc.integer({ min: 2, max: 4 }),
		noise: fc.array(
			fc.record({
				givers: fc.uniqueArray(fc.constantFrom('a0', 'a1', 'a2', 'a3'), {
					minLength: 1,
					maxLength: 2
				}),
				taker: fc.constantFrom('a1', 'a2', 'a3', 'a4')
			}),
			{ maxLength: 2 }
		),
		spans: fc.array(fc.tuple(fc.nat({ max: LAST - 1 }), fc.integer({ min: 1, max: LAST })), {
			minLength: 4,
			maxLength: 4
		}),
		kinds: fc.array(
			fc.constantFrom<Event['kind'][]>('give', 'give', 'give', 'tell', 'show', 'return'),
			{ minLength: 4, maxLength: 4 }
		),
		after: fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { maxLength: 2 }),
		shuffled: fc.boolean()
	})
	.map(({ chain, noise, spans, kinds, after, shuffled }) => {
		const hands = [
			...Array.from({ length: chain }, (_, i) => ({ givers: [`a${i}`], taker: `a${i + 1}` })),
			...noise
		]
			.filter(({ givers, taker }) => !givers.includes(taker))
			.slice(0, 4);
		const events = hands.map(({ givers, taker }, i): Event => {
			const [from, length] = spans[i]!;
			const follows = after.filter(([later, earlier]) => later === i && earlier < hands.length);
			return {
				id: `h${i}`,
				kind: kinds[i]!,
				givers,
				takers: [taker],
				from,
				to: Math.min(from + length, LAST),
				after: follows.map(([, earlier]) => `h${earlier}`).filter((id) => id !== `h${i}`)
			};
		});
		return shuffled ? events.reverse() : events;
	});

function graphOfEvents(events: Event[], origin: string[]): CaseGraph {
	const line = ({ kind, givers, takers }: Event) =>
		`${givers.join(', ')} -${kind} ${kind === 'tell' ? 'gist' : 'text'}-> ${takers.join(', ')}`;
	return graphOf({
		origin,
		floor: isoDay(FLOOR),
		handoffs: Object.fromEntries(
			events.map((event) => [event.id, [line(event), { after: event.after }]])
		),
		accounts: {
			book: events.map(
				({ id, from, to }) => `${id} [${isoDay(FLOOR + from)}..${isoDay(FLOOR + to - 1)}]`
			)
		}
	});
}

describe('against every world of a small telling', () => {
	const origins = fc.constantFrom<string[]>(['a0'], ['nobody']);

	test('what must come before does so in all, and no world leaves the days', () => {
		fc.assert(
			fc.property(telling, origins, (events, origin) => {
				const { before, spans } = closure(graphOfEvents(events, origin));
				const all = worlds(events, origin);
				for (const world of all) {
					for (const { id } of events) {
						const { from, to } = spans.get(id)!;
						expect(world[id]).toBeGreaterThanOrEqual(from - FLOOR);
						expect(world[id]).toBeLessThan(to - FLOOR);
					}
				}
				for (const { id: e } of events) {
					for (const { id: f } of events) {
						if (all.length > 0 && before(e, f)) {
							expect(all.filter((world) => world[e]! >= world[f]!)).toEqual([]);
						}
					}
				}
			}),
			{ numRuns: 100 }
		);
	}, 60_000);

	test('a telling found contradictory has no world', () => {
		fc.assert(
			fc.property(telling, origins, (events, origin) => {
				const { cycles, impossible } = closure(graphOfEvents(events, origin));
				fc.pre(cycles.length + impossible.length > 0);
				expect(worlds(events, origin)).toEqual([]);
			}),
			{ numRuns: 40, maxSkipsPerRun: 200 }
		);
	}, 60_000);

	test('most of what holds in all worlds is found', () => {
		let held = 0;
		let missed = 0;
		for (const events of fc.sample(telling, { numRuns: 60, seed: 1956 })) {
			const all = worlds(events, ['a0']);
			const { before, cycles, impossible } = closure(graphOfEvents(events, ['a0']));
			const contradictory = cycles.length + impossible.length > 0;
			for (const { id: e } of events) {
				for (const { id: f } of events) {
					if (e === f || all.some((world) => world[e]! >= world[f]!)) continue;
					held++;
					if (!contradictory && !before(e, f)) missed++;
				}
			}
		}
		expect(held).toBeGreaterThan(100);
		expect(missed / held).toBeLessThan(0.02);
	}, 60_000);
});
