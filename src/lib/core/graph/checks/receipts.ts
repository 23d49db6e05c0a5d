// How did every giver come by what he gave?
import type { Id } from '../../schema/records.ts';
import { excludes } from '../evidence.ts';
import { gaps, type Gap } from '../gaps.ts';
import { implies } from '../holding.ts';
import { closure } from '../order.ts';
import { problem, type GraphProblem } from '../problem.ts';
import { effective, everyone, type Telling } from '../telling.ts';
import type { CaseGraph } from '../types.ts';
import { handoffAt } from './places.ts';

/** W-gap for a giver to whom no account brings what he gave, once for each missing receipt. */
export function receipts(graph: CaseGraph): GraphProblem[] {
	const late = lateReceipts(graph, everyone);
	const found = gaps(graph).filter(
		({ handoff, giver }) => !late.some((one) => one.last === handoff && one.giver === giver)
	);
	const { suppliers } = closure(graph);
	return found
		.filter(({ hole }, i) => found.findIndex((gap) => gap.hole === hole) === i)
		.map((gap) => {
			const same = found.filter(({ hole }) => hole === gap.hole).map(({ handoff }) => handoff);
			const behind = hangingOn(same, suppliers);
			const chain = behind > 1 ? ` (first in a chain of ${behind} handoffs)` : '';
			const message = `handoff "${gap.handoff}": no account says how "${gap.giver}" got ${said(gap)}${chain}`;
			return problem('W-gap', handoffAt(graph, gap.handoff), message);
		});
}

/** A giver who is brought what he gives only after he has given it, by dates or by `after`. */
interface LateReceipt {
	giver: Id;
	/** The handoff that brings it. */
	first: Id;
	/** The handoff that passes it on. */
	last: Id;
}

/** Gaps of a telling that some handoff would close, did it not come too late. */
export function lateReceipts(graph: CaseGraph, telling: Telling): LateReceipt[] {
	const told = effective(graph, telling);
	return gaps(graph, telling).flatMap(({ handoff: last, giver, needs }) => {
		const late = told.find(
			({ id, kind, holders, grants }) =>
				id !== last &&
				kind !== 'return' &&
				holders.includes(giver) &&
				implies(grants, needs) &&
				!excludes(graph, id, last)
		);
		return late ? [{ giver, first: late.id, last }] : [];
	});
}

/** The number of handoffs that these lead to, themselves included. */
function hangingOn(first: Id[], suppliers: ReadonlyMap<Id, readonly Id[]>): number {
	const all = new Set(first);
	for (const id of all) {
		for (const [handoff, from] of suppliers) if (from.includes(id)) all.add(handoff);
	}
	return all.size;
}

function said({ needs }: Gap): string {
	if (needs.held === 'copy') return needs.copy === null ? 'the text' : `"${needs.copy}"`;
	return needs.held === 'read' ? 'to read the text' : 'word of the text';
}
