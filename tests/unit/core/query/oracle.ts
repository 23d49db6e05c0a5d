// Every route of a small telling in every world of it, by trying all of them: the plain definitions,
// sharing no code with the core.
import fc from 'fast-check';
import { isoDay } from '#lib/core/schema/days.ts';
import type { CaseGraph } from '#lib/core/graph/types.ts';
import { graphOf } from '../../../graph-of.ts';
import type { Event, World } from '../graph/worlds.ts';

export const FLOOR = -5000;
export const HANDS = ['a0', 'a1', 'a2', 'a3', 'a4'];
const NEEDS = { tell: 1, show: 3, give: 3, return: 3 };
const BRINGS = { tell: 1, show: 2, give: 3, return: 3 };

export interface Told extends Event {
	accounts: string[];
	excludes: string[];
}

export interface Hop {
	event: Told;
	giver: string;
	taker: string;
}

export interface OracleRoute {
	/** Events with a space between them; after `?` and the giver where it begins with an unknown route. */
	id: string;
	hops: Hop[];
	/** The worlds in which its events come in this order. */
	fits: World[];
	certain: boolean;
}

export interface Oracle {
	events: Told[];
	worlds: World[];
	/** All ways in which each hop follows on the one before, possible or not. */
	routes(from: string[], to: string[], level: number): OracleRoute[];
	gapOf(event: Told, giver: string): boolean;
}

export const needs = (event: Event) => NEEDS[event.kind];
export const brings = (event: Event) => BRINGS[event.kind];

/** All worlds and all ways of a telling whose text came first from `origin`. */
export function oracle(events: Told[], origin: string[]): Oracle {
	const all = worldsOf();
	return { events, worlds: all, routes, gapOf };

	function gapOf(event: Told, giver: string): boolean {
		return !origin.includes(giver) && sendersTo(giver, event).length === 0;
	}

	function sendersTo(giver: string, event: Told): Told[] {
		return events.filter(
			(other) =>
				other !== event &&
				other.kind !== 'return' &&
				other.takers.includes(giver) &&
				BRINGS[other.kind] >= NEEDS[event.kind] &&
				other.from < event.to &&
				!follows(other, event) &&
				!rivals(other, event)
		);
	}

	/**
	 * All assignments of moments that fit: within the days, later than what is followed, and for each
	 * giver who is no origin and whom somebody could have supplied later than one such supplier. With as
	 * many moments in a day as there are events, every order within a day is tried.
	 */
	function worldsOf(): World[] {
		const perDay = events.length;
		const found: World[] = [];
		const supplies = events.map((event) =>
			event.givers
				.filter((giver) => !origin.includes(giver))
				.map((giver) => sendersTo(giver, event))
				.filter((senders) => senders.length > 0)
		);
		function extend(i: number, world: World): void {
			const event = events[i];
			if (!event) {
				const fits = events.every(
					({ id, after }, k) =>
						after.every((other) => world[other]! < world[id]!) &&
						supplies[k]!.every((senders) => senders.some((one) => world[one.id]! < world[id]!))
				);
				if (fits) found.push({ ...world });
				return;
			}
			for (let slot = event.from * perDay; slot < event.to * perDay; slot++) {
				world[event.id] = slot / perDay;
				extend(i + 1, world);
			}
		}
		extend(0, {});
		return found;
	}

	function follows(later: Event, earlier: Event, seen: string[] = []): boolean {
		return later.after.some((id) => {
			const between = events.find((event) => event.id === id);
			if (!between || seen.includes(id)) return false;
			return between === earlier || follows(between, earlier, [...seen, id]);
		});
	}

	function routes(from: string[], to: string[], level: number): OracleRoute[] {
		const found: OracleRoute[] = [];
		for (const giver of from) walk(giver, 3, [[giver, 3]], [], '');
		if (from.some((agent) => origin.includes(agent))) {
			// What closes one gap of a giver that needs most closes those that need less by another way too.
			const begins = new Set<string>();
			for (const event of events) {
				for (const giver of event.givers) {
					if (!gapOf(event, giver) || from.includes(giver)) continue;
					begins.add(`${giver} ${NEEDS[event.kind]}`);
				}
			}
			for (const begin of begins) {
				const [giver, held] = begin.split(' ') as [string, string];
				if (to.includes(giver) && Number(held) >= level) continue;
				walk(giver, Number(held), [[giver, Number(held)]], [], `?${giver} `);
			}
		}
		return found;

		function walk(
			at: string,
			held: number,
			had: [string, number][],
			hops: Hop[],
			gap: string
		): void {
			for (const event of events) {
				if (!event.givers.includes(at) || held < NEEDS[event.kind]) continue;
				if (hops.some((hop) => hop.event === event || rivals(hop.event, event))) continue;
				for (const taker of event.takers) {
					const got = BRINGS[event.kind];
					if (taker === at || from.includes(taker)) continue;
					if (had.some(([agent, most]) => agent === taker && most >= got)) continue;
					const longer = [...hops, { event, giver: at, taker }];
					if (to.includes(taker) && got >= level) found.push(finished(longer, gap));
					else walk(taker, got, [...had, [taker, got]], longer, gap);
				}
			}
		}
	}

	function finished(hops: Hop[], gap: string): OracleRoute {
		const ids = hops.map(({ event }) => event.id);
		const fits = all.filter((world) =>
			ids.every((id, i) => i === 0 || world[ids[i - 1]!]! < world[id]!)
		);
		return { id: gap + ids.join(' '), hops, fits, certain: fits.length === all.length };
	}
}

function rivals(a: Told, b: Told): boolean {
	return a.excludes.includes(b.id) || b.excludes.includes(a.id);
}

export interface Shape {
	/** Hands per giver and taker list. */
	several?: boolean;
	rivals?: boolean;
	/** `after`, and givers who are nobody's takers. */
	ordered?: boolean;
}

const LAST = 3;
const MOST_WORLDS = 4000;

/** A chain of hands from a0, with noise round it: the shape in which mistakes show. */
export function telling({
	several = true,
	rivals = false,
	ordered = true
}: Shape = {}): fc.Arbitrary<Told[]> {
	const hand = (from: number) => fc.constantFrom(...HANDS.slice(from));
	return fc
		.record({
			chain: fc.integer({ min: 1, max: 4 }),
			noise: fc.array(
				fc.record({
					givers: fc.uniqueArray(hand(0), { minLength: 1, maxLength: several ? 2 : 1 }),
					takers: fc.uniqueArray(hand(1), { minLength: 1, maxLength: several ? 2 : 1 })
				}),
				{ maxLength: 3 }
			),
			spans: fc.array(fc.tuple(fc.nat({ max: LAST - 1 }), fc.integer({ min: 1, max: LAST })), {
				minLength: 5,
				maxLength: 5
			}),
			kinds: fc.array(
				fc.constantFrom<Event['kind'][]>('give', 'give', 'give', 'give', 'tell', 'tell', 'show'),
				{ minLength: 5, maxLength: 5 }
			),
			accounts: fc.array(
				fc.uniqueArray(fc.constantFrom('book', 'wire', 'tape'), { minLength: 1 }),
				{
					minLength: 5,
					maxLength: 5
				}
			),
			after: fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), {
				maxLength: ordered ? 1 : 0
			}),
			apart: fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), {
				maxLength: rivals ? 2 : 0
			}),
			first: fc.nat({ max: ordered ? 5 : 0 }),
			order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })
		})
		.map(({ chain, noise, spans, kinds, accounts, after, apart, first, order }) => {
			const hands = [
				...Array.from({ length: chain }, (_, i) => ({ givers: [`a${i}`], takers: [`a${i + 1}`] })),
				...noise
			]
				.slice(first === 5 ? 1 : 0)
				.filter(({ givers, takers }) => !givers.some((one) => takers.includes(one)))
				.slice(0, 5);
			const events = hands.map(({ givers, takers }, i): Told => {
				const [from, length] = spans[i]!;
				const named = (pairs: [number, number][]) =>
					pairs.flatMap(([a, b]) => (a === i && b !== i && b < hands.length ? [`h${b}`] : []));
				return {
					id: `h${i}`,
					kind: kinds[i]!,
					givers,
					takers,
					from,
					to: Math.min(from + length, LAST),
					after: named(after),
					excludes: named(apart),
					accounts: accounts[i]!
				};
			});
			return order.flatMap((i) => narrowed(events)[i] ?? []);
		});
}

/** With so few days that all worlds can be tried: the longest span is cut until they are. */
function narrowed(events: Told[]): Told[] {
	const spans = events.map(({ from, to }) => ({ from, to }));
	const size = () => spans.reduce((n, { from, to }) => n * (to - from) * events.length, 1);
	while (size() > MOST_WORLDS) {
		const longest = spans.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
		longest.to--;
	}
	return events.map((event, i) => ({ ...event, ...spans[i]! }));
}

/** The graph of such a telling; all accounts give a handoff the same days. */
export function graphOfTold(events: Told[], origin: string[]): CaseGraph {
	const line = ({ kind, givers, takers }: Event) =>
		`${givers.join(', ')} -${kind} ${kind === 'tell' ? 'gist' : 'text'}-> ${takers.join(', ')}`;
	const names = [...new Set(events.flatMap(({ accounts }) => accounts))];
	return graphOf({
		origin,
		agents: HANDS,
		floor: isoDay(FLOOR),
		handoffs: Object.fromEntries(
			events.map((event) => [
				event.id,
				[line(event), { after: event.after, excludes: event.excludes }]
			])
		),
		accounts: Object.fromEntries(
			names.map((name) => [
				name,
				events
					.filter(({ accounts }) => accounts.includes(name))
					.map(({ id, from, to }) => `${id} [${isoDay(FLOOR + from)}..${isoDay(FLOOR + to - 1)}]`)
			])
		)
	});
}
