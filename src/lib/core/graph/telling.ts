// Who speaks, and what do they tell? The case as told by some accounts, and the handoffs in it.
import type { Id, Stance } from '../schema/records.ts';
import type { CaseGraph, WovenClaim, WovenHandoff } from './types.ts';

/** Which accounts speak (`null` is all of them), and which stances carry a handoff. */
export interface Telling {
	accounts: ReadonlySet<Id> | null;
	stances: ReadonlySet<Stance>;
}

/** All accounts; asserted, reported and conjectured handoffs. */
export const everyone: Telling = {
	accounts: null,
	stances: new Set<Stance>(['asserts', 'reports', 'conjectures'])
};

/** As told by these accounts alone, with the usual stances. */
export function toldBy(...accounts: Id[]): Telling {
	return { ...everyone, accounts: new Set(accounts) };
}

/** Claims about the handoff itself by the accounts that speak, whatever their stance; none deprecated. */
export function spoken(graph: CaseGraph, handoff: Id, telling = everyone): WovenClaim[] {
	return (graph.claimsAbout.get(handoff) ?? []).filter(
		({ about, account, rank }) =>
			typeof about === 'string' &&
			rank !== 'deprecated' &&
			(telling.accounts === null || telling.accounts.has(account))
	);
}

/** Claims that carry the handoff: `spoken`, with one of the telling's stances. */
export function support(graph: CaseGraph, handoff: Id, telling = everyone): WovenClaim[] {
	return spoken(graph, handoff, telling).filter(
		({ stance }) => telling.stances.has(stance) && !opposes(stance)
	);
}

/** Whether a claim of this stance speaks against its handoff. */
export function opposes(stance: Stance): boolean {
	return stance === 'doubts' || stance === 'denies';
}

/** The handoffs of the telling that have support, coarse and fine, in file order. */
export function told(graph: CaseGraph, telling = everyone): WovenHandoff[] {
	return [...graph.handoffs.values()].filter(({ id }) => support(graph, id, telling).length > 0);
}

/**
 * The handoffs of the telling that its paths and its order run over: `told` without the coarse ones.
 * A coarse handoff gives way only when every handoff that it summarises is told too; with fewer
 * it would leave a break that its own source does not have.
 */
export function effective(graph: CaseGraph, telling = everyone): WovenHandoff[] {
	const handoffs = told(graph, telling);
	const ids = new Set(handoffs.map(({ id }) => id));
	return handoffs.filter(
		({ summarises }) => !summarises?.length || !summarises.every((id) => ids.has(id))
	);
}
