// Do the answers hold in every world of a small telling? Against an oracle that shares no code.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCertain, certainRoute } from '#lib/core/query/certain-routes.ts';
import type { Ends, What } from '#lib/core/query/ends.ts';
import { cuts, indispensable } from '#lib/core/query/indispensable.ts';
import { inRows } from '#lib/core/query/labels.ts';
import { standing, reach } from '#lib/core/query/reach.ts';
import { routes, ruledOut } from '#lib/core/query/routes.ts';
import { simpleRoutes } from '#lib/core/query/simple-routes.ts';
import { struck } from '#lib/core/query/strike.ts';
import { tracer, type Tracer } from '#lib/core/query/tracer.ts';
import { brings, FLOOR, graphOfTold, HANDS, needs, oracle, telling, type Told } from './oracle.ts';

const ORIGIN = ['a0'];
const LEVEL = { text: 2, gist: 1 };
const whats: What[] = ['text', 'gist'];
const patience = 240_000;

function traced(events: Told[], origin = ORIGIN): Tracer {
	return tracer(graphOfTold(events, origin));
}

function ends(to: string, what: What, from = 'a0'): Ends {
	return { from: [from], to: [to], what };
}

/** Runs a property over tellings that have a world, with what the oracle and the core say of each. */
function holds(
	numRuns: number,
	shape: Parameters<typeof telling>[0],
	check: (truth: ReturnType<typeof oracle>, found: Tracer, target: string, what: What) => void
): void {
	fc.assert(
		fc.property(
			telling(shape),
			fc.constantFrom(...HANDS.slice(1)),
			fc.constantFrom(...whats),
			(events, target, what) => {
				const truth = oracle(events, ORIGIN);
				fc.pre(truth.worlds.length > 0);
				check(truth, traced(events), target, what);
			}
		),
		{ numRuns, maxSkipsPerRun: 50 }
	);
}

const ids = (list: { id: string }[]) => [...new Set(list.map(({ id }) => id))].sort();

describe('against every world of a small telling', () => {
	test.each([
		['hands in order', { rivals: false }],
		['rivals', { rivals: true }]
	])(
		'routes are the possible ones, and certain exactly where every world agrees: %s',
		(_, shape) => {
			holds(1500, shape, (truth, found, target, what) => {
				const all = truth.routes(ORIGIN, [target], LEVEL[what]);
				const possible = all.filter(({ fits }) => fits.length > 0);
				const { routes: mine } = routes(found, ends(target, what));
				expect(mine.map(({ id }) => id).sort()).toEqual(ids(possible));
				expect(
					mine
						.filter(({ verdict }) => verdict !== 'possible')
						.map(({ id }) => id)
						.sort()
				).toEqual(ids(possible.filter(({ certain }) => certain)));
				for (const { id, verdict, hops } of mine.filter(
					(one) => one.verdict === 'certain-by-dates'
				)) {
					const span = (hop: number) => truth.events.find((e) => e.id === hops[hop]!.handoff)!;
					expect([id, verdict, id.startsWith('?')]).toEqual([id, 'certain-by-dates', false]);
					for (let i = 1; i < hops.length; i++)
						expect(span(i - 1).to).toBeLessThanOrEqual(span(i).from);
				}
			});
		},
		patience
	);

	test(
		'ways that are ruled out are those that no world allows, each with a reason',
		() => {
			holds(1000, {}, (truth, found, target, what) => {
				const all = truth.routes(ORIGIN, [target], LEVEL[what]);
				const never = all.filter(({ fits }) => fits.length === 0);
				const { routes: mine } = ruledOut(found, ends(target, what));
				expect(mine.map(({ id }) => id).sort()).toEqual(ids(never));
				for (const { failure, hops } of mine) {
					const beginning = hops.slice(0, failure.at + 1).map(({ handoff }) => handoff);
					const increasing = (world: Record<string, number>, n: number) =>
						beginning
							.slice(0, n)
							.every((id, i, some) => i === 0 || world[some[i - 1]!]! < world[id]!);
					expect(truth.worlds.some((world) => increasing(world, failure.at + 1))).toBe(false);
					expect(truth.worlds.some((world) => increasing(world, failure.at))).toBe(true);
					if (failure.why === 'order') {
						for (const world of truth.worlds)
							expect(world[failure.handoff]).toBeLessThan(world[failure.earlier]!);
					}
				}
			});
		},
		patience
	);

	test(
		'arrival and time on the way are as narrow as the worlds make them',
		() => {
			holds(1000, { rivals: true }, (truth, found, target, what) => {
				const all = truth.routes(ORIGIN, [target], LEVEL[what]);
				for (const { id, hops, arrival, elapsed } of routes(found, ends(target, what)).routes) {
					const { fits } = all.find((one) => one.id === id)!;
					const last = hops.at(-1)!.handoff;
					const took = fits.map((world) => world[last]! - world[hops[0]!.handoff]!);
					const came = fits.map((world) => world[last]!);
					expect(Math.floor(Math.min(...came))).toBe(arrival.from - FLOOR);
					expect(Math.max(...came)).toBeLessThan(arrival.to - FLOOR);
					expect(Math.min(...took)).toBeGreaterThanOrEqual(elapsed.least);
					expect(Math.min(...took)).toBeLessThan(elapsed.least + 1);
					expect(Math.max(...took)).toBeLessThanOrEqual(elapsed.most);
					if (hops.length > 1) expect(Math.max(...took)).toBeGreaterThan(elapsed.most - 2);
				}
			});
		},
		patience
	);

	test(
		'the first possible day is exact where it says so, and never too late',
		() => {
			holds(1500, { rivals: true }, (truth, found, target, what) => {
				const possible = truth
					.routes(ORIGIN, [target], LEVEL[what])
					.filter(({ fits }) => fits.length > 0);
				const gap = truth.events.some(
					(event) =>
						needs(event) >= LEVEL[what] &&
						event.givers.includes(target) &&
						truth.gapOf(event, target)
				);
				const known = reach(found).agents.get(target)?.[what] ?? null;
				if (possible.length === 0 && !gap) return expect(known).toBeNull();
				const days = possible.map(({ hops, fits }) =>
					Math.floor(Math.min(...fits.map((world) => world[hops.at(-1)!.event.id]!)))
				);
				const first = Math.min(...days, ...(gap ? [0] : [])) + FLOOR;
				expect(known!.from).toBeLessThanOrEqual(first);
				expect(known!.exact).toBe(true);
				if (known!.exact) expect(known!.from).toBe(first);
			});
		},
		patience
	);

	test(
		'the day by which it must be had holds in every world, and no earlier one does',
		() => {
			holds(1500, {}, (truth, found, target, what) => {
				const known = reach(found).agents.get(target)?.[what];
				fc.pre(known !== undefined && known !== null);
				const showing = truth.events.filter(
					(event) =>
						(event.takers.includes(target) && brings(event) >= LEVEL[what]) ||
						(event.givers.includes(target) && needs(event) >= LEVEL[what])
				);
				const first = truth.worlds.map((world) => Math.min(...showing.map(({ id }) => world[id]!)));
				expect(Math.max(...first)).toBeLessThan(known.by - FLOOR);
				if (showing.length === 1)
					expect(Math.max(...first)).toBeGreaterThanOrEqual(known.by - FLOOR - 1);
				expect(known.by).toBeLessThanOrEqual(known.byDates);
				for (let day = FLOOR; day < FLOOR + 3; day++) {
					const all = first.every((moment) => moment < day + 1 - FLOOR);
					if (standing(known, day) === 'must-have') expect(all).toBe(true);
				}
			});
		},
		patience
	);

	test(
		'what is indispensable is what every route has, in both readings',
		() => {
			holds(800, {}, (truth, found, target, what) => {
				const all = truth.routes(ORIGIN, [target], LEVEL[what]);
				const possible = all.filter(({ fits }) => fits.length > 0);
				const certain = possible.filter((one) => one.certain);
				const handsOf = ({ hops }: (typeof all)[number]) =>
					hops.flatMap(({ giver, taker }) => [giver, taker]);
				const inAll = (list: typeof all, of: (one: (typeof all)[number]) => string[]) =>
					[...new Set(list.flatMap(of))].filter((x) => list.every((one) => of(one).includes(x)));
				for (const [part, of] of [
					['agents', handsOf],
					['handoffs', ({ hops }) => hops.map(({ event }) => event.id)]
				] as ['agents' | 'handoffs', typeof handsOf][]) {
					const { necessary, forCertainty } = indispensable(found, ends(target, what), part);
					const isEnd = (id: string) => id === 'a0' || id === target;
					if (possible.length === 0) expect(necessary).toBeNull();
					else
						expect(necessary!.sort()).toEqual(
							inAll(possible, of)
								.filter((x) => !isEnd(x))
								.sort()
						);
					if (certain.length === 0) expect(forCertainty).toBeNull();
					else
						expect(forCertainty!.sort()).toEqual(
							inAll(certain, of)
								.filter((x) => !isEnd(x))
								.sort()
						);
				}
			});
		},
		patience
	);

	test(
		'the smallest cuts are the smallest sets that meet every route',
		() => {
			holds(800, { ordered: false }, (truth, found, target, what) => {
				const possible = truth
					.routes(ORIGIN, [target], LEVEL[what])
					.filter(({ fits }) => fits.length > 0);
				fc.pre(possible.length > 0);
				for (const [part, meets] of [
					[
						'agents',
						(set: string[]) =>
							possible.every(({ hops }) =>
								hops.some(({ giver, taker }) => set.includes(giver) || set.includes(taker))
							)
					],
					[
						'sources',
						(set: string[]) =>
							possible.every(({ hops }) =>
								hops.some(({ event }) => event.accounts.every((one) => set.includes(one)))
							)
					]
				] as const) {
					const pool =
						part === 'sources'
							? ['book', 'tape', 'wire']
							: HANDS.slice(1).filter((x) => x !== target);
					const sets = subsets(pool).filter(meets);
					const least = Math.min(...sets.map((set) => set.length));
					const smallest = sets.filter((set) => set.length === least).map((set) => set.join(' '));
					const mine = cuts(found, ends(target, what), part);
					if (sets.length === 0 || least > 3) expect(mine).toBeNull();
					else {
						expect(mine!.size).toBe(least);
						expect(mine!.sets.map((set) => set.join(' ')).sort()).toEqual(smallest.sort());
					}
				}
			});
		},
		patience
	);

	test(
		'what is left after a strike are the routes that do not use what was struck',
		() => {
			holds(800, { rivals: true }, (truth, found, target, what) => {
				const possible = truth
					.routes(ORIGIN, [target], LEVEL[what])
					.filter(({ fits }) => fits.length > 0);
				for (const strike of [
					{ agents: ['a2'] },
					{ handoffs: ['h1', 'h2'] },
					{ sources: ['book', 'wire'] }
				]) {
					const avoid = struck(found, strike);
					const left = possible.filter(({ hops }) =>
						hops.every(
							({ event, giver, taker }) =>
								![giver, taker].some((one) => strike.agents?.includes(one)) &&
								!strike.handoffs?.includes(event.id) &&
								!event.accounts.every((one) => strike.sources?.includes(one))
						)
					);
					const mine = routes(found, ends(target, what), 'hands', {}, avoid);
					expect(mine.routes.map(({ id }) => id).sort()).toEqual(ids(left));
					const known = reach(found, { avoid }).agents.get(target)?.[what];
					if (left.length > 0) expect(known).not.toBeNull();
				}
			});
		},
		patience
	);

	test(
		'some certain route is found exactly where there is one',
		() => {
			holds(800, { rivals: true }, (truth, found, target, what) => {
				const certain = truth
					.routes(ORIGIN, [target], LEVEL[what])
					.filter((one) => one.certain && one.fits.length > 0);
				const mine = certainRoute(found, ends(target, what));
				expect(mine !== null).toBe(certain.length > 0);
				if (mine) expect(isCertain(found, mine)).toBe(true);
			});
		},
		patience
	);

	test(
		'from any hand to any, and word of it reaches whomever the text reaches',
		() => {
			holds(700, {}, (truth, found, target) => {
				const from = target === 'a1' ? 'a2' : 'a1';
				for (const what of whats) {
					const possible = truth
						.routes([from], [target], LEVEL[what])
						.filter(({ fits }) => fits.length > 0);
					const mine = routes(found, ends(target, what, from)).routes;
					expect(mine.map(({ id }) => id).sort()).toEqual(ids(possible));
				}
				for (const { text, gist } of reach(found).agents.values()) {
					if (!text) continue;
					expect(gist!.from).toBeLessThanOrEqual(text.from);
					expect(gist!.by).toBeLessThanOrEqual(text.by);
				}
			});
		},
		patience
	);

	test(
		'without order, rivals and joint hands no step of the search is in vain',
		() => {
			holds(800, { several: false, ordered: false }, ({ events }, found, target, what) => {
				const { constraints, states } = found;
				const byArc = {
					from: Float64Array.from(states.event, (e) => constraints.possible.from[e] ?? FLOOR),
					to: Float64Array.from(states.event, (e) => constraints.possible.to[e] ?? Infinity)
				};
				const spans = {
					arcs: inRows(states.arcs, byArc),
					back: inRows(states.back, byArc)
				};
				const arrival = (chain: readonly number[]) =>
					Math.max(...chain.map((event) => constraints.possible.from[event]!));
				const free: Tracer = { ...found, spans, possible: { ...found.possible, arrival } };
				const mine: string[] = [];
				let vain = 0;
				const asked = { ...ends(target, what), gaps: false };
				simpleRoutes(free, asked, {
					found: (arcs) =>
						mine.push(arcs.map((arc) => states.handoffs[states.event[arc]!]!.id).join(' ')) > 0,
					deadEnd: () => vain++
				});
				// Where everybody had it first, no order but that of the dates is left.
				const truth = oracle(events, HANDS).routes(ORIGIN, [target], LEVEL[what]);
				expect(mine.sort()).toEqual(ids(truth.filter(({ fits }) => fits.length > 0)));
				// That there is nothing at all may only be found at the beginning.
				expect(vain).toBe(mine.length > 0 ? 0 : Math.min(1, vain));
			});
		},
		patience
	);
});

function subsets(pool: string[]): string[][] {
	return pool.reduce<string[][]>(
		(sets, one) => [...sets, ...sets.map((set) => [...set, one])],
		[[]]
	);
}
