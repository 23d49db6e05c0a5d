// Are two records one handoff, and is one copy in two places?
import type { HandoffKind, Id } from '../../schema/records.ts';
import { spanOf } from '../dates.ts';
import { excludes } from '../evidence.ts';
import { problem, type GraphProblem } from '../problem.ts';
import { effective } from '../telling.ts';
import type { CaseGraph, WovenHandoff } from '../types.ts';
import { handoffAt } from './places.ts';

const AWAY: readonly HandoffKind[] = ['give', 'send', 'lend', 'return', 'steal', 'find'];

/** W-dup for handoffs between the same hands of the same thing on days that meet. */
export function duplicates(graph: CaseGraph): GraphProblem[] {
	const groups = grouped([...graph.handoffs.values()], ({ givers, takers, passes }) =>
		JSON.stringify([[...givers].sort(), [...takers].sort(), Object.entries(passes).sort()])
	);
	return [...groups.values()].flatMap((alike) =>
		alike.flatMap((later, i) => {
			const first = alike.slice(0, i).find((earlier) => couldBeOne(graph, earlier, later));
			if (!first) return [];
			const message =
				`handoffs "${first.id}" and "${later.id}" are between the same hands, pass the same and ` +
				'their dates meet. Merge them, or say excludes: or summarises:';
			const where = handoffAt(graph, later.id, 'id');
			return [problem('W-dup', where, message, handoffAt(graph, first.id))];
		})
	);
}

/**
 * W-custody for a hand that gives the same copy away more often than it came to that hand.
 * Who made the copy or had the work first may have several of it and is not asked.
 */
export function custody(graph: CaseGraph): GraphProblem[] {
	const told = effective(graph);
	const passing = told.flatMap((handoff) => {
		const { passes, kind } = handoff;
		const copy = passes.what === 'copy' && AWAY.includes(kind) ? passes.copy : null;
		return copy === null ? [] : handoff.givers.map((giver) => ({ handoff, giver, copy }));
	});
	const groups = grouped(passing, ({ giver, copy }) => `${giver} ${copy}`);
	return [...groups.values()].flatMap((group) => {
		const { giver, copy } = group[0]!;
		if (graph.case.work.origin.includes(giver)) return [];
		const came = told.filter(
			({ holders, grants }) =>
				holders.includes(giver) && grants.held === 'copy' && grants.copy === copy
		);
		if (came.some(({ passes }) => passes.what === 'make')) return [];
		const gone = compatible(
			graph,
			group.map(({ handoff }) => handoff)
		);
		const extra = gone[Math.max(1, came.length)];
		if (!extra) return [];
		const message = `handoff "${extra.id}": "${giver}" has already given copy "${copy}" away in "${gone[0]!.id}", and nothing says that it came back`;
		return [problem('W-custody', handoffAt(graph, extra.id), message)];
	});
}

function couldBeOne(graph: CaseGraph, a: WovenHandoff, b: WovenHandoff): boolean {
	const summary = a.summarises?.includes(b.id) || b.summarises?.includes(a.id);
	if (summary || excludes(graph, a.id, b.id)) return false;
	const [one, other] = [spanOf(graph, a.id).span, spanOf(graph, b.id).span];
	return one.from < other.to && other.from < one.to;
}

/** Those that do not exclude one that stands before them. */
function compatible(graph: CaseGraph, handoffs: WovenHandoff[]): WovenHandoff[] {
	const taken: WovenHandoff[] = [];
	const clashes = (id: Id) => taken.some((other) => excludes(graph, id, other.id));
	for (const handoff of handoffs) if (!clashes(handoff.id)) taken.push(handoff);
	return taken;
}

function grouped<T>(things: readonly T[], key: (thing: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const thing of things) groups.set(key(thing), [...(groups.get(key(thing)) ?? []), thing]);
	return groups;
}
