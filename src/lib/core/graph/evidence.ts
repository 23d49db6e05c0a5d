// How well is a handoff attested, and who disputes it?
import type { Id } from '../schema/records.ts';
import { spanOf } from './dates.ts';
import { independentWitnesses } from './lineage.ts';
import { everyone, opposes, spoken, support, type Telling } from './telling.ts';
import type { CaseGraph, WovenClaim } from './types.ts';

/** 4 documented, 3 attested, 2 reported, 1 conjectured, 0 unsourced. */
export type Grade = 0 | 1 | 2 | 3 | 4;

export interface Evidence {
	grade: Grade;
	/** Independent witnesses among the claims that assert or report, inferences apart. */
	witnesses: number;
	/** Accounts that carry the handoff, in file order. */
	sources: Id[];
	/** The claims that carry it. */
	claims: WovenClaim[];
	/** Some claim doubts or denies it. */
	contested: boolean;
}

export interface Dispute {
	disputed: boolean;
	/** Claims that doubt or deny the handoff. */
	stance: WovenClaim[];
	/** Handoffs that cannot be true together with it and are told too. */
	rivals: Id[];
	/** Claims whose dates cannot both be right. */
	dates: [WovenClaim, WovenClaim][];
}

/**
 * Grade and witnesses of a handoff under a telling (ordinal, weakest link; no probabilities).
 * Documented: a document, or two independent first-hand claims. Attested: one first-hand claim,
 * or two independent reports. Reported: one report. Conjectured: conjectures and inferences only.
 */
export function evidence(graph: CaseGraph, handoff: Id, telling: Telling = everyone): Evidence {
	const claims = support(graph, handoff, telling);
	const testimony = claims.filter(
		({ stance, basis }) => stance !== 'conjectures' && basis !== 'inferred'
	);
	const firsthand = testimony.filter(({ basis }) => basis === 'firsthand');
	const witnesses = independentWitnesses(graph, testimony);
	return {
		grade: grade(),
		witnesses,
		sources: [...new Set(claims.map(({ account }) => account))],
		claims,
		contested: spoken(graph, handoff, telling).some(({ stance }) => opposes(stance))
	};

	function grade(): Grade {
		if (testimony.some(({ basis }) => basis === 'document')) return 4;
		if (independentWitnesses(graph, firsthand) >= 2) return 4;
		if (firsthand.length > 0 || witnesses >= 2) return 3;
		return testimony.length > 0 ? 2 : claims.length > 0 ? 1 : 0;
	}
}

/** What speaks against a handoff under a telling: claims, rival handoffs, dates that do not meet. */
export function dispute(graph: CaseGraph, handoff: Id, telling: Telling = everyone): Dispute {
	const stance = spoken(graph, handoff, telling).filter((claim) => opposes(claim.stance));
	const rivals = [...graph.handoffs.keys()].filter(
		(other) => excludes(graph, handoff, other) && support(graph, other, telling).length > 0
	);
	const dates = spanOf(graph, handoff, telling).conflict;
	return { disputed: stance.length + rivals.length + dates.length > 0, stance, rivals, dates };
}

/** Whether two handoffs cannot both be true; either of them may say so. */
export function excludes(graph: CaseGraph, a: Id, b: Id): boolean {
	const says = (one: Id, other: Id) => graph.handoffs.get(one)?.excludes?.includes(other) ?? false;
	return says(a, b) || says(b, a);
}
