// Where does a question of routes begin and end in the state graph, and what may it not use?
import { strength } from '../graph/holding.ts';
import type { Id } from '../schema/records.ts';
import type { Shut } from './labels.ts';
import type { Tracer } from './tracer.ts';

/** The text (read or copied), or word of it; who has the text has word of it too. */
export type What = 'text' | 'gist';

export interface Ends {
	/** Agents who are taken to have had everything; an unknown route begins only with the first holders. */
	from: readonly Id[];
	to: readonly Id[];
	what: What;
}

export interface Terminals {
	sources: number[];
	targets: number[];
	/** By node. */
	isTarget: Uint8Array;
}

/** Whether who is in this state has what is asked for. */
export function serves(tracer: Tracer, state: number, what: What): boolean {
	return what === 'gist' || strength(tracer.states.states[state]!.holding) >= 2;
}

/** The nodes at which routes begin and end; a route ends at the first target that it comes to. */
export function terminals({ states, origins }: Tracer, { from, to, what }: Ends): Terminals {
	const sources = from.flatMap((agent) => states.starts.get(agent) ?? []);
	if (from.some((agent) => origins.has(agent))) sources.push(states.unknown);
	const ends = to.filter((agent) => !from.includes(agent));
	const targets = ends
		.flatMap((agent) => states.statesOf.get(agent) ?? [])
		.filter((state) => what === 'gist' || strength(states.states[state]!.holding) >= 2);
	const isTarget = new Uint8Array(states.arcs.nodes);
	for (const target of targets) isTarget[target] = 1;
	return { sources, targets, isTarget };
}

/** Nothing shut but the states of those who begin: nobody can bring them anything. */
export function shutFor({ states }: Tracer, from: readonly Id[], avoid?: Shut): Shut {
	const nodes = avoid ? avoid.nodes.slice() : new Uint16Array(states.arcs.nodes);
	const events = avoid
		? avoid.events.slice()
		: new Uint16Array(states.handoffs.length + states.unknowns.length);
	for (const agent of from) {
		for (const state of states.statesOf.get(agent) ?? []) nodes[state]!++;
	}
	return { nodes, events, event: states.event };
}
