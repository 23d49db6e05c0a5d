// What is a disagreement: its sides, on whose word each stands, and whether both can be right?
import type { Basis, Id } from '../schema/records.ts';
import { allen, apart, type Allen } from './allen.ts';
import { independentWitnesses, lineage, type Lineage, type Voice } from './lineage.ts';
import type { CaseGraph, DaySpan, WovenClaim } from './types.ts';

/**
 * How sources can differ: whether a handoff came to pass, which of several that exclude one another
 * did, on which day, in how many steps, or what is so of one field of a thing.
 */
export type DisagreementKind = 'stance' | 'alternatives' | 'dates' | 'granularity' | 'field';

/** What one side holds. */
export type Held =
	| { holds: 'so' | 'doubted' | 'denied' }
	/** That this handoff came to pass, and no rival. */
	| { holds: 'handoff'; handoff: Id }
	/** That it went in these steps. */
	| { holds: 'steps'; handoffs: Id[] }
	| { holds: 'days'; days: DaySpan; doubtful: boolean }
	| { holds: 'value'; value: string | number | boolean; opposed: boolean };

export interface Side {
	held: Held;
	/** By id. */
	claims: WovenClaim[];
	accounts: Id[];
	bases: Basis[];
	/** Independent witnesses among its claims; conjectures, inferences and what was set aside apart. */
	witnesses: number;
	lineage: Lineage;
	/** The editors have set every claim of it aside, and say why. */
	setAside: boolean;
}

export interface Disagreement {
	/** Permanent, readable, and the same whatever the order of the files. */
	id: string;
	/** Ids by which it may be asked for too. */
	aliases: string[];
	kind: DisagreementKind;
	/** The handoffs at issue, or the thing whose field is. */
	about: Id[];
	field: string | null;
	sides: Side[];
	/** Of days alone: how each two sides lie to one another, by their places in `sides`. */
	relations: { one: number; other: number; relation: Allen }[];
	/** Some two sides cannot both be right; else they differ in precision, or in doubt. */
	irreconcilable: boolean;
	/** Only one side is left standing. */
	settled: boolean;
	/** Voices without anyone behind them on whom more than one side rests. */
	shared: { voice: Voice; sides: number[] }[];
}

/** One answer to the question at issue, and the claims that give it. */
export interface Answer {
	held: Held;
	claims: readonly WovenClaim[];
}

interface Findings {
	id: string;
	aliases?: string[];
	kind: DisagreementKind;
	about: Id[];
	field?: string;
	answers: Answer[];
}

/** The disagreement between these answers, if claims give more than one. */
export function found(graph: CaseGraph, { answers, ...findings }: Findings): Disagreement[] {
	const given = answers.filter(({ claims }) => claims.length > 0);
	if (given.length < 2) return [];
	const { kind } = findings;
	const sides = inOrder(given.map((answer) => side(graph, answer)));
	const standing = sides.flatMap(({ setAside }, place) => (setAside ? [] : [place]));
	const relations = kind === 'dates' ? relationsOf(sides, standing) : [];
	return [
		{
			aliases: [],
			field: null,
			...findings,
			sides,
			relations,
			irreconcilable: standing.length > 1 && clash(kind, sides, relations),
			settled: standing.length < 2,
			shared: sharedBy(sides)
		}
	];
}

function clash(kind: DisagreementKind, sides: Side[], days: Disagreement['relations']): boolean {
	if (kind === 'dates') return days.some(({ relation }) => apart(relation));
	if (kind === 'stance') return sides.some(({ held }) => held.holds === 'denied');
	return true;
}

function side(graph: CaseGraph, { held, claims }: Answer): Side {
	const sorted = [...claims].sort((a, b) => compareIds(a.id, b.id));
	const standing = sorted.filter(({ rank }) => rank !== 'deprecated');
	return {
		held,
		claims: sorted,
		accounts: [...new Set(sorted.map(({ account }) => account))],
		bases: [...new Set(sorted.map(({ basis }) => basis))],
		witnesses: independentWitnesses(
			graph,
			standing.filter(({ stance, basis }) => stance !== 'conjectures' && basis !== 'inferred')
		),
		lineage: lineage(graph, sorted),
		setAside: standing.length === 0
	};
}

/** Days as they follow; values with what stands first, then what most independent witnesses say. */
function inOrder(sides: Side[]): Side[] {
	const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
	return sides.sort((a, b) => {
		if (a.held.holds === 'days' && b.held.holds === 'days') {
			const [one, other] = [a.held.days, b.held.days];
			return compare(one.from, other.from) || compare(one.to, other.to);
		}
		if (a.held.holds !== 'value') return 0;
		return (
			Number(a.setAside) - Number(b.setAside) ||
			b.witnesses - a.witnesses ||
			b.accounts.length - a.accounts.length ||
			compareIds(a.claims[0]!.id, b.claims[0]!.id)
		);
	});
}

/** Those behind everything that more than one side says. */
function sharedBy(sides: readonly Side[]): Disagreement['shared'] {
	const resting = new Set(sides.flatMap((one) => one.lineage.repeats.map(({ from }) => from)));
	const voices = new Set(sides.flatMap((one) => one.lineage.voices));
	return [...voices]
		.filter((voice) => !resting.has(voice))
		.sort(compareIds)
		.map((voice) => ({
			voice,
			sides: sides.flatMap((one, place) => (one.lineage.voices.includes(voice) ? [place] : []))
		}))
		.filter((one) => one.sides.length > 1);
}

function relationsOf(sides: readonly Side[], places: number[]): Disagreement['relations'] {
	return places.flatMap((one, i) =>
		places.slice(i + 1).flatMap((other) => {
			const [a, b] = [sides[one]!.held, sides[other]!.held];
			return a.holds === 'days' && b.holds === 'days'
				? [{ one, other, relation: allen(a.days, b.days) }]
				: [];
		})
	);
}

/** By code units: the same order on every machine. */
export function compareIds(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
