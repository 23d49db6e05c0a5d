// Is there a way by which it certainly came, and which arcs lie on one?
//
// "Certainly before" holds in every world, so it is transitive and a walk of such steps can be cut to a
// simple one: a search over arcs, each followed by those certainly after it, is enough. Where two of a
// walk exclude each other the routes are enumerated instead.
import { shutFor, terminals, type Ends } from './ends.ts';
import type { Shut } from './labels.ts';
import { simpleRoutes } from './simple-routes.ts';
import type { Tracer } from './tracer.ts';

const UNSEEN = -2;
const FIRST = -1;

/** The arcs of a route each of whose handoffs certainly comes before the next, or null if there is none. */
export function certainRoute(tracer: Tracer, ends: Ends, avoid?: Shut): number[] | null {
	const { isTarget } = terminals(tracer, ends);
	const { states } = tracer;
	const { cameBy, cut } = search(tracer, ends, avoid);
	const last = cameBy.findIndex(
		(by, arc) =>
			by !== UNSEEN &&
			isTarget[states.head[arc]!] === 1 &&
			states.event[arc]! < states.handoffs.length
	);
	if (last >= 0) return chainTo(last, cameBy);
	if (!cut) return null;
	let certain: number[] | null = null;
	const found = (arcs: readonly number[]) => {
		if (isCertain(tracer, arcs)) certain = [...arcs];
		return certain === null;
	};
	simpleRoutes(tracer, ends, { found }, avoid);
	return certain;
}

/** By state: the local midnight by which it has certainly come there from these agents; Infinity if never. */
export function certainlyReached(tracer: Tracer, from: readonly string[]): Float64Array {
	const { states, by } = tracer;
	const reached = new Float64Array(states.states.length).fill(Infinity);
	const { cameBy } = search(tracer, { from, to: [], what: 'gist' });
	cameBy.forEach((came, arc) => {
		const [event, state] = [states.event[arc]!, states.head[arc]!];
		if (came === UNSEEN || event >= states.handoffs.length) return;
		reached[state] = Math.min(reached[state]!, by(event));
	});
	return reached;
}

/** Whether each handoff of these arcs certainly comes before the next. */
export function isCertain({ states, surely }: Tracer, arcs: readonly number[]): boolean {
	const chain = arcs.map((arc) => states.event[arc]!).filter((e) => e < states.handoffs.length);
	return chain.every((e, i) => i === 0 || surely(chain[i - 1]!, e) !== null);
}

function search(tracer: Tracer, ends: Ends, avoid?: Shut): { cameBy: Int32Array; cut: boolean } {
	const { states, surely, said } = tracer;
	const { sources, isTarget } = terminals(tracer, ends);
	const shut = shutFor(tracer, ends.from, avoid);
	const cameBy = new Int32Array(states.event.length).fill(UNSEEN);
	const queue: number[] = [];
	let cut = false;
	for (const source of sources) if (shut.nodes[source] === 0) follow(source, FIRST);
	for (const arc of queue) if (isTarget[states.head[arc]!] === 0) follow(states.head[arc]!, arc);
	return { cameBy, cut };

	function follow(node: number, by: number): void {
		for (let i = states.arcs.first[node]!; i < states.arcs.first[node + 1]!; i++) {
			const arc = states.arcs.arc[i]!;
			const event = states.event[arc]!;
			if (cameBy[arc] !== UNSEEN) continue;
			if (shut.nodes[states.arcs.head[i]!] !== 0 || shut.events[event] !== 0) continue;
			if (said[event] && said[event].possible.from >= said[event].possible.to) continue;
			if (!comesAfter(by, event)) continue;
			const rivals = states.rivals[event] ?? [];
			if (rivals.length > 0 && by >= 0) {
				if (chainTo(by, cameBy).some((one) => rivals.includes(states.event[one]!))) {
					cut = true;
					continue;
				}
			}
			cameBy[arc] = by;
			queue.push(arc);
		}
	}

	/** Whoever gave it after an unknown route certainly had it before. */
	function comesAfter(by: number, event: number): boolean {
		if (by === FIRST) return true;
		const earlier = states.event[by]!;
		return earlier >= states.handoffs.length || surely(earlier, event) !== null;
	}
}

function chainTo(last: number, cameBy: Int32Array): number[] {
	const chain = [last];
	for (let by = cameBy[last]!; by !== FIRST; by = cameBy[by]!) chain.unshift(by);
	return chain;
}
