// Which state can lead to which? What hands can hold, and the handoffs that carry it from one to the next.
//
// A state is an agent with what a handoff brought him. One arc leads from each state of a giver that
// serves what the handoff needs to each holder with what it grants: copy → read → gist is in that
// "serves", so no arc of its own is needed and routes that differ in it alone are one.
//
// Several givers: each of them had it (`needs` of the record, and the order in graph/supply.ts), and a
// route may run through any one of them. Several holders: likewise. One handoff is one event, however
// many arcs it has. Coarse handoffs whose detail is told are not in it.
import { excludes } from '../graph/evidence.ts';
import type { Gap } from '../graph/gaps.ts';
import { implies, strength } from '../graph/holding.ts';
import { effective, type Telling } from '../graph/telling.ts';
import type { CaseGraph, Holding, WovenHandoff } from '../graph/types.ts';
import type { Id } from '../schema/records.ts';
import { arcsOf, type Arcs } from './labels.ts';

export interface State {
	agent: Id;
	holding: Holding;
}

/** Something unsaid that brought a giver what he gave: one event without a date. */
export interface UnknownRoute {
	hole: string;
	giver: Id;
	holding: Holding;
	/** Every gap that it would close. */
	gaps: Gap[];
}

export interface StateGraph {
	/** Events 0 to n - 1: the effective handoffs, by id. */
	handoffs: WovenHandoff[];
	eventOf: ReadonlyMap<Id, number>;
	/** Events n and up. */
	unknowns: UnknownRoute[];
	/** States that handoffs bring about; after them, in `starts` and `unknown`, where routes can begin. */
	states: State[];
	/** The node of each giver who is taken to have had everything from the beginning. */
	starts: ReadonlyMap<Id, number>;
	/** The node from which unknown routes begin. */
	unknown: number;
	tail: Int32Array;
	head: Int32Array;
	/** The event of each arc. */
	event: Int32Array;
	arcs: Arcs;
	/** The same arcs the other way round. */
	back: Arcs;
	/** By state: those, itself among them, that nothing can add to it: whoever has it has those too. */
	covers: number[][];
	statesOf: ReadonlyMap<Id, number[]>;
	/** By event: the handoffs that cannot be true together with it. */
	rivals: number[][];
}

/** The state graph of a telling; `gaps` are those of the telling before anything was taken from it. */
export function stateGraph(graph: CaseGraph, telling: Telling, gaps: readonly Gap[]): StateGraph {
	const handoffs = effective(graph, telling).sort(byId);
	const eventOf = new Map(handoffs.map(({ id }, event) => [id, event]));
	const unknowns = unknownRoutes(gaps.filter(({ handoff }) => eventOf.has(handoff)));
	const states: State[] = [];
	const numbers = new Map<string, number>();
	const statesOf = new Map<Id, number[]>();

	for (const { holders, grants } of handoffs) for (const one of holders) enter(one, grants);
	for (const { giver, holding } of unknowns) enter(giver, holding);
	const givers = [...new Set(handoffs.flatMap((handoff) => handoff.givers))];
	const starts = new Map(givers.map((giver, i) => [giver, states.length + i]));
	const unknown = states.length + givers.length;

	const [tails, heads, events]: number[][] = [[], [], []];
	function join(tail: number, head: number, event: number): void {
		tails!.push(tail);
		heads!.push(head);
		events!.push(event);
	}
	handoffs.forEach(({ givers, holders, needs, grants, passes }, event) => {
		for (const giver of givers) {
			const from = (statesOf.get(giver) ?? []).filter((s) => implies(states[s]!.holding, needs));
			for (const tail of [starts.get(giver)!, ...from]) {
				for (const holder of holders) {
					if (holder === giver && passes.what !== 'make') continue;
					join(tail, numbers.get(key(holder, grants))!, event);
				}
			}
		}
	});
	unknowns.forEach(({ giver, holding }, i) =>
		join(unknown, numbers.get(key(giver, holding))!, handoffs.length + i)
	);

	const [tail, head] = [Int32Array.from(tails!), Int32Array.from(heads!)];
	return {
		handoffs,
		eventOf,
		unknowns,
		states,
		starts,
		unknown,
		tail,
		head,
		event: Int32Array.from(events!),
		arcs: arcsOf(unknown + 1, tail, head),
		back: arcsOf(unknown + 1, head, tail),
		covers: states.map(({ agent, holding }) =>
			statesOf.get(agent)!.filter((other) => covers(holding, states[other]!.holding))
		),
		statesOf,
		rivals: rivalsAmong(graph, handoffs)
	};

	function enter(agent: Id, holding: Holding): void {
		const name = key(agent, holding);
		if (numbers.has(name)) return;
		numbers.set(name, states.length);
		const own = statesOf.get(agent);
		if (own) own.push(states.length);
		else statesOf.set(agent, [states.length]);
		states.push({ agent, holding });
	}
}

/** Whether whoever has `a` could do with it all that can be done with `b`; an order, unlike `implies`. */
export function covers(a: Holding, b: Holding): boolean {
	if (a.held === 'copy' && b.held === 'copy') return a.copy === null || a.copy === b.copy;
	return strength(a) >= strength(b);
}

/** One unknown route for each hole; where one of its gaps names the copy, that copy came by it. */
function unknownRoutes(gaps: readonly Gap[]): UnknownRoute[] {
	const holes = new Map<string, UnknownRoute>();
	for (const gap of [...gaps].sort((a, b) => (a.handoff < b.handoff ? -1 : 1))) {
		const known = holes.get(gap.hole);
		const found = { hole: gap.hole, giver: gap.giver, holding: gap.needs, gaps: [gap] };
		if (!known) holes.set(gap.hole, found);
		else {
			known.gaps.push(gap);
			if (gap.needs.held === 'copy' && gap.needs.copy !== null) known.holding = gap.needs;
		}
	}
	// Where several would do, a route names the one that brings least.
	return [...holes.values()].sort(
		(a, b) => strength(a.holding) - strength(b.holding) || (a.hole < b.hole ? -1 : 1)
	);
}

function rivalsAmong(graph: CaseGraph, handoffs: readonly WovenHandoff[]): number[][] {
	const named = new Set(
		handoffs.flatMap(({ id, excludes }) => (excludes?.length ? [id, ...excludes] : []))
	);
	const disputed = [...handoffs.entries()].filter(([, { id }]) => named.has(id));
	return handoffs.map(({ id }) =>
		named.has(id)
			? disputed.flatMap(([event, other]) => (excludes(graph, id, other.id) ? [event] : []))
			: []
	);
}

function byId(a: { id: Id }, b: { id: Id }): number {
	return a.id < b.id ? -1 : 1;
}

function key(agent: Id, { held, ...more }: Holding): string {
	return `${agent} ${held} ${('copy' in more && more.copy) || ''}`;
}
