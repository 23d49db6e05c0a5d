// What is left to walk over when hands, handoffs, copies, sources or claims are struck out?
import type { CaseGraph, ClaimId } from '../graph/types.ts';
import type { Id } from '../schema/records.ts';
import type { Shut } from './labels.ts';
import type { Tracer } from './tracer.ts';

export interface Strike {
	agents?: readonly Id[];
	handoffs?: readonly Id[];
	/** With every copy that was made from struck ones only. */
	copies?: readonly Id[];
	/** Handoffs that rest on struck sources and claims only fall. */
	sources?: readonly Id[];
	claims?: readonly ClaimId[];
}

/**
 * What is shut in a tracer by a strike. Days, order and gaps stay those of the telling: it is still
 * believed, and only walked around, so a strike can close routes and never opens one.
 */
export function struck(tracer: Tracer, strike: Strike): Shut {
	const { states, graph } = tracer;
	const nodes = new Uint16Array(states.arcs.nodes);
	const events = new Uint16Array(states.handoffs.length + states.unknowns.length);
	for (const agent of strike.agents ?? []) {
		for (const state of states.statesOf.get(agent) ?? []) nodes[state] = 1;
		const start = states.starts.get(agent);
		if (start !== undefined) nodes[start] = 1;
	}
	const handoffs = new Set(strike.handoffs);
	const copies = withDerived(graph, strike.copies ?? []);
	const unsaid = new Set([...(strike.sources ?? []), ...(strike.claims ?? [])]);
	states.handoffs.forEach(({ id, needs, grants }, event) => {
		const falls =
			handoffs.has(id) ||
			[needs, grants].some(
				(one) => one.held === 'copy' && one.copy !== null && copies.has(one.copy)
			) ||
			(unsaid.size > 0 &&
				tracer
					.evidence(event)
					.claims.every((claim) => unsaid.has(claim.account) || unsaid.has(claim.id)));
		if (falls) events[event] = 1;
	});
	states.unknowns.forEach(({ holding }, i) => {
		if (holding.held === 'copy' && holding.copy !== null && copies.has(holding.copy))
			events[states.handoffs.length + i] = 1;
	});
	return { nodes, events, event: states.event };
}

/** These copies, and those that were made from none but them. */
function withDerived(graph: CaseGraph, copies: readonly Id[]): Set<Id> {
	const gone = new Set(copies);
	for (let before = -1; before < gone.size;) {
		before = gone.size;
		for (const { id, madeFrom = [] } of graph.copies.values()) {
			if (madeFrom.length > 0 && madeFrom.every((one) => gone.has(one))) gone.add(id);
		}
	}
	return gone;
}
