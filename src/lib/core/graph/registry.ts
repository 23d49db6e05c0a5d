// Which ids does a case know, what does each name, and where do old ids lead?
import type { CaseRecords, Id } from '../schema/records.ts';
import { problem, type GraphProblem, type RecordFile, type Where } from './problem.ts';
import type { Resolved, ThingKind } from './types.ts';

interface Entry {
	kind: ThingKind;
	/** The thing's own id. */
	id: Id;
	/** `id` for the thing's own, `alias` for an older id of it. */
	as: 'id' | 'alias';
	where: Where;
}

export interface Registry {
	/** Things by their ids and aliases. */
	entries: ReadonlyMap<Id, Entry>;
	/** Own ids of one kind, in file order. */
	idsOf: (kind: ThingKind) => Id[];
	/** Follows aliases and redirects to the thing, or to the reason why it was withdrawn. */
	resolve: (id: string) => Resolved;
	/** Ids used twice (E-id) and redirects that go round or nowhere (E-ref). */
	problems: GraphProblem[];
}

/** The id that stands for the nth unnamed hand of a handoff, counted from 1, givers first. */
export function unnamedId(handoff: Id, n: number): Id {
	return `${handoff}-unknown-${n}`;
}

/** Reads every id, alias, unnamed hand and redirect of the records; the first to claim an id keeps it. */
export function registry(records: CaseRecords): Registry {
	const entries = new Map<Id, Entry>();
	const problems: GraphProblem[] = [];

	function enter(asked: Id, entry: Entry): void {
		const taken = entries.get(asked);
		if (!taken) entries.set(asked, entry);
		else
			problems.push(
				problem('E-id', entry.where, `"${asked}" is already ${said(taken)}`, taken.where)
			);
	}

	const lists: [ThingKind, RecordFile, readonly { id: Id; aliases?: Id[] }[]][] = [
		['agent', 'agents', records.agents],
		['copy', 'copies', records.copies],
		['handoff', 'handoffs', records.handoffs],
		['place', 'places', records.places],
		['route', 'routes', records.routes]
	];
	for (const [kind, file, things] of lists) {
		things.forEach(({ id }, i) =>
			enter(id, { kind, id, as: 'id', where: { file, path: [i, 'id'] } })
		);
	}
	for (const { source } of records.accounts) {
		const where: Where = { file: `accounts/${source.id}`, path: ['source', 'id'] };
		enter(source.id, { kind: 'source', id: source.id, as: 'id', where });
	}
	records.handoffs.forEach(({ id: handoff, from, to }, i) => {
		const hands = [
			...from.map((hand, j) => ({ hand, path: [i, 'from', j] })),
			...to.map((hand, j) => ({ hand, path: [i, 'to', j] }))
		];
		hands
			.filter(({ hand }) => typeof hand !== 'string')
			.forEach(({ path }, j) => {
				const id = unnamedId(handoff, j + 1);
				enter(id, { kind: 'agent', id, as: 'id', where: { file: 'handoffs', path } });
			});
	});
	for (const [kind, file, things] of lists) {
		things.forEach(({ id, aliases = [] }, i) =>
			aliases.forEach((alias, j) =>
				enter(alias, { kind, id, as: 'alias', where: { file, path: [i, 'aliases', j] } })
			)
		);
	}
	for (const { source } of records.accounts) {
		source.aliases?.forEach((alias, j) => {
			const where: Where = { file: `accounts/${source.id}`, path: ['source', 'aliases', j] };
			enter(alias, { kind: 'source', id: source.id, as: 'alias', where });
		});
	}

	for (const { source, claims } of records.accounts) {
		claims.forEach(({ id }, i) => {
			const first = claims.findIndex((other) => other.id === id);
			if (first === i) return;
			const at = (index: number): Where => ({
				file: `accounts/${source.id}`,
				path: ['claims', index, 'id']
			});
			problems.push(
				problem('E-id', at(i), `"${id}" is already a claim of this account`, at(first))
			);
		});
	}

	const redirects = new Map<
		Id,
		{ redirect: CaseRecords['case']['redirects'][number]; where: Where }
	>();
	records.case.redirects.forEach((redirect, i) => {
		const where: Where = { file: 'case', path: ['redirects', i, 'from'] };
		const thing = entries.get(redirect.from);
		const earlier = redirects.get(redirect.from);
		if (thing)
			problems.push(
				problem(
					'E-id',
					where,
					`"${redirect.from}" is redirected, but it is ${said(thing)}`,
					thing.where
				)
			);
		else if (earlier)
			problems.push(
				problem('E-id', where, `"${redirect.from}" is redirected twice`, earlier.where)
			);
		else redirects.set(redirect.from, { redirect, where });
	});

	function resolve(asked: string): Resolved {
		const seen = new Set<string>();
		for (let id = asked; !seen.has(id);) {
			seen.add(id);
			const thing = entries.get(id);
			if (thing) return { found: 'thing', kind: thing.kind, id: thing.id, asked };
			const redirect = redirects.get(id)?.redirect;
			if (!redirect) break;
			if (redirect.to === null)
				return { found: 'withdrawn', asked, why: redirect.why, on: redirect.on };
			id = redirect.to;
		}
		return { found: 'nothing', asked };
	}

	return {
		entries,
		idsOf: (kind) =>
			[...entries.values()].filter((e) => e.kind === kind && e.as === 'id').map((e) => e.id),
		resolve,
		problems
	};
}

function said({ kind, id, as }: Entry): string {
	return as === 'id' ? `the id of ${oneOf(kind)}` : `an alias of "${id}"`;
}

/** The noun with its article: "an agent", "a copy". */
export function oneOf(noun: string): string {
	return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
