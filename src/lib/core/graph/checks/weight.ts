// Does anything hang on conjecture alone, or on a claim that denies it?
import type { Id } from '../../schema/records.ts';
import { evidence } from '../evidence.ts';
import { problem, type GraphProblem } from '../problem.ts';
import { effective } from '../telling.ts';
import type { CaseGraph, WovenClaim, WovenHandoff } from '../types.ts';
import { agentAt, claimAt } from './places.ts';

/**
 * W-lonely for a hand that only conjecture leads to. A giver to whom nothing came begins a way:
 * the gap there is reported as a gap. Hands further along are not repeated.
 */
export function lonely(graph: CaseGraph): GraphProblem[] {
	const told = effective(graph);
	const weak = new Set(told.filter(({ id }) => evidence(graph, id).grade <= 1).map(({ id }) => id));
	const came = new Set(told.flatMap(({ holders }) => holders));
	const begin = told.flatMap(({ givers }) => givers).filter((id) => !came.has(id));
	const starts = [...graph.case.work.origin, ...begin];
	const firm = reached(
		starts,
		told.filter(({ id }) => !weak.has(id))
	);
	const atAll = reached(starts, told);
	return [...came].flatMap((id) => {
		const doubtful = told.filter((handoff) => weak.has(handoff.id) && handoff.holders.includes(id));
		const first = doubtful[0];
		if (!first || firm.has(id) || !atAll.has(id)) return [];
		const message = `every way to "${id}" rests on conjecture: "${first.id}" has grade 1 at most`;
		return [problem('W-lonely', agentAt(graph, id), message)];
	});
}

/** W-follow for a preferred claim that goes back to one that denies the same handoff. */
export function follows(graph: CaseGraph): GraphProblem[] {
	return [...graph.claims.values()].flatMap((claim) => {
		if (claim.rank !== 'preferred' || claim.stance === 'denies') return [];
		const denying = behind(graph, claim).find(
			({ stance, about }) => stance === 'denies' && about === claim.about
		);
		if (!denying) return [];
		const message = `claim "${claim.id}" is preferred, but goes back to "${denying.id}", which denies it`;
		return [problem('W-follow', claimAt(graph, claim, 'follows'), message)];
	});
}

function reached(starts: readonly Id[], handoffs: readonly WovenHandoff[]): Set<Id> {
	const hands = new Set(starts);
	for (let before = -1; before < hands.size;) {
		before = hands.size;
		for (const { givers, holders } of handoffs) {
			if (givers.some((id) => hands.has(id))) for (const id of holders) hands.add(id);
		}
	}
	return hands;
}

function behind({ claims }: CaseGraph, claim: WovenClaim): WovenClaim[] {
	const all = new Set<WovenClaim>([claim]);
	for (const { follows: followed } of all) {
		for (const id of followed) {
			const one = claims.get(id);
			if (one) all.add(one);
		}
	}
	return [...all].slice(1);
}
