// Did everybody live, and hold office, when they are said to have passed something on?
import type { Agent, Id } from '../../schema/records.ts';
import { bounds } from '../../schema/edtf.ts';
import { isoDay } from '../../schema/days.ts';
import { claimDays, floor, spanOf } from '../dates.ts';
import { problem, type GraphProblem } from '../problem.ts';
import { opposes } from '../telling.ts';
import type { CaseGraph, DaySpan, WovenHandoff } from '../types.ts';
import { claimAt, handoffAt } from './places.ts';

interface Term {
	from?: string;
	to?: string;
}

/** E-floor for a claim that dates a handoff before the work existed. */
export function beforeTheWork(graph: CaseGraph): GraphProblem[] {
	const first = floor(graph);
	return [...graph.claims.values()].flatMap((claim) => {
		if (!claim.date || typeof claim.about !== 'string' || opposes(claim.stance)) return [];
		if (claimDays(graph, claim).to > first) return [];
		const message = `claim "${claim.id}" dates "${claim.about}" ${claim.date}, but nothing passed before ${graph.case.work.floor}`;
		return [problem('E-floor', claimAt(graph, claim, 'date'), message)];
	});
}

/** W-active for a handoff that lies wholly outside a hand's life, or outside its term where it acts for an office. */
export function lifetimes(graph: CaseGraph): GraphProblem[] {
	return [...graph.handoffs.values()].flatMap((handoff) => {
		const { span } = spanOf(graph, handoff.id);
		// A handoff with no possible day is reported as such.
		if (span.to <= span.from) return [];
		const faults = [...livesOutside(graph, handoff, span), ...termsOutside(graph, handoff, span)];
		return faults.map((fault) =>
			problem('W-active', handoffAt(graph, handoff.id), `handoff "${handoff.id}": ${fault}`)
		);
	});
}

function livesOutside(graph: CaseGraph, handoff: WovenHandoff, span: DaySpan): string[] {
	return [...new Set([...handoff.givers, ...handoff.holders])].flatMap((id) => {
		const active = graph.agents.get(id)?.active;
		if (!active || meets(graph, active, span)) return [];
		return [`it is dated ${said(span)}, but "${id}" is active ${termSaid(active)}`];
	});
}

function termsOutside(graph: CaseGraph, handoff: WovenHandoff, span: DaySpan): string[] {
	return (handoff.for ?? []).flatMap((whole) => {
		const members = handoff.takers.flatMap((id) => terms(graph.agents.get(id), whole));
		if (members.length === 0 || members.some(({ term }) => meets(graph, term, span))) return [];
		const { id, term } = members[0]!;
		return [`it is dated ${said(span)}, but "${id}" belongs to "${whole}" ${termSaid(term)}`];
	});
}

function terms(agent: Agent | undefined, whole: Id): { id: Id; term: Term }[] {
	const own = agent?.partOf?.filter((part) => part.agent === whole) ?? [];
	return own.map(({ from, to }) => ({ id: agent!.id, term: { from, to } }));
}

function meets(graph: CaseGraph, { from, to }: Term, span: DaySpan): boolean {
	const { approx } = graph.case;
	const first = from ? bounds(from, approx).from : -Infinity;
	const end = to ? bounds(to, approx).to : Infinity;
	return first < span.to && span.from < end;
}

function said({ from, to }: DaySpan): string {
	if (to === Infinity) return `from ${isoDay(from)}`;
	return to - from === 1 ? isoDay(from) : `${isoDay(from)} to ${isoDay(to - 1)}`;
}

function termSaid({ from, to }: Term): string {
	return [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ');
}
