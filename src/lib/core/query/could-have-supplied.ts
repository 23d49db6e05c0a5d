// Who comes nearest to filling a gap: which told handoffs left a fit holding in other hands in time?
import type { Gap } from '../graph/gaps.ts';
import { implies } from '../graph/holding.ts';
import type { Closure } from '../graph/order.ts';
import { effective, everyone, type Telling } from '../graph/telling.ts';
import type { CaseGraph, WovenHandoff } from '../graph/types.ts';

/**
 * Handoffs, in file order, after which somebody else had what the giver at the gap needed, and that
 * the order of events does not put after the gap. Possible only: no source joins them to it.
 */
export function couldHaveSupplied(
	graph: CaseGraph,
	gap: Gap,
	order: Closure,
	telling: Telling = everyone
): WovenHandoff[] {
	return effective(graph, telling).filter(
		({ id, givers, holders, grants }) =>
			id !== gap.handoff &&
			!givers.includes(gap.giver) &&
			!holders.includes(gap.giver) &&
			implies(grants, gap.needs) &&
			!order.before(gap.handoff, id)
	);
}
