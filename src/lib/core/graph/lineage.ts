// Who repeats whom? The voices behind some claims, and how many of them are independent.
import type { Id } from '../schema/records.ts';
import type { CaseGraph, ClaimId, WovenClaim } from './types.ts';

/** Whom a claim can rest on: an account or an agent by id, or "witness" and a name without a record. */
export type Voice = string;

/** That one voice repeats another: it follows a source, or gives what a witness told. */
export interface Repeats {
	from: Voice;
	to: Voice;
	how: 'follows' | 'accordingTo' | 'sameWork';
}

export interface Lineage {
	/** Every account that speaks and everyone behind it, in the order in which they are met. */
	voices: Voice[];
	repeats: Repeats[];
}

/**
 * The voices behind claims: their own accounts, the witnesses that they name, and the same of each
 * claim that they follow (PROV: hadPrimarySource, wasDerivedFrom). To follow a whole account is to
 * rest on it and on what it says of the same thing.
 */
export function lineage(graph: CaseGraph, claims: readonly WovenClaim[]): Lineage {
	const voices = new Set<Voice>();
	const repeats = new Map<string, Repeats>();
	const seen = new Set<ClaimId>();
	for (const claim of claims) visit(claim);
	for (const voice of voices) tieWorks(voice);
	return { voices: [...voices], repeats: [...repeats.values()] };

	function visit(at: WovenClaim): void {
		if (seen.has(at.id)) return;
		seen.add(at.id);
		voices.add(at.account);
		const { accordingTo } = at;
		if (typeof accordingTo === 'string') follow(accordingTo, at, 'accordingTo');
		else if (accordingTo) {
			rest(at.account, `witness ${accordingTo.witness.trim().toLowerCase()}`, 'accordingTo');
		}
		for (const followed of at.follows) follow(followed, at, 'follows');
	}

	function follow(followed: string, from: WovenClaim, how: Repeats['how']): void {
		const one = graph.claims.get(followed);
		if (one) {
			rest(from.account, one.account, how);
			return visit(one);
		}
		rest(from.account, followed, how);
		for (const other of graph.claimsAbout.get(subject(from)) ?? []) {
			if (other.account === followed) visit(other);
		}
	}

	function rest(from: Voice, to: Voice, how: Repeats['how']): void {
		voices.add(to);
		const key = `${from} > ${to}`;
		if (from !== to && !repeats.has(key)) repeats.set(key, { from, to, how });
	}

	/** Tellings by one work hang on the one that the others name, or on the first that is met. */
	function tieWorks(voice: Voice): void {
		const same = sameWork(graph, voice);
		const works = [...voices].filter((other) => same.has(other));
		const head = works.find((work) => !graph.sources.get(work)?.sameWorkAs) ?? works[0]!;
		rest(voice, head, 'sameWork');
	}
}

/** The part of a lineage that one voice belongs to: all behind it, and all who rest on it. */
export function around({ repeats }: Lineage, voice: Voice): Lineage {
	const up = follow(({ from, to }) => [from, to]);
	const down = follow(({ from, to }) => [to, from]);
	const voices = new Set([...up, ...down]);
	return {
		voices: [...voices],
		repeats: repeats.filter(
			({ from, to }) => (up.has(from) && up.has(to)) || (down.has(from) && down.has(to))
		)
	};

	function follow(step: (one: Repeats) => [Voice, Voice]): Set<Voice> {
		const met = new Set([voice]);
		for (const at of met) {
			for (const one of repeats) {
				const [here, next] = step(one);
				if (here === at) met.add(next);
			}
		}
		return met;
	}
}

/** The largest number of these claims that are pairwise independent: nothing stands behind two of them. */
export function independentWitnesses(graph: CaseGraph, claims: readonly WovenClaim[]): number {
	const roots = claims.map((claim) => witnessesBehind(graph, claim));
	return largestApart(
		roots.map((mine, i) =>
			roots.flatMap((theirs, j) =>
				i !== j && [...mine].some((root) => theirs.has(root)) ? [j] : []
			)
		)
	);
}

/** Everything that a claim rests on. Tellings by one work are one. */
function witnessesBehind(graph: CaseGraph, claim: WovenClaim): Set<Voice> {
	const { voices } = lineage(graph, [claim]);
	return new Set(voices.flatMap((voice) => [...sameWork(graph, voice)]));
}

function subject({ about }: WovenClaim): Id {
	return typeof about === 'string' ? about : about.thing;
}

/** The voice and all accounts that are tellings by the very same work. */
function sameWork(graph: CaseGraph, voice: Voice): Set<Voice> {
	const same = new Set([voice]);
	if (!graph.sources.has(voice)) return same;
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
