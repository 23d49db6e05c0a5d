// Where does a telling not say how a giver came by what he gave?
import type { Id } from '../schema/records.ts';
import { supply } from './supply.ts';
import { everyone, type Telling } from './telling.ts';
import type { CaseGraph, Holding } from './types.ts';

/** A missing receipt: the giver gave what no told handoff had brought him. */
export interface Gap {
	handoff: Id;
	giver: Id;
	needs: Holding;
	/** The same for all gaps that one receipt would close; the picture draws one hole for each. */
	hole: string;
}

/** The gaps of a telling in file order, one for each handoff and giver; origins have none. */
export function gaps(graph: CaseGraph, telling: Telling = everyone): Gap[] {
	const missing = supply(graph, telling).filter(({ gap }) => gap);
	const found = missing.map(({ handoff, giver }) => {
		const { needs } = graph.handoffs.get(handoff)!;
		return { handoff, giver, needs };
	});
	return found.map((gap) => ({ ...gap, hole: holeOf(gap, found) }));
}

/** A giver who lacks a named copy and also gave "the text" lacks one thing, not two. */
function holeOf({ giver, needs }: Omit<Gap, 'hole'>, all: Omit<Gap, 'hole'>[]): string {
	if (needs.held !== 'copy') return `${giver} ${needs.held}`;
	const named = all.flatMap((gap) =>
		gap.giver === giver && gap.needs.held === 'copy' && gap.needs.copy ? [gap.needs.copy] : []
	);
	return `${giver} copy ${needs.copy ?? named[0] ?? ''}`.trimEnd();
}
