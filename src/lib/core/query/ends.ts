// Where does a question of routes begin and end in the state graph, and what may it not use?
import { strength } from '../graph/holding.ts';
import type { Holding } from '../graph/types.ts';
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
	/** Whether an unknown route from the first holders may be the beginning; it may unless told. */
	gaps?: boolean;
}

export interface Terminals {
	sources: number[];
	targets: number[];
	/** By node. */
	isTarget: Uint8Array;
}

/** Whether this is the text, read or in a copy. */
export function isText(holding: Holding): boolean {
	return strength(holding) >= 2;
}

/** The nodes at which routes begin and end; a route ends at the first target that it comes to. */
export function terminals({ states, origins }: Tracer, ends: Ends): Terminals {
	const { from, to, what, gaps = true } = ends;
	const sources = from.flatMap((agent) => states.starts.get(agent) ?? []);
	if (gaps && from.some((agent) => origins.has(agent))) sources.push(states.unknown);
	const targets = to
		.filter((agent) => !from.includes(agent))
		.flatMap((agent) => states.statesOf.get(agent) ?? [])
		.filter((state) => what === 'gist' || isText(states.states[state]!.holding));
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
