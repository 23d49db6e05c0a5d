// Without whom, or without what, does no route remain?
//
// By taking members of one route away, one at a time and then in sets: static dominators miss hands that
// are needed only in time, and Menger's theorem fails on dated graphs (Kempe, Kleinberg, Kumar, STOC
// 2000; Zschoche et al., arXiv 1711.00963), so cuts come from a bounded search tree.
import type { Id } from '../schema/records.ts';
import { certainRoute } from './certain-routes.ts';
import type { Ends } from './ends.ts';
import { someRoute } from './simple-routes.ts';
import { struck, type Strike } from './strike.ts';
import type { Tracer } from './tracer.ts';

/** What can be taken away: hands between the ends, handoffs, copies, sources. */
export const parts = ['agents', 'handoffs', 'copies', 'sources'] as const;
export type Part = (typeof parts)[number];

export interface Indispensable {
	/** Without it no possible route remains, in the order of one route. Null where there is no route at all. */
	necessary: Id[] | null;
	/** Without it none is certain. Null where none is certain now. */
	forCertainty: Id[] | null;
}

/** Every smallest set, of at most `most`, without which no possible route remains. */
export interface Cuts {
	size: number;
	sets: Id[][];
}

const FEW = 100;

/** What every possible route needs, and what every certain one needs, when `gone` is gone already. */
export function indispensable(
	tracer: Tracer,
	ends: Ends,
	part: Part,
	gone: Strike = {}
): Indispensable {
	return {
		necessary: needed((avoid) => someRoute(tracer, ends, avoid)),
		forCertainty: needed((avoid) => certainRoute(tracer, ends, avoid))
	};

	function needed(find: (avoid: ReturnType<typeof struck>) => number[] | null): Id[] | null {
		const one = find(struck(tracer, gone));
		if (!one) return null;
		return members(tracer, ends, part, one).filter(
			(id) => find(struck(tracer, also(gone, part, [id]))) === null
		);
	}
}

/** The smallest cuts; null where there is no route, or where it takes more than `most` to cut them all. */
export function cuts(
	tracer: Tracer,
	ends: Ends,
	part: Part,
	most = 3,
	gone: Strike = {}
): Cuts | null {
	if (!someRoute(tracer, ends, struck(tracer, gone))) return null;
	for (let size = 1; size <= most; size++) {
		const found = new Map<string, Id[]>();
		const tried = new Set<string>();
		cut([], size, found, tried);
		const sets = [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
		if (sets.length > 0) return { size, sets: sets.map(([, ids]) => ids) };
	}
	return null;

	/** Any set that cuts all routes holds a member of each, so also of this one. */
	function cut(taken: Id[], left: number, found: Map<string, Id[]>, tried: Set<string>): void {
		const key = [...taken].sort().join(' ');
		if (tried.has(key) || found.size >= FEW) return;
		tried.add(key);
		const route = someRoute(tracer, ends, struck(tracer, also(gone, part, taken)));
		if (!route) found.set(key, [...taken].sort());
		else if (left > 0) {
			for (const id of members(tracer, ends, part, route))
				cut([...taken, id], left - 1, found, tried);
		}
	}
}

function also(gone: Strike, part: Part, ids: readonly Id[]): Strike {
	return { ...gone, [part]: [...(gone[part] ?? []), ...ids] };
}

/** Everything of one kind that a route runs over, in its order, ends of the question apart. */
function members(
	{ states, evidence }: Tracer,
	{ from, to }: Ends,
	part: Part,
	arcs: readonly number[]
): Id[] {
	const starts = [...states.starts.keys()];
	const agentOf = (node: number) =>
		states.states[node]?.agent ?? starts[node - states.states.length];
	const ids = arcs.flatMap((arc): (Id | null | undefined)[] => {
		const event = states.event[arc]!;
		const handoff = states.handoffs[event];
		if (part === 'agents') return [agentOf(states.tail[arc]!), agentOf(states.head[arc]!)];
		if (!handoff) return [];
		if (part === 'handoffs') return [handoff.id];
		if (part === 'sources') return evidence(event).sources;
		return [handoff.needs, handoff.grants].map((one) => (one.held === 'copy' ? one.copy : null));
	});
	const known = ids.filter((id): id is Id => typeof id === 'string');
	const ends = part === 'agents' ? [...from, ...to] : [];
	return [...new Set(known)].filter((id) => !ends.includes(id));
}
