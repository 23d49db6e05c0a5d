// How sure is it that something went this way, and why?
import type { Grade } from '../graph/evidence.ts';
import type { DaySpan, Holding } from '../graph/types.ts';
import type { Id } from '../schema/records.ts';
import { clockOf, over } from './clocks.ts';
import { proof, type Link } from './proof.ts';
import type { UnknownRoute } from './state-graph.ts';
import type { Sureness, Tracer } from './tracer.ts';

export interface Hop {
	handoff: Id;
	giver: Id;
	taker: Id;
	/** What the taker has afterwards. */
	holding: Holding;
	/** Days left to it by all dates and order, whichever way things went; local days. */
	days: DaySpan;
}

/** Why one handoff of a route comes before the next. */
export interface Joint {
	earlier: Id;
	later: Id;
	/** `open`: it can have come before, and need not. */
	by: Sureness | 'open';
	/** The steps of an order; empty for dates, for open, and where only everything together proves it. */
	because: Link[];
}

/** A way from hand to hand, whether or not it can have been. */
export interface Course {
	/** Its handoffs, in order, with a space between them; after `?` and the giver where it begins unknown. */
	id: string;
	/** The unknown route by which it begins. */
	gap: UnknownRoute | null;
	hops: Hop[];
	/** Everybody on it, once each, in order. */
	hands: Id[];
	/** The first handoff that brings it to the west side. */
	crossing: Id | null;
	/** The grade of its weakest handoff, and those that have it. */
	grade: Grade;
	weakest: Id[];
	contested: Id[];
}

/** Certain: in every world; that the handoffs happened at all is another matter, which `grade` tells. */
export type Verdict = 'certain-by-dates' | 'certain-by-order' | 'possible';

export interface Route extends Course {
	verdict: Verdict;
	/** Between each handoff and the next. */
	joints: Joint[];
	/** Days on which its first handoff can have happened, if things went this way. */
	departure: DaySpan;
	/** And its last. */
	arrival: DaySpan;
	/** Days between the first and the last, at the least and at the most. */
	elapsed: { least: number; most: number };
}

export type Failure =
	/** Its days are over before an earlier handoff of the route can have happened. */
	| {
			at: number;
			why: 'dates';
			handoff: Id;
			over: number;
			earlier: Id;
			notBefore: number;
			clocks: boolean;
	  }
	/** It certainly came before an earlier handoff of the route. */
	| { at: number; why: 'order'; handoff: Id; earlier: Id; because: Link[] }
	/** These handoffs, in this order, leave some handoff of the telling no day. */
	| { at: number; why: 'together'; handoff: Id; handoffs: Id[] }
	/** Both cannot be true. */
	| { at: number; why: 'rivals'; handoff: Id; rival: Id };

export interface RuledOut extends Course {
	/** The first hop, counted from 0, that fails. */
	failure: Failure;
}

/** The way that these arcs make. */
export function course(tracer: Tracer, arcs: readonly number[]): Course {
	const { states, graph, possible } = tracer;
	const { handoffs, unknowns, starts } = states;
	const startOf = [...starts.keys()];
	let gap: UnknownRoute | null = null;
	const hops: Hop[] = [];
	for (const arc of arcs) {
		const event = states.event[arc]!;
		if (event >= handoffs.length) {
			gap = unknowns[event - handoffs.length]!;
			continue;
		}
		const tail = states.tail[arc]!;
		const giver = states.states[tail]?.agent ?? startOf[tail - states.states.length]!;
		const { agent: taker, holding } = states.states[states.head[arc]!]!;
		const days = { from: possible.from[event]!, to: possible.to[event]! };
		hops.push({ handoff: handoffs[event]!.id, giver, taker, holding, days });
	}
	const weighed = eventsOf(tracer, arcs).map((event) => ({
		id: handoffs[event]!.id,
		...tracer.evidence(event)
	}));
	const grade = Math.min(...weighed.map((one) => one.grade)) as Grade;
	const side = (agent: Id) => graph.places.get(graph.agents.get(agent)?.place ?? '')?.side;
	const ids = hops.map(({ handoff }) => handoff).join(' ');
	return {
		id: gap ? `?${gap.giver} ${ids}` : ids,
		gap,
		hops,
		hands: [...new Set(hops.flatMap(({ giver, taker }) => [giver, taker]))],
		crossing: hops.find(({ taker }) => side(taker) === 'west')?.handoff ?? null,
		grade,
		weakest: weighed.filter((one) => one.grade === grade).map(({ id }) => id),
		contested: weighed.filter(({ contested }) => contested).map(({ id }) => id)
	};
}

/** The verdict on a possible route, joint by joint. */
export function judged(tracer: Tracer, arcs: readonly number[]): Route {
	const { possible } = tracer;
	const way = course(tracer, arcs);
	const chain = eventsOf(tracer, arcs);
	const joints = chain.slice(1).map((later, i) => joint(tracer, chain[i]!, later));
	const verdict: Verdict = joints.some(({ by }) => by === 'open')
		? 'possible'
		: way.gap || joints.some(({ by }) => by === 'order')
			? 'certain-by-order'
			: 'certain-by-dates';
	const [first, last] = [chain[0]!, chain.at(-1)!];
	const departure = {
		from: possible.from[first]!,
		to: Math.min(...chain.map((event) => possible.to[event]!))
	};
	const arrival = { from: possible.arrival(chain), to: possible.to[last]! };
	const least = chain.length > 1 ? Math.max(0, arrival.from - departure.to) : 0;
	const most = chain.length > 1 ? arrival.to - departure.from : 0;
	return { ...way, verdict, joints, departure, arrival, elapsed: { least, most } };
}

function joint(tracer: Tracer, e: number, f: number): Joint {
	const { handoffs } = tracer.states;
	const by = tracer.surely(e, f) ?? 'open';
	return {
		earlier: handoffs[e]!.id,
		later: handoffs[f]!.id,
		by,
		because: by === 'order' ? proof(tracer, e, f, 'certain') : []
	};
}

/** Why a way cannot have been, at the first hop that fails; null if it can. */
export function failure(tracer: Tracer, arcs: readonly number[]): Failure | null {
	const { states, possible, said } = tracer;
	const { handoffs, rivals } = states;
	const chain = eventsOf(tracer, arcs);
	const id = (event: number) => handoffs[event]!.id;
	for (const [at, event] of chain.entries()) {
		const beginning = chain.slice(0, at + 1);
		const rival = beginning.find((other) => rivals[event]!.includes(other));
		if (rival !== undefined) return { at, why: 'rivals', handoff: id(event), rival: id(rival) };
		const handoff = id(event);
		const latest = beginning.reduce((a, b) =>
			said[b]!.possible.from > said[a]!.possible.from ? b : a
		);
		const notBefore = said[latest]!.possible.from;
		const end = said[event]!.possible.to;
		if (notBefore >= end) {
			const earlier = id(latest);
			const [mine, theirs] = [handoff, earlier].map((one) => clockOf(tracer.graph, one));
			const clocks =
				latest !== event && !over(said[event]!.possible, mine!, said[latest]!.possible, theirs!);
			return { at, why: 'dates', handoff, over: end, earlier, notBefore, clocks };
		}
		if (!Number.isNaN(possible.arrival(beginning))) continue;
		const earlier = beginning.find((other) => possible.before(event, other));
		if (earlier === undefined) return { at, why: 'together', handoff, handoffs: beginning.map(id) };
		const because = proof(tracer, event, earlier, 'possible');
		return { at, why: 'order', handoff, earlier: id(earlier), because };
	}
	return null;
}

function eventsOf({ states }: Tracer, arcs: readonly number[]): number[] {
	return arcs.map((arc) => states.event[arc]!).filter((event) => event < states.handoffs.length);
}
