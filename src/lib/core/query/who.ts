// Who is meant by a name that stands for several: an agent, the first holders, or a side of the frontier?
import type { CaseGraph } from '../graph/types.ts';
import type { Id } from '../schema/records.ts';

/** Names of sets: who had it first, and the agents whose place is on one side of the frontier. */
export const sets = ['origin', 'east', 'west'] as const;

/** The agents of a set, or the one of this id or alias; empty where there is none. An id outranks a set. */
export function who(graph: CaseGraph, name: string): Id[] {
	const resolved = graph.resolve(name);
	if (resolved.found === 'thing' && resolved.kind === 'agent') return [resolved.id];
	if (graph.agents.has(name)) return [name];
	if (name === 'origin') return [...graph.case.work.origin];
	return [...graph.agents.values()]
		.filter(({ place }) => place !== undefined && graph.places.get(place)?.side === name)
		.map(({ id }) => id);
}
