// How is an answer of the tracer written as JSON? Day numbers become ISO days, infinity null.
import type { Gap } from '#lib/core/graph/gaps.ts';
import type { DaySpan, Holding } from '#lib/core/graph/types.ts';
import { independence } from '#lib/core/query/independence.ts';
import { standing, type AgentKnowledge, type Knowledge } from '#lib/core/query/reach.ts';
import type { Tracer } from '#lib/core/query/tracer.ts';
import type { Course, Failure, Route, RuledOut } from '#lib/core/query/verdict.ts';
import type { WhatIf } from '#lib/core/query/what-if.ts';
import { isoDay } from '#lib/core/schema/days.ts';
import type { DiffJson, ReachJson, RouteJson, RuledOutJson, WhatIfJson } from './shape.ts';

type Day = string | null;

/** A day number; null where it is no day. */
export function iso(day: number): Day {
	return Number.isFinite(day) ? isoDay(day) : null;
}

/** The first and the last day of a half-open span. */
export function days({ from, to }: DaySpan): { first: Day; last: Day } {
	return { first: iso(from), last: iso(to - 1) };
}

export function holding(one: Holding): { held: Holding['held']; copy: string | null } {
	return { held: one.held, copy: one.held === 'copy' ? one.copy : null };
}

export function gap({ handoff, giver, needs }: Gap): DiffJson['gaps']['one'][number] {
	return { handoff, giver, needs: holding(needs) };
}

export function route(tracer: Tracer, one: Route): RouteJson {
	const { sources, fewest, toldWholeBy, onOneSource, witnesses } = independence(tracer, one);
	const { least, most } = one.elapsed;
	return {
		...course(one),
		verdict: one.verdict,
		joints: one.joints,
		departure: days(one.departure),
		arrival: days(one.arrival),
		elapsed: { least, most: Number.isFinite(most) ? most : null },
		sources: { all: sources, fewest, toldWholeBy, onOneSource, witnesses }
	};
}

export function ruledOut(one: RuledOut): RuledOutJson {
	return { ...course(one), failure: failure(one.failure) };
}

function course({ id, hops, hands, gap: unknown, crossing, ...evidence }: Course) {
	const { grade, weakest, contested } = evidence;
	return {
		id,
		hops: hops.map((hop) => ({ ...hop, holding: holding(hop.holding), days: days(hop.days) })),
		hands,
		gap: unknown && {
			giver: unknown.giver,
			holding: holding(unknown.holding),
			handoffs: unknown.gaps.map(({ handoff }) => handoff)
		},
		crossing,
		grade,
		weakest,
		contested
	};
}

function failure(one: Failure): RuledOutJson['failure'] {
	if (one.why !== 'dates') return one;
	const { at, why, handoff, over, earlier, notBefore, clocks } = one;
	return { at, why, handoff, last: iso(over - 1), earlier, notBefore: iso(notBefore), clocks };
}

export function agent(one: AgentKnowledge, on: number | null): ReachJson['agents'][number] {
	const known = (it: Knowledge | null) => it && knowledge(it, on);
	return {
		agent: one.agent,
		text: known(one.text),
		gist: known(one.gist),
		copies: Object.fromEntries([...one.copies].map(([copy, it]) => [copy, knowledge(it, on)]))
	};
}

function knowledge(one: Knowledge, on: number | null) {
	return {
		from: iso(one.from),
		exact: one.exact,
		by: iso(one.by - 1),
		byDates: iso(one.byDates - 1),
		...(on !== null && { on: standing(one, on) })
	};
}

/** Lost, gained and moved, of a strike or between two tellings. */
export function differences({ lost, gained, moved }: Pick<WhatIf, 'lost' | 'gained' | 'moved'>) {
	return {
		lost,
		gained,
		moved: moved.map((shift) => ({
			...shift,
			before: knowledge(shift.before, null),
			after: knowledge(shift.after, null)
		}))
	};
}

export function whatIf(found: WhatIf): Omit<WhatIfJson, 'question'> {
	const { before, after, lost, gained, atLeast } = found.routes!;
	const weighed = ({ grade, witnesses, contested }: WhatIf['evidence'][number]['before']) => ({
		grade,
		witnesses,
		contested
	});
	return {
		...differences(found),
		unsupported: found.unsupported,
		evidence: found.evidence.map((one) => ({
			handoff: one.handoff,
			before: weighed(one.before),
			after: weighed(one.after)
		})),
		routes: {
			before,
			after,
			lost: lost.map(({ id }) => id),
			gained: gained.map(({ id }) => id),
			atLeast
		}
	};
}
