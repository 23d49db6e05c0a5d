// By which ways can something have come from here to there, one after another, without a dead end?
//
// Depth first with a certificate (after Read and Tarjan, Networks 5, 1975): before a step is taken, the
// deadline labels of what is left say whether it can still be completed in time. Waiting is free, so a
// completion can always be cut to a simple one, and without order and rivals every step leads to a
// route: the delay is polynomial. Order is held against every beginning of a route, exactly.
import { deadlines, type Shut } from './labels.ts';
import { shutFor, terminals, type Ends } from './ends.ts';
import type { Tracer } from './tracer.ts';

export interface Walk {
	/** Told of each route as its arcs; false ends the walk. */
	found(arcs: readonly number[]): boolean;
	/** Asked before each step of the search; false ends the walk. */
	goOn?(): boolean;
	/** Told of each step of the search that led to no route. */
	deadEnd?(): void;
}

/**
 * Every possible simple route, once for each sequence of handoffs: nobody is brought what he had on it
 * already, no handoff comes twice, no two of its handoffs exclude each other, and there is at least one
 * handoff. False if the walk was ended.
 */
export function simpleRoutes(tracer: Tracer, ends: Ends, walk: Walk, avoid?: Shut): boolean {
	return walkAll(tracer, ends, walk, tracer.spans, true, avoid);
}

/** The same with dates, order and rivals left out of account: also the routes that cannot have been. */
export function timelessRoutes(tracer: Tracer, ends: Ends, walk: Walk, avoid?: Shut): boolean {
	const count = tracer.states.event.length;
	const always = { from: new Float64Array(count), to: new Float64Array(count).fill(Infinity) };
	return walkAll(tracer, ends, walk, { arcs: always, back: always }, false, avoid);
}

/** Some possible route, or null if there is none. */
export function someRoute(tracer: Tracer, ends: Ends, avoid?: Shut): number[] | null {
	let some: number[] | null = null;
	simpleRoutes(tracer, ends, { found: (arcs) => ((some = [...arcs]), false) }, avoid);
	return some;
}

function walkAll(
	tracer: Tracer,
	ends: Ends,
	walk: Walk,
	spans: Tracer['spans'],
	timed: boolean,
	avoid?: Shut
): boolean {
	const { arcs, back, event, covers, rivals, handoffs, unknowns } = tracer.states;
	const { sources, targets, isTarget } = terminals(tracer, ends);
	const shut = shutFor(tracer, ends.from, avoid);
	const path: number[] = [];
	const chain: number[] = [];
	const seen = new Set<string>();
	let routesFound = 0;
	return sources.every((source) => shut.nodes[source] !== 0 || step(source, -Infinity));

	/** Follows every arc that can still be completed; false ends the walk. */
	function step(node: number, now: number): boolean {
		if (walk.goOn && !walk.goOn()) return false;
		const before = routesFound;
		const left = deadlines(back, spans.back, targets, shut).at;
		for (let i = arcs.first[node]!; i < arcs.first[node + 1]!; i++) {
			const arc = arcs.arc[i]!;
			const next = arcs.head[i]!;
			const one = event[arc]!;
			if (shut.nodes[next] !== 0 || shut.events[one] !== 0) continue;
			const soonest = Math.max(now, spans.arcs.from[i]!);
			if (soonest >= spans.arcs.to[i]! || soonest >= left[next]!) continue;
			const dated = one < handoffs.length;
			// That something unknown came to the end of the question is no route.
			if (!dated && isTarget[next]) continue;
			if (dated) chain.push(one);
			const then = timed && dated ? tracer.possible.arrival(chain) : soonest;
			// Not so either where no world has this beginning, and the arrival is not a number.
			if (then < left[next]!) {
				path.push(arc);
				const goOn = isTarget[next] ? report() : deeper(next, one, then);
				path.pop();
				if (!goOn) return false;
			}
			if (dated) chain.pop();
		}
		if (routesFound === before) walk.deadEnd?.();
		return true;
	}

	function deeper(node: number, one: number, then: number): boolean {
		close(node, one, 1);
		const goOn = step(node, then);
		close(node, one, -1);
		return goOn;
	}

	function close(node: number, one: number, by: 1 | -1): void {
		shut.events[one]! += by;
		for (const covered of covers[node]!) shut.nodes[covered]! += by;
		if (timed) for (const rival of rivals[one] ?? []) shut.events[rival]! += by;
	}

	function report(): boolean {
		routesFound++;
		const unknown = unknowns[event[path[0]!]! - handoffs.length];
		const key = `${unknown?.giver ?? ''} ${chain.join(' ')}`;
		if (seen.has(key)) return true;
		seen.add(key);
		return walk.found(path);
	}
}
