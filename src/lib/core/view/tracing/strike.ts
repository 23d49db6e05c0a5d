// Which things of a case are struck out by a list of ids, and what is traced without them?
import type { CaseGraph, ClaimId } from '../../graph/types.ts';
import type { Id } from '../../schema/records.ts';
import type { Shut } from '../../query/labels.ts';
import { struck, type Strike } from '../../query/strike.ts';
import { tracer, type Tracer } from '../../query/tracer.ts';
import { restruck } from '../../query/what-if.ts';
import type { Facts } from '../card/facts.ts';

export interface Chosen {
	strike: Required<Strike>;
	/** What is struck, as asked for: ids, older ids, `source#claim`. */
	found: string[];
	/** Asked for, and nothing here that can be struck. */
	unknown: string[];
}

export interface Without extends Chosen {
	/** The telling with nothing struck. */
	base: Tracer;
	/** The telling without struck sources and claims, with the gaps from before. */
	after: Tracer;
	/** What is shut in `after` by struck hands, handoffs and copies. */
	avoid: Shut;
}

type Struckable = 'agent' | 'handoff' | 'copy' | 'source';

/** Sorts ids by what they name; older ids are followed. */
export function chosen(graph: CaseGraph, ids: readonly string[]): Chosen {
	const lists: Record<string, Id[]> = { agent: [], handoff: [], copy: [], source: [] };
	const claims: ClaimId[] = [];
	const unknown = ids.filter((asked) => {
		const [source = '', claim] = asked.split('#');
		const resolved = graph.resolve(source);
		if (resolved.found !== 'thing') return true;
		if (claim === undefined) return !lists[resolved.kind]?.push(resolved.id);
		const id = `${resolved.id}#${claim}`;
		return !graph.claims.has(id) || !claims.push(id);
	});
	const { agent, handoff, copy, source } = lists as Record<Struckable, Id[]>;
	const strike = { agents: agent, handoffs: handoff, copies: copy, sources: source, claims };
	return { strike, unknown, found: ids.filter((id) => !unknown.includes(id)) };
}

const bases = new WeakMap<Facts, Tracer>();

/** The tracer of a telling, prepared once. */
export function tracerOf(facts: Facts): Tracer {
	const base = bases.get(facts) ?? tracer(facts.graph, facts.telling, { gaps: facts.gaps });
	bases.set(facts, base);
	return base;
}

/** A telling with these things struck out of it. */
export function without(facts: Facts, ids: readonly string[]): Without {
	const choice = chosen(facts.graph, ids);
	const base = tracerOf(facts);
	const after = restruck(base, choice.strike);
	const avoid = struck(after, { ...choice.strike, sources: [], claims: [] });
	return { ...choice, base, after, avoid };
}
