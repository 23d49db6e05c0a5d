// On what do the sources of a case differ?
import type { Id } from '../schema/records.ts';
import { claimDays } from './dates.ts';
import { compareIds, found, type Answer, type Disagreement } from './disagreement.ts';
import { excludes } from './evidence.ts';
import { everyone, opposes, support, type Telling } from './telling.ts';
import type { CaseGraph, WovenClaim } from './types.ts';

/** Every disagreement between the accounts that speak, by id. */
export function disagreements(graph: CaseGraph, telling: Telling = everyone): Disagreement[] {
	return [
		...stances(graph, telling),
		...alternatives(graph, telling),
		...days(graph, telling),
		...grains(graph, telling),
		...fields(graph, telling)
	].sort((a, b) => compareIds(a.id, b.id));
}

/** A handoff that some claims carry and others doubt or deny. */
function stances(graph: CaseGraph, telling: Telling): Disagreement[] {
	return [...graph.handoffs.keys()].flatMap((id) => {
		const claims = about(graph, id, telling);
		const by = (...stances: string[]) => claims.filter(({ stance }) => stances.includes(stance));
		const [said, ...against]: Answer[] = [
			{ held: { holds: 'so' }, claims: by('asserts', 'reports', 'conjectures') },
			{ held: { holds: 'doubted' }, claims: by('doubts') },
			{ held: { holds: 'denied' }, claims: by('denies') }
		];
		const answers = said!.claims.length > 0 ? [said!, ...against] : [];
		return found(graph, { id: `whether-${id}`, kind: 'stance', about: [id], answers });
	});
}

/** Told handoffs that exclude one another, in connected groups; a coarse one and its steps are `grains`. */
function alternatives(graph: CaseGraph, telling: Telling): Disagreement[] {
	const told = [...graph.handoffs.keys()].filter((id) => support(graph, id, telling).length > 0);
	const rivals = (id: Id) =>
		told.filter((other) => excludes(graph, id, other) && !grain(graph, id, other));
	const grouped = new Set<Id>();
	return told.flatMap((first) => {
		if (grouped.has(first)) return [];
		const group = [first];
		for (const id of group) group.push(...rivals(id).filter((other) => !group.includes(other)));
		for (const id of group) grouped.add(id);
		const answers = group.sort(compareIds).map((id): Answer => ({
			held: { holds: 'handoff', handoff: id },
			claims: support(graph, id, telling)
		}));
		const [id, ...aliases] = group.map((handoff) => `who-${handoff}`);
		return found(graph, { id: id!, aliases, kind: 'alternatives', about: group, answers });
	});
}

/** A handoff that sources date differently. */
function days(graph: CaseGraph, telling: Telling): Disagreement[] {
	return [...graph.handoffs.keys()].flatMap((id) => {
		const claims = about(graph, id, telling).filter(({ date, stance }) => date && !opposes(stance));
		const groups = groupBy(claims, (claim) => {
			const { from, to } = claimDays(graph, claim);
			return `${from}/${to}`;
		});
		const answers = groups.map((claims): Answer => {
			const { from, to } = claimDays(graph, claims[0]!);
			const doubtful = claims.every((claim) => claimDays(graph, claim).doubtful);
			return { held: { holds: 'days', days: { from, to }, doubtful }, claims };
		});
		return found(graph, { id: `when-${id}`, kind: 'dates', about: [id], answers });
	});
}

/** A handoff told in one step by some, and step by step by others. */
function grains(graph: CaseGraph, telling: Telling): Disagreement[] {
	return [...graph.handoffs.values()].flatMap(({ id, summarises = [] }) => {
		const steps = summarises.filter((step) => support(graph, step, telling).length > 0);
		const answers: Answer[] = [
			{ held: { holds: 'handoff', handoff: id }, claims: support(graph, id, telling) },
			{
				held: { holds: 'steps', handoffs: steps },
				claims: steps.flatMap((step) => support(graph, step, telling))
			}
		];
		return found(graph, {
			id: `coarse-${id}`,
			kind: 'granularity',
			about: [id, ...steps],
			answers
		});
	});
}

/** A field of a thing to which sources give different values. */
function fields(graph: CaseGraph, telling: Telling): Disagreement[] {
	return [...graph.claimsAbout].flatMap(([thing, claims]) =>
		groupBy(
			claims.filter((claim) => fieldOf(claim) && speaks(telling, claim)),
			(claim) => fieldOf(claim)!.field
		).flatMap((same) => {
			const { field } = fieldOf(same[0]!)!;
			const answers = groupBy(same, (claim) => {
				const value = String(fieldOf(claim)!.value).trim().toLowerCase();
				return `${opposes(claim.stance) ? 'not ' : ''}${value}`;
			}).map((claims): Answer => {
				const { value } = fieldOf(claims[0]!)!;
				const opposed = opposes(claims[0]!.stance);
				return { held: { holds: 'value', value, opposed }, claims };
			});
			const id = `${slug(field)}-of-${thing}`;
			return found(graph, { id, kind: 'field', about: [thing], field, answers });
		})
	);
}

/** Claims about the handoff itself, also those that were set aside. */
function about(graph: CaseGraph, handoff: Id, telling: Telling): WovenClaim[] {
	return (graph.claimsAbout.get(handoff) ?? []).filter(
		(claim) => !fieldOf(claim) && speaks(telling, claim)
	);
}

function speaks({ accounts }: Telling, { account }: WovenClaim): boolean {
	return accounts === null || accounts.has(account);
}

function fieldOf({ about }: WovenClaim) {
	return typeof about === 'string' ? null : about;
}

/** Whether one of two handoffs tells the other more coarsely. */
function grain(graph: CaseGraph, a: Id, b: Id): boolean {
	const tells = (one: Id, other: Id) => graph.handoffs.get(one)?.summarises?.includes(other);
	return Boolean(tells(a, b) || tells(b, a));
}

function groupBy(claims: readonly WovenClaim[], key: (claim: WovenClaim) => string) {
	const groups = new Map<string, WovenClaim[]>();
	for (const claim of claims) {
		const group = groups.get(key(claim)) ?? [];
		groups.set(key(claim), [...group, claim]);
	}
	return [...groups.values()];
}

/** "ageInSpring1956" as "age-in-spring-1956". */
function slug(field: string): string {
	return field
		.replace(/([a-z\d])([A-Z])/g, '$1-$2')
		.replace(/([A-Za-z])(\d)/g, '$1-$2')
		.toLowerCase()
		.replace(/[^a-z\d]+/g, '-');
}
