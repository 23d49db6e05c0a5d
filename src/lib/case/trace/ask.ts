// What did somebody ask on the command line? Flags and ids, checked against the case.
import { didYouMean } from '#lib/core/graph/nearest.ts';
import { everyone, toldBy, type Telling } from '#lib/core/graph/telling.ts';
import type { CaseGraph } from '#lib/core/graph/types.ts';
import type { What } from '#lib/core/query/ends.ts';
import { rankings, type Ranking } from '#lib/core/query/rank.ts';
import type { Strike } from '#lib/core/query/strike.ts';
import { sets, who } from '#lib/core/query/who.ts';
import { dayOfIso } from '#lib/core/schema/days.ts';
import type { Id } from '#lib/core/schema/records.ts';
import { Misuse } from '../misuse.ts';

/** Flags with a value, and what that is; then those that are there or not. */
export const valued = {
	from: 'ID',
	to: 'ID',
	what: 'text|gist',
	'as-told-by': 'a,b',
	against: 'a,b',
	without: 'x,y',
	rank: rankings.join('|'),
	on: 'DAY',
	case: 'FOLDER',
	out: 'FILE',
	view: 'ADDRESS'
} as const;
const bare = ['json', 'ruled-out', 'no-gaps'] as const;
type Valued = keyof typeof valued;
type Bare = (typeof bare)[number];

export interface Flags {
	values: Partial<Record<Valued, string>>;
	set: ReadonlySet<Bare>;
}

export interface Asked {
	from: Id[];
	to: Id[];
	what: What;
	gaps: boolean;
	telling: Telling;
	accounts: Id[] | null;
	strike: Strike;
	without: string[];
	rank: Ranking;
	/** A day number. */
	on: number | null;
}

/** Reads `--flag value`, `--flag=value` and `--flag`; throws `Misuse` at what a command does not know. */
export function flagsOf(args: readonly string[], known: readonly string[]): Flags {
	const values: Flags['values'] = {};
	const set = new Set<Bare>();
	const rest = [...args];
	for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
		const [, name = '', value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg) ?? [];
		if (!known.includes(name)) {
			if (!arg.startsWith('-')) throw new Misuse(`"${arg}" belongs to no option.`);
			const options = known.map((flag) => `--${flag}`);
			throw new Misuse(`There is no option "--${name}".${didYouMean(`--${name}`, options)}`);
		}
		if (bare.includes(name as Bare)) {
			if (value !== undefined) throw new Misuse(`--${name} takes no value.`);
			set.add(name as Bare);
			continue;
		}
		const given = value ?? rest.shift();
		if (given === undefined || given === '' || given.startsWith('--'))
			throw new Misuse(`--${name} needs a value.`);
		values[name as Valued] = given;
	}
	return { values, set };
}

/** The question that flags ask of a case; throws `Misuse` at an id or word that it does not know. */
export function asked(graph: CaseGraph, { values, set }: Flags): Asked {
	const accounts = values['as-told-by'] ? accountsOf(graph, values['as-told-by']) : null;
	const without = values.without ? listOf(values.without) : [];
	return {
		from: agentsOf(graph, values.from ?? 'origin'),
		to: agentsOf(graph, values.to ?? 'west'),
		what: oneOf('what', values.what ?? 'text', ['text', 'gist']),
		gaps: !set.has('no-gaps'),
		telling: accounts ? toldBy(...accounts) : everyone,
		accounts,
		strike: strikeOf(graph, without),
		without,
		rank: oneOf('rank', values.rank ?? 'arrival', rankings),
		on: values.on === undefined ? null : dayOf(values.on)
	};
}

/** Account ids; throws `Misuse` at one that is none. */
export function accountsOf(graph: CaseGraph, text: string): Id[] {
	return listOf(text).map((id) => {
		const found = graph.resolve(id);
		if (found.found === 'thing' && found.kind === 'source') return found.id;
		throw new Misuse(`There is no account "${id}".${didYouMean(id, graph.accounts.keys())}`);
	});
}

/** The agents of an id, or of a set: `origin`, `east`, `west`. */
function agentsOf(graph: CaseGraph, text: string): Id[] {
	return [...new Set(listOf(text).flatMap(one))];

	function one(name: string): Id[] {
		const agents = sets.includes(name as (typeof sets)[number]) || isAgent(name);
		if (!agents)
			throw new Misuse(
				`There is no agent "${name}".${didYouMean(name, [...graph.agents.keys(), ...sets])}`
			);
		const found = who(graph, name);
		if (found.length === 0) throw new Misuse(`Nobody in this case is in "${name}".`);
		return found;
	}

	function isAgent(name: string): boolean {
		const found = graph.resolve(name);
		return graph.agents.has(name) || (found.found === 'thing' && found.kind === 'agent');
	}
}

function strikeOf(graph: CaseGraph, ids: readonly string[]): Strike {
	const strike = {
		agents: [] as Id[],
		handoffs: [] as Id[],
		copies: [] as Id[],
		sources: [] as Id[],
		claims: [] as string[]
	};
	for (const id of ids) {
		const found = graph.resolve(id);
		const kind = found.found === 'thing' ? found.kind : null;
		const own = found.found === 'thing' ? found.id : id;
		if (graph.claims.has(id)) strike.claims.push(id);
		else if (kind === 'agent') strike.agents.push(own);
		else if (kind === 'handoff') strike.handoffs.push(own);
		else if (kind === 'copy') strike.copies.push(own);
		else if (kind === 'source') strike.sources.push(own);
		else {
			const known = [graph.agents, graph.handoffs, graph.copies, graph.accounts, graph.claims];
			throw new Misuse(
				`There is no agent, handoff, copy, source or claim "${id}".` +
					didYouMean(
						id,
						known.flatMap((things) => [...things.keys()])
					)
			);
		}
	}
	return strike;
}

function listOf(text: string): string[] {
	return text
		.split(',')
		.map((id) => id.trim())
		.filter((id) => id !== '');
}

function oneOf<T extends string>(flag: string, value: string, known: readonly T[]): T {
	const found = known.find((one) => one === value);
	if (found) return found;
	throw new Misuse(`--${flag} is one of ${known.join(', ')}.${didYouMean(value, known)}`);
}

function dayOf(text: string): number {
	const day = dayOfIso(text);
	if (Number.isNaN(day)) throw new Misuse(`--on is a day like 1956-04-13, not "${text}".`);
	return day;
}
