// On whose word does a route stand, and how many books does it really need?
import type { Grade } from '../graph/evidence.ts';
import type { Id } from '../schema/records.ts';
import type { Tracer } from './tracer.ts';
import type { Course } from './verdict.ts';

export interface Independence {
	/** Every source that tells some handoff of it. */
	sources: Id[];
	/** Handoffs that one source alone tells. */
	onOneSource: { handoff: Id; source: Id }[];
	/** Sources that tell every handoff; empty: no single source tells this route, it is a synthesis. */
	toldWholeBy: Id[];
	/** A smallest set of sources that together tell all of it. */
	fewest: Id[];
	/** By handoff: grade, and independent witnesses. */
	witnesses: { handoff: Id; grade: Grade; witnesses: number }[];
}

/** The sources of a route under the tracer's telling; the unknown route by which it may begin has none. */
export function independence({ states, evidence }: Tracer, { hops }: Course): Independence {
	const told = hops.map(({ handoff }) => {
		const { sources, grade, witnesses } = evidence(states.eventOf.get(handoff)!);
		return { handoff, sources: [...sources].sort(), grade, witnesses };
	});
	const sources = [...new Set(told.flatMap((one) => one.sources))].sort();
	return {
		sources,
		onOneSource: told
			.filter((one) => one.sources.length === 1)
			.map(({ handoff, sources: [source] }) => ({ handoff, source: source! })),
		toldWholeBy: sources.filter((source) => told.every((one) => one.sources.includes(source))),
		fewest: smallestCover(told.map((one) => one.sources)),
		witnesses: told.map(({ handoff, grade, witnesses }) => ({ handoff, grade, witnesses }))
	};
}

/**
 * A smallest set that has a member of each list: an exact hitting set by iterative deepening, branching on
 * the list with the fewest members. No list may be empty.
 */
export function smallestCover(lists: readonly (readonly Id[])[]): Id[] {
	for (let size = 0; ; size++) {
		const found = cover([], size);
		if (found) return found.sort();
	}

	function cover(taken: Id[], left: number): Id[] | null {
		const open = lists.filter((list) => !list.some((id) => taken.includes(id)));
		if (open.length === 0) return taken;
		if (left === 0) return null;
		const narrowest = open.reduce((a, b) => (b.length < a.length ? b : a));
		for (const id of narrowest) {
			const found = cover([...taken, id], left - 1);
			if (found) return found;
		}
		return null;
	}
}
