// In what do two tellings differ?
import { allen, type Allen } from '../graph/allen.ts';
import { spanOf } from '../graph/dates.ts';
import { excludes } from '../graph/evidence.ts';
import { gaps, type Gap } from '../graph/gaps.ts';
import { opposes, spoken, told, type Telling } from '../graph/telling.ts';
import type { CaseGraph, ClaimId, DaySpan } from '../graph/types.ts';
import type { Id } from '../schema/records.ts';
import type { Ends } from './ends.ts';
import { indispensable } from './indispensable.ts';
import { reach } from './reach.ts';
import { routes, type Bounds } from './routes.ts';
import { tracer } from './tracer.ts';
import { difference, type WhatIf } from './what-if.ts';

export interface HandoffDifference {
	handoff: Id;
	toldBy: 'one' | 'other' | 'both';
	/** Claims of the telling that does not carry it, which doubt or deny it; of both, where both carry it. */
	opposed: ClaimId[];
	/** Handoffs of the other telling that cannot be true together with it. */
	alternatives: Id[];
	/** Handoffs of the other telling that tell the same more coarsely, or more finely. */
	coarser: Id[];
	finer: Id[];
	/** Where both date it. */
	dates: { one: DaySpan; other: DaySpan; relation: Allen } | null;
}

export interface Comparison {
	/** Every handoff that either tells, by id. */
	handoffs: HandoffDifference[];
	/** Whom the one reaches and the other does not (`lost`), the other way round (`gained`), and shifted days. */
	reach: Pick<WhatIf, 'lost' | 'gained' | 'moved'>;
	gaps: { one: Gap[]; other: Gap[] };
	/** Between the ends asked for: ids of the routes that only one has, and hands that only one cannot do without. */
	routes: {
		one: string[];
		other: string[];
		both: string[];
		indispensable: { one: Id[]; other: Id[] };
		atLeast: boolean;
	} | null;
}

/** The difference between two tellings of a case; exchanged tellings give the mirrored answer. */
export function compare(
	graph: CaseGraph,
	one: Telling,
	other: Telling,
	ends?: Ends,
	bounds?: Bounds
): Comparison {
	const [mine, theirs] = [one, other].map((telling) => new Set(told(graph, telling).map(idOf)));
	const [left, right] = [tracer(graph, one), tracer(graph, other)];
	const handoffs = [...new Set([...mine!, ...theirs!])].sort();
	const [myGaps, theirGaps] = [gaps(graph, one), gaps(graph, other)];
	return {
		handoffs: handoffs.map(handoffDifference),
		reach: difference(reach(left).agents, reach(right).agents),
		gaps: { one: notAmong(myGaps, theirGaps), other: notAmong(theirGaps, myGaps) },
		routes: ends ? routesApart() : null
	};

	function handoffDifference(id: Id): HandoffDifference {
		const [here, there] = [mine!.has(id), theirs!.has(id)];
		const toldBy = here && there ? 'both' : here ? 'one' : 'other';
		const against = (telling: Telling) =>
			spoken(graph, id, telling).filter(({ stance }) => opposes(stance));
		const opposed = [...(there ? against(one) : []), ...(here ? against(other) : [])].map(idOf);
		// Of what both tell, whatever either has besides is an alternative.
		const others = [...new Set([...(here ? theirs! : []), ...(there ? mine! : [])])].sort();
		const detail = (a: Id, b: Id) => graph.handoffs.get(a)?.summarises?.includes(b) ?? false;
		return {
			handoff: id,
			toldBy,
			opposed: [...new Set(opposed)].sort(),
			alternatives: others.filter((rival) => excludes(graph, id, rival)),
			coarser: others.filter((coarse) => detail(coarse, id)),
			finer: others.filter((fine) => detail(id, fine)),
			dates: here && there ? dates(id) : null
		};
	}

	function dates(id: Id): HandoffDifference['dates'] {
		const [a, b] = [spanOf(graph, id, one), spanOf(graph, id, other)];
		if (!a.dated || !b.dated) return null;
		return { one: a.span, other: b.span, relation: allen(a.span, b.span) };
	}

	function routesApart(): Comparison['routes'] {
		const [a, b] = [left, right].map((side) => routes(side, ends!, 'hands', bounds));
		const [ours, others] = [a!, b!].map(({ routes: found }) => found.map(idOf).sort());
		const [needed, alsoNeeded] = [left, right].map(
			(side) => indispensable(side, ends!, 'agents').necessary ?? []
		);
		return {
			one: minus(ours!, others!),
			other: minus(others!, ours!),
			both: ours!.filter((id) => others!.includes(id)),
			indispensable: { one: minus(needed!, alsoNeeded!), other: minus(alsoNeeded!, needed!) },
			atLeast: a!.atLeast || b!.atLeast
		};
	}
}

function notAmong(gaps: readonly Gap[], others: readonly Gap[]): Gap[] {
	return gaps.filter(
		({ handoff, giver }) => !others.some((gap) => gap.handoff === handoff && gap.giver === giver)
	);
}

function minus(ids: readonly string[], others: readonly string[]): string[] {
	return ids.filter((id) => !others.includes(id));
}

function idOf({ id }: { id: string }): string {
	return id;
}
