// Is there a world in which these events come in this order, and when can each of them happen?
//
// A world gives every event one moment within its span, later than all that it follows and later than
// one of each group of which it needs any (AND/OR precedence; Möhring, Skutella, Stork, SIAM J. Comput.
// 33(2), 2004). Every constraint only bounds moments from below, so doing each event as early as it
// can be done is best for all at once: there is a world exactly if that meets every span. O(n + m) log n.
import { Heap } from './heap.ts';

export interface Constraints {
	/** Half-open spans in days, by event. */
	from: Float64Array;
	to: Float64Array;
	/** `[earlier, later]` */
	after: readonly (readonly [number, number])[];
	/** The event comes after one of these at least. */
	needs: readonly { event: number; anyOf: readonly number[] }[];
}

export interface Schedule {
	/** False where no world fits: then order is unknown, and everything below goes by the spans alone. */
	consistent: boolean;
	/** Earliest moment of each event over all worlds. */
	from: Float64Array;
	/** Before which moment each event must have happened: the supremum over all worlds. */
	to: Float64Array;
	/** Earliest moment of the last of these over the worlds in which they come in this order; NaN if none. */
	arrival: (chain: readonly number[]) => number;
	/** Events that cannot be done in time without this one: it comes before the end of each of their spans. */
	waitingFor: (event: number) => number[];
	/** Whether one event comes before the other in every world. */
	before: (e: number, f: number) => boolean;
}

/** The worlds of these constraints, answering exactly. */
export function schedule(constraints: Constraints): Schedule {
	const { from, to, after, needs } = constraints;
	const n = from.length;
	const followers: number[][] = Array.from({ length: n }, () => []);
	const groupsOf: number[][] = Array.from({ length: n }, () => []);
	const pending = new Int32Array(n);
	for (const [earlier, later] of after) {
		followers[earlier]!.push(later);
		pending[later]!++;
	}
	needs.forEach(({ event, anyOf }, group) => {
		for (const one of anyOf) groupsOf[one]!.push(group);
		pending[event]!++;
	});
	const sure = new Map<number, boolean>();
	const none: readonly number[] = [];

	const earliestOfAll = new Float64Array(n);
	if (!asEarlyAsPossible(none, -1, earliestOfAll)) {
		return {
			consistent: false,
			from,
			to,
			arrival: (chain) => runningMax(chain, from, to),
			waitingFor: () => [],
			before: (e, f) => e !== f && to[e]! <= from[f]!
		};
	}
	return {
		consistent: true,
		from: earliestOfAll,
		to: Float64Array.from(to, (own, event) =>
			waitingFor(event).reduce((end, other) => Math.min(end, to[other]!), own)
		),
		arrival(chain) {
			const at = new Float64Array(n);
			return asEarlyAsPossible(chain, -1, at) ? at[chain.at(-1)!]! : NaN;
		},
		waitingFor,
		before(e, f) {
			if (e === f) return false;
			const key = e * n + f;
			let known = sure.get(key);
			if (known === undefined) {
				known = !asEarlyAsPossible([f, e], -1, new Float64Array(n));
				sure.set(key, known);
			}
			return known;
		}
	};

	/**
	 * Fills in the earliest moments when the chain's events come in this order, as far as they go;
	 * false when some event cannot be done in time. `never` is put off for ever.
	 */
	function asEarlyAsPossible(chain: readonly number[], never: number, at: Float64Array): boolean {
		const left = pending.slice();
		const met = new Uint8Array(needs.length);
		const next = new Int32Array(n).fill(-1);
		for (let i = 0; i + 1 < chain.length; i++) {
			next[chain[i]!] = chain[i + 1]!;
			left[chain[i + 1]!]!++;
		}
		const heap = new Heap();
		at.fill(Infinity);
		const ready = Float64Array.from(from);
		for (let event = 0; event < n; event++) {
			if (left[event] === 0 && event !== never) heap.push(event, ready[event]!);
		}
		let late = false;
		let done = 0;
		while (heap.size > 0) {
			const now = heap.least;
			const event = heap.pop();
			at[event] = now;
			done++;
			if (now >= to[event]!) {
				if (never < 0) return false;
				late = true;
			}
			for (const later of followers[event]!) release(later, now);
			if (next[event]! >= 0) release(next[event]!, now);
			for (const group of groupsOf[event]!) {
				if (met[group] !== 0) continue;
				met[group] = 1;
				release(needs[group]!.event, now);
			}
		}
		return !late && done === n;

		function release(event: number, now: number): void {
			if (now > ready[event]!) ready[event] = now;
			if (--left[event]! === 0 && event !== never) heap.push(event, ready[event]!);
		}
	}

	function waitingFor(event: number): number[] {
		const at = new Float64Array(n);
		asEarlyAsPossible(none, event, at);
		const waiting: number[] = [];
		for (let other = 0; other < n; other++) {
			if (other !== event && at[other]! >= to[other]!) waiting.push(other);
		}
		return waiting;
	}
}

function runningMax(chain: readonly number[], from: Float64Array, to: Float64Array): number {
	let now = -Infinity;
	for (const event of chain) {
		now = Math.max(now, from[event]!);
		if (now >= to[event]!) return NaN;
	}
	return now;
}
