// Does a coarse telling begin and end where the handoffs that it summarises do?
import type { Id } from '../../schema/records.ts';
import { circles } from '../precedence.ts';
import { problem, type GraphProblem } from '../problem.ts';
import type { CaseGraph, WovenHandoff } from '../types.ts';
import { handoffAt } from './places.ts';

/**
 * E-summary: summaries run in no circle, their details follow one another, and their ends agree.
 * An organisation stands for its members. An end that the coarse handoff lists in `excludes` is a
 * rival telling at coarser grain, and may differ.
 */
export function summaries(graph: CaseGraph): GraphProblem[] {
	const relation = [...graph.handoffs.values()].map(
		({ id, summarises }) => [id, new Set(summarises)] as const
	);
	const circular = circles(new Map(relation));
	const fault = (id: Id, what: string) =>
		problem('E-summary', handoffAt(graph, id, 'summarises'), `handoff "${id}" ${what}`);
	return [
		...circular.map((circle) =>
			fault(circle[0]!, `summarises itself: ${[...circle, circle[0]].join(' > ')}`)
		),
		...[...graph.handoffs.values()].flatMap((coarse) => {
			if (circular.flat().includes(coarse.id)) return [];
			const details = (coarse.summarises ?? []).map((id) => graph.handoffs.get(id)!);
			if (details.length === 0) return [];
			const what = brokenChain(details) ?? strayEnd(graph, coarse, details);
			return what ? [fault(coarse.id, what)] : [];
		})
	];
}

function brokenChain(details: WovenHandoff[]): string | null {
	for (const [i, later] of details.entries()) {
		const earlier = details[i - 1];
		if (!earlier || earlier.holders.some((hand) => later.givers.includes(hand))) continue;
		return `summarises a broken chain: no taker of "${earlier.id}" is a giver of "${later.id}"`;
	}
	return null;
}

function strayEnd(graph: CaseGraph, coarse: WovenHandoff, details: WovenHandoff[]): string | null {
	const ends = [
		{ verb: 'begins', detail: details[0]!, own: coarse.givers, of: details[0]!.givers },
		{ verb: 'ends', detail: details.at(-1)!, own: coarse.takers, of: details.at(-1)!.holders }
	];
	for (const { verb, detail, own, of } of ends) {
		if (coarse.excludes?.includes(detail.id)) continue;
		const within = withWholes(graph, of);
		const stray = own.find((hand) => !within.has(hand));
		if (!stray) continue;
		const there = `"${detail.id}" ${verb} at ${of.map((hand) => `"${hand}"`).join(', ')}`;
		return `${verb} at "${stray}", but ${there}. Declare partOf, or list "${detail.id}" in excludes`;
	}
	return null;
}

/** The hands and everything that they are part of. */
function withWholes({ agents }: CaseGraph, hands: readonly Id[]): Set<Id> {
	const all = new Set(hands);
	for (const id of all) {
		for (const { agent } of agents.get(id)?.partOf ?? []) all.add(agent);
	}
	return all;
}
