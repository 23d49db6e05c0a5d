// When can a handoff have happened, by the dates that its claims give it?
import type { Id } from '../schema/records.ts';
import { bounds, type Bounds } from '../schema/edtf.ts';
import { everyone, support, type Telling } from './telling.ts';
import type { CaseGraph, DaySpan, WovenClaim } from './types.ts';

/** Which spans to reason from: all dates, or only those that certainty may rest on. */
export type DatesUsed = 'possible' | 'certain';

export interface HandoffSpan {
	/** Hull of the claims' dates, from the work's first day on. Empty (`to <= from`) if all lie before it. */
	span: DaySpan;
	/** What certainty may rest on: never narrower than `span`; doubtful dates cannot narrow it. */
	certainSpan: DaySpan;
	dated: boolean;
	/** The dated claims of best rank, which make the hull. */
	claims: WovenClaim[];
	/** Pairs of those claims whose days do not meet. */
	conflict: [WovenClaim, WovenClaim][];
}

/** The days of a handoff under a telling; preferred dates outrank normal ones. */
export function spanOf(graph: CaseGraph, handoff: Id, telling: Telling = everyone): HandoffSpan {
	const claims = bestRank(support(graph, handoff, telling).filter(({ date }) => date));
	const days = claims.map((claim) => claimDays(graph, claim));
	const anyDay: DaySpan = { from: floor(graph), to: Infinity };
	const span =
		days.length > 0 ? { ...hull(days), from: Math.max(hull(days).from, anyDay.from) } : anyDay;
	// A doubted day stays possible beside the undoubted ones, so they cannot narrow it away either.
	const certainSpan = days.some(({ doubtful }) => !doubtful) ? span : anyDay;
	return { span, certainSpan, dated: claims.length > 0, claims, conflict: disjoint(claims, days) };
}

/** The days that the date of one claim can mean; of an undated claim all days. */
export function claimDays(graph: CaseGraph, claim: WovenClaim): Bounds {
	return claim.date
		? bounds(claim.date, graph.case.approx)
		: { from: -Infinity, to: Infinity, doubtful: false };
}

/** The first day number on which anything can have passed: the work's floor. */
export function floor(graph: CaseGraph): number {
	return bounds(graph.case.work.floor, graph.case.approx).from;
}

function bestRank(claims: WovenClaim[]): WovenClaim[] {
	const preferred = claims.filter(({ rank }) => rank === 'preferred');
	return preferred.length > 0 ? preferred : claims;
}

function hull(days: Bounds[]): DaySpan {
	return {
		from: Math.min(...days.map(({ from }) => from)),
		to: Math.max(...days.map(({ to }) => to))
	};
}

function disjoint(claims: WovenClaim[], days: Bounds[]): [WovenClaim, WovenClaim][] {
	return claims.flatMap((a, i) =>
		claims
			.slice(i + 1)
			.filter((_, j) => apart(days[i]!, days[i + 1 + j]!))
			.map((b): [WovenClaim, WovenClaim] => [a, b])
	);
}

function apart(a: DaySpan, b: DaySpan): boolean {
	return a.to <= b.from || b.to <= a.from;
}
