// How well is a handoff attested, and who disputes it?
import type { Id } from '../schema/records.ts';
import { spanOf } from './dates.ts';
import { everyone, opposes, spoken, support, type Telling } from './telling.ts';
import type { CaseGraph, ClaimId, WovenClaim } from './types.ts';

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

/** The largest number of these claims that are pairwise independent: nothing stands behind two of them. */
function independentWitnesses(graph: CaseGraph, claims: WovenClaim[]): number {
	const roots = claims.map((claim) => witnessesBehind(graph, claim));
	return largestApart(
		roots.map((mine, i) =>
			roots.flatMap((theirs, j) =>
				i !== j && [...mine].some((root) => theirs.has(root)) ? [j] : []
			)
		)
	);
}

/**
 * Everything that a claim rests on, as keys: its own account, the witness that it names, and the
 * same of each claim that it follows (PROV: hadPrimarySource, wasDerivedFrom). To follow a whole
 * account is to rest on it and on what it says of the same thing. Tellings by one work are one.
 */
function witnessesBehind(graph: CaseGraph, claim: WovenClaim): Set<string> {
	const behind = new Set<string>();
	const seen = new Set<ClaimId>();
	visit(claim);
	return behind;

	function visit(at: WovenClaim): void {
		if (seen.has(at.id)) return;
		seen.add(at.id);
		restOn(at.account);
		const { accordingTo } = at;
		if (typeof accordingTo === 'string') follow(accordingTo, at);
		else if (accordingTo) behind.add(`witness ${accordingTo.witness.trim().toLowerCase()}`);
		for (const followed of at.follows) follow(followed, at);
	}

	function follow(followed: string, from: WovenClaim): void {
		const one = graph.claims.get(followed);
		if (one) return visit(one);
		restOn(followed);
		for (const other of graph.claimsAbout.get(subject(from)) ?? []) {
			if (other.account === followed) visit(other);
		}
	}

	function restOn(id: Id): void {
		for (const work of sameWork(graph, id)) behind.add(work);
	}
}

function subject({ about }: WovenClaim): Id {
	return typeof about === 'string' ? about : about.thing;
}

/** The id and all accounts that are tellings by the very same work. */
function sameWork(graph: CaseGraph, id: Id): Set<Id> {
	const same = new Set([id]);
	for (let before = 0; before < same.size;) {
		before = same.size;
		for (const { id: source, sameWorkAs } of graph.sources.values()) {
			if (sameWorkAs && (same.has(source) || same.has(sameWorkAs)))
				same.add(source).add(sameWorkAs);
		}
	}
	return same;
}

/** Size of a largest independent set of a small graph given as lists of neighbours, by branching. */
function largestApart(neighbours: number[][]): number {
	return branch(new Set(neighbours.keys()));

	function branch(left: Set<number>): number {
		let few = -1;
		let many = -1;
		let fewest = Infinity;
		let most = -1;
		for (const v of left) {
			const degree = neighbours[v]!.filter((w) => left.has(w)).length;
			if (degree < fewest) [few, fewest] = [v, degree];
			if (degree > most) [many, most] = [v, degree];
		}
		if (few < 0) return 0;
		// A vertex with at most one neighbour is in some largest set.
		if (fewest <= 1) return 1 + branch(without(left, few, ...neighbours[few]!));
		return Math.max(
			1 + branch(without(left, many, ...neighbours[many]!)),
			branch(without(left, many))
		);
	}

	function without(left: Set<number>, ...gone: number[]): Set<number> {
		return new Set([...left].filter((v) => !gone.includes(v)));
	}
}
