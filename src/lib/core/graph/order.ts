// In which order must the handoffs of a telling have happened, and within which days?
//
// Model: a world gives every handoff one moment within its span so that stated order holds and,
// for each giver who is no origin and no gap, at least one supplier comes first (an AND/OR
// precedence; Möhring, Skutella, Stork, SIAM J. Comput. 33(2), 2004). The closure keeps the lower
// bounds of that and the determined cases: sound, not complete.
import type { Id } from '../schema/records.ts';
import { spanOf, type DatesUsed } from './dates.ts';
import { circles, transitiveClosure } from './precedence.ts';
import { statedOrder, supply, type Supply } from './supply.ts';
import { effective, everyone, type Telling } from './telling.ts';
import type { CaseGraph, DaySpan } from './types.ts';

export interface Step {
	before: Id;
	after: Id;
	/** By `after:` in the record, or because the earlier one brought what the later one passes on. */
	why: 'stated' | 'supplies';
}

export interface Impossible {
	/** The first of `because`. */
	handoff: Id;
	/** In the order that they must have: the first is dated too late for the last. */
	because: Id[];
}

export interface Closure {
	/** Days left to each effective handoff by dates and order together. */
	spans: ReadonlyMap<Id, DaySpan>;
	/** Each effective handoff with those that can have supplied its givers. */
	suppliers: ReadonlyMap<Id, readonly Id[]>;
	/** Direct order. */
	steps: readonly Step[];
	/** Whether `e` comes before `f` in every world; days are local days. False for untold handoffs. */
	before: (e: Id, f: Id) => boolean;
	/** Handoffs that must each come before the next, and the last before the first. */
	cycles: Id[][];
	impossible: Impossible[];
}

/** Order and tightened days of a telling's handoffs, or why no world fits it (`cycles`, `impossible`). */
export function closure(
	graph: CaseGraph,
	telling: Telling = everyone,
	dates: DatesUsed = 'possible'
): Closure {
	const told = effective(graph, telling);
	const supplies = supply(graph, telling, dates);
	const direct = statedOrder(graph, told);
	const steps: Step[] = [...direct].flatMap(([before, afters]) =>
		[...afters].map((after): Step => ({ before, after, why: 'stated' }))
	);
	const days = new Days(
		told.map(({ id }) => {
			const { span, certainSpan } = spanOf(graph, id, telling);
			return [id, dates === 'certain' ? certainSpan : span];
		})
	);
	let later = transitiveClosure(direct);
	const before = (e: Id, f: Id) => Boolean(later.get(e)?.has(f)) || days.apart(e, f);

	for (let changed = true; changed;) {
		changed = days.tighten(direct, supplies);
		// With no day left for some handoff everything would follow, circles too.
		if (days.impossible().length > 0) break;
		for (const { handoff, from } of supplies) {
			const first = firstSupplier(from, handoff, before);
			if (first === undefined || direct.get(first)!.has(handoff)) continue;
			direct.get(first)!.add(handoff);
			steps.push({ before: first, after: handoff, why: 'supplies' });
			changed = true;
		}
		later = transitiveClosure(direct);
	}

	const suppliers = new Map<Id, Id[]>(told.map(({ id }) => [id, []]));
	for (const { handoff, from } of supplies) {
		const list = suppliers.get(handoff)!;
		list.push(...from.filter((id) => !list.includes(id)));
	}
	return {
		spans: days.spans,
		suppliers,
		steps,
		before,
		cycles: circles(direct),
		impossible: days.impossible()
	};
}

/** The supplier that certainly precedes all others that can still come before the handoff. */
function firstSupplier(
	from: readonly Id[],
	handoff: Id,
	before: (e: Id, f: Id) => boolean
): Id | undefined {
	const candidates = from.filter((id) => !before(handoff, id));
	// With no candidate left the telling contradicts itself; any supplier then shows the circle.
	if (candidates.length === 0) return from[0];
	return candidates.find((id) => candidates.every((other) => id === other || before(id, other)));
}

/** Spans that shrink, each end remembering the handoff that it was taken from. */
class Days {
	readonly spans: Map<Id, DaySpan>;
	#fromOf = new Map<Id, Id>();
	#toOf = new Map<Id, Id>();

	constructor(spans: [Id, DaySpan][]) {
		this.spans = new Map(spans.map(([id, span]) => [id, { ...span }]));
	}

	/** Whether the dates alone put `e` wholly before `f`. */
	apart(e: Id, f: Id): boolean {
		const [first, second] = [this.spans.get(e), this.spans.get(f)];
		return e !== f && first !== undefined && second !== undefined && first.to <= second.from;
	}

	/** Carries starts forwards and ends backwards until nothing moves; ends only take values of others. */
	tighten(order: ReadonlyMap<Id, ReadonlySet<Id>>, supplies: readonly Supply[]): boolean {
		let moved = false;
		for (let again = true; again; moved ||= again) {
			again = false;
			for (const [e, laters] of order) {
				for (const f of laters) {
					again = this.#notBefore(f, e) || again;
					again = this.#notAfter(e, f) || again;
				}
			}
			for (const { handoff, from } of supplies) {
				if (from.length > 0) again = this.#notBefore(handoff, this.#earliest(from)) || again;
			}
		}
		return moved;
	}

	/** One proof for each chain of handoffs that leaves a span empty. */
	impossible(): Impossible[] {
		const proofs = new Map<string, Impossible>();
		for (const [id, { from, to }] of this.spans) {
			if (from < to) continue;
			const because = [...chain(id, this.#fromOf).reverse(), ...chain(id, this.#toOf).slice(1)];
			const key = because.join(' ');
			if (!proofs.has(key)) proofs.set(key, { handoff: because[0] ?? id, because });
		}
		return [...proofs.values()];
	}

	#earliest(ids: readonly Id[]): Id {
		return ids.reduce((a, b) => (this.#span(b).from < this.#span(a).from ? b : a));
	}

	#notBefore(id: Id, earlier: Id): boolean {
		const { from } = this.#span(earlier);
		if (from <= this.#span(id).from) return false;
		this.#span(id).from = from;
		this.#fromOf.set(id, earlier);
		return true;
	}

	#notAfter(id: Id, later: Id): boolean {
		const { to } = this.#span(later);
		if (to >= this.#span(id).to) return false;
		this.#span(id).to = to;
		this.#toOf.set(id, later);
		return true;
	}

	#span(id: Id): DaySpan {
		return this.spans.get(id)!;
	}
}

/** From an id along what its bound was taken from, to the handoff whose own date it is. */
function chain(id: Id, takenFrom: ReadonlyMap<Id, Id>): Id[] {
	const ids = [id];
	for (let next = takenFrom.get(id); next !== undefined && !ids.includes(next);) {
		ids.push(next);
		next = takenFrom.get(next);
	}
	return ids;
}
