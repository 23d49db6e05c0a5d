// What could each hand have held at most, and by which handoffs?
import type { Id } from '../schema/records.ts';
import { strength } from './holding.ts';
import { effective, everyone, type Telling } from './telling.ts';
import type { CaseGraph } from './types.ts';

export interface Held {
	most: 'copy' | 'read' | 'gist' | 'none';
	/** The handoffs that brought it; where none did, those by which the agent passed it on. */
	by: Id[];
	/** How it is known: had it first, was handed it, or gave it and so must have had it. */
	how: 'origin' | 'received' | 'gave' | 'none';
}

/** The most that every agent of the case could have held under a telling, dates apart; gaps are bridged. */
export function couldHaveHeld(graph: CaseGraph, telling: Telling = everyone): Map<Id, Held> {
	const held = new Map<Id, Held>();
	for (const agent of graph.agents.keys()) held.set(agent, { most: 'none', by: [], how: 'none' });
	for (const agent of graph.case.work.origin)
		held.set(agent, { most: 'copy', by: [], how: 'origin' });
	const told = effective(graph, telling);
	for (const { id, holders, grants } of told) {
		for (const agent of holders) add(agent, { most: grants.held, by: [id], how: 'received' });
	}
	for (const { id, givers, needs } of told) {
		for (const agent of givers) add(agent, { most: needs.held, by: [id], how: 'gave' });
	}
	return held;

	function add(agent: Id, found: Held): void {
		const known = held.get(agent);
		if (!known || known.how === 'origin') return;
		const more = rank(found) - rank(known);
		if (more > 0) held.set(agent, found);
		else if (more === 0 && known.how === found.how) known.by.push(...found.by);
	}
}

function rank({ most }: Held): number {
	return most === 'none' ? 0 : strength({ held: most, copy: null });
}
