// Which handoffs can have brought a giver what he passes on?
import type { Id } from '../schema/records.ts';
import { spanOf, type DatesUsed } from './dates.ts';
import { excludes } from './evidence.ts';
import { implies } from './holding.ts';
import { transitiveClosure } from './precedence.ts';
import { effective, everyone, told, type Telling } from './telling.ts';
import type { CaseGraph, DaySpan, WovenHandoff } from './types.ts';

/** One giver of one handoff, and the handoffs of which at least one must have come first. */
export interface Supply {
	handoff: Id;
	giver: Id;
	/** Nobody says how the giver, who is no origin, got it: not even a coarse telling. */
	gap: boolean;
	/** Empty at a gap, at an origin of the work, and where only a coarse telling says how. */
	from: Id[];
}

/**
 * The supply of every giver of every effective handoff, in file order.
 * A handoff that is certainly later (its raw dates, `after`) supplies nothing, nor does a rival,
 * nor a `return`: who is given something back has had it before. With `certain` dates a doubted
 * date rules out no supplier; what is a gap by all dates stays one, so that nothing is inferred there.
 */
export function supply(
	graph: CaseGraph,
	telling: Telling = everyone,
	dates: DatesUsed = 'possible'
): Supply[] {
	const all = told(graph, telling);
	const fine = effective(graph, telling);
	const spans = new Map(all.map(({ id }) => [id, spanOf(graph, id, telling)]));
	const later = transitiveClosure(statedOrder(graph, fine));
	const origins = new Set(graph.case.work.origin);

	return fine.flatMap((handoff) =>
		handoff.givers.map((giver): Supply => {
			const none = { handoff: handoff.id, giver, gap: false, from: [] };
			if (origins.has(giver)) return none;
			const senders = fine.filter((other) => delivers(other, handoff, giver));
			if (senders.some((sender) => inTime(sender, handoff, 'possible'))) {
				const from = senders.filter((sender) => inTime(sender, handoff, dates));
				return { ...none, from: from.map(({ id }) => id) };
			}
			const coarse = all.filter((other) => delivers(other, handoff, giver));
			return { ...none, gap: !coarse.some((sender) => inTime(sender, handoff, 'possible')) };
		})
	);

	function delivers(sender: WovenHandoff, handoff: WovenHandoff, giver: Id): boolean {
		return (
			sender.id !== handoff.id &&
			sender.kind !== 'return' &&
			sender.holders.includes(giver) &&
			implies(sender.grants, handoff.needs) &&
			!later.get(handoff.id)?.has(sender.id) &&
			!excludes(graph, sender.id, handoff.id)
		);
	}

	function inTime(sender: WovenHandoff, handoff: WovenHandoff, used: DatesUsed): boolean {
		return span(sender.id, used).from < span(handoff.id, used).to;
	}

	function span(id: Id, used: DatesUsed): DaySpan {
		const { span: possible, certainSpan } = spans.get(id)!;
		return used === 'certain' ? certainSpan : possible;
	}
}

/**
 * Each told handoff with those that are said, by `after`, to follow it. Where `after` names a
 * coarse handoff that has given way to its details, it means the last of them.
 */
export function statedOrder(graph: CaseGraph, told: readonly WovenHandoff[]): Map<Id, Set<Id>> {
	const order = new Map(told.map(({ id }) => [id, new Set<Id>()]));
	for (const { id, after } of told) {
		for (const earlier of after ?? []) order.get(lastDetail(earlier))?.add(id);
	}
	return order;

	function lastDetail(id: Id, seen: readonly Id[] = []): Id {
		const last = order.has(id) ? undefined : graph.handoffs.get(id)?.summarises?.at(-1);
		return last === undefined || seen.includes(last) ? id : lastDetail(last, [...seen, id]);
	}
}
