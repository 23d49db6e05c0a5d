// Who comes nearest to filling a gap: which told handoffs left a fit holding in other hands in time?
import type { Gap } from '../graph/gaps.ts';
import { implies } from '../graph/holding.ts';
import type { Closure } from '../graph/order.ts';
import { supply } from '../graph/supply.ts';
import { effective, everyone, type Telling } from '../graph/telling.ts';
import type { CaseGraph, WovenHandoff } from '../graph/types.ts';
import type { Id } from '../schema/records.ts';

/**
 * Handoffs, in file order, after which somebody else had what the giver at the gap needed, that trace
 * back to the origin without a gap of their own, and that the order of events does not put after this
 * gap. Possible only: no source joins them to it.
 */
export function couldHaveSupplied(
	graph: CaseGraph,
	gap: Gap,
	order: Closure,
	telling: Telling = everyone
): WovenHandoff[] {
	const rooted = tracedToOrigin(graph, telling);
	return effective(graph, telling).filter(
		({ id, givers, holders, grants }) =>
			rooted.has(id) &&
			!givers.includes(gap.giver) &&
			!holders.includes(gap.giver) &&
			implies(grants, gap.needs) &&
			!order.before(gap.handoff, id)
	);
}

/** Handoffs with no gap behind them: each giver is an origin, or was supplied by such a handoff. */
function tracedToOrigin(graph: CaseGraph, telling: Telling): Set<Id> {
	const { origin } = graph.case.work;
	const givers = supply(graph, telling);
	const rooted = new Set<Id>();
	for (let before = -1; before < rooted.size;) {
		before = rooted.size;
		const unrooted = new Set(
			givers
				.filter(({ giver, from }) => !origin.includes(giver) && !from.some((id) => rooted.has(id)))
				.map(({ handoff }) => handoff)
		);
		for (const { handoff } of givers) if (!unrooted.has(handoff)) rooted.add(handoff);
	}
	return rooted;
}
