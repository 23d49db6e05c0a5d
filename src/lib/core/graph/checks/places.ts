// Where in the records does a thing of the graph stand?
import type { Id } from '../../schema/records.ts';
import type { Path, Where } from '../problem.ts';
import type { CaseGraph, WovenClaim } from '../types.ts';

/** A handoff's record. */
export function handoffAt({ records }: CaseGraph, id: Id, ...path: Path): Where {
	return { file: 'handoffs', path: [records.handoffs.findIndex((one) => one.id === id), ...path] };
}

/** A claim's record in its account. */
export function claimAt({ records }: CaseGraph, { id, account }: WovenClaim, ...path: Path): Where {
	const own = id.slice(account.length + 1);
	const claims = records.accounts.find(({ source }) => source.id === account)?.claims ?? [];
	const index = claims.findIndex((one) => one.id === own);
	return { file: `accounts/${account}`, path: ['claims', index, ...path] };
}

/** An agent's record, or the handoff that speaks of an unnamed hand. */
export function agentAt(graph: CaseGraph, id: Id, ...path: Path): Where {
	const index = graph.records.agents.findIndex((one) => one.id === id);
	if (index >= 0) return { file: 'agents', path: [index, ...path] };
	const speaks = [...(graph.cameTo.get(id) ?? []), ...(graph.passedOn.get(id) ?? [])];
	return handoffAt(graph, speaks[0]!);
}
