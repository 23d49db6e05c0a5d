// What would be different if these hands, handoffs, copies, sources or claims were not there?
import { evidence, type Evidence } from '../graph/evidence.ts';
import { gaps } from '../graph/gaps.ts';
import type { CaseGraph, ClaimId } from '../graph/types.ts';
import type { Id } from '../schema/records.ts';
import type { Ends } from './ends.ts';
import { reach, type AgentKnowledge, type Knowledge } from './reach.ts';
import { routes, type Bounds } from './routes.ts';
import { struck, type Strike } from './strike.ts';
import { tracer, type Tracer } from './tracer.ts';
import type { Route } from './verdict.ts';

/** What an agent has: the text, word of it, or one copy by id. */
export type Had = { what: 'text' | 'gist' } | { what: 'copy'; copy: Id };

export type Shift = { agent: Id; before: Knowledge; after: Knowledge } & Had;

export interface WhatIf {
	/** Who is no longer reached, and by what. */
	lost: ({ agent: Id } & Had)[];
	/** Who can now have had it, as a coarser telling takes the place of what was struck. */
	gained: ({ agent: Id } & Had)[];
	/** Whose first or last day has moved. */
	moved: Shift[];
	/** Handoffs on which no claim is left. */
	unsupported: Id[];
	/** Handoffs whose grade or number of witnesses has fallen, or that are doubted no longer. */
	evidence: { handoff: Id; before: Evidence; after: Evidence }[];
	/** Between the ends asked for. */
	routes: {
		before: number;
		after: number;
		lost: Route[];
		gained: Route[];
		regraded: { before: Route; after: Route }[];
		atLeast: boolean;
	} | null;
}

/**
 * The difference that a strike makes. Striking a source or a claim takes it out of the telling, which is
 * then dated, ordered and graded anew; striking hands, handoffs and copies only closes what runs over
 * them. Gaps stay those from before, or every strike would open an unknown route past itself.
 */
export function whatIf(base: Tracer, strike: Strike, ends?: Ends, bounds?: Bounds): WhatIf {
	const after = restruck(base, strike);
	const avoid = struck(after, { ...strike, sources: [], claims: [] });
	const handoffs = base.states.handoffs.map(({ id }, event) => ({
		handoff: id,
		before: base.evidence(event),
		after: evidence(after.graph, id, after.telling)
	}));
	return {
		...difference(reach(base).agents, reach(after, { avoid }).agents),
		unsupported: handoffs.filter((one) => one.after.grade === 0).map(({ handoff }) => handoff),
		evidence: handoffs.filter(
			(one) =>
				one.after.grade > 0 &&
				(one.after.grade !== one.before.grade ||
					one.after.witnesses !== one.before.witnesses ||
					one.after.contested !== one.before.contested)
		),
		routes: ends ? routesChanged() : null
	};

	function routesChanged(): WhatIf['routes'] {
		const was = routes(base, ends!, 'hands', bounds);
		const is = routes(after, ends!, 'hands', bounds, avoid);
		const then = new Map(was.routes.map((route) => [route.id, route]));
		const now = new Map(is.routes.map((route) => [route.id, route]));
		return {
			before: was.routes.length,
			after: is.routes.length,
			lost: was.routes.filter(({ id }) => !now.has(id)),
			gained: is.routes.filter(({ id }) => !then.has(id)),
			regraded: is.routes.flatMap((route) => {
				const before = then.get(route.id);
				return before && before.grade !== route.grade ? [{ before, after: route }] : [];
			}),
			atLeast: was.atLeast || is.atLeast
		};
	}
}

/** The telling without struck sources and claims, with the gaps from before. */
export function restruck(base: Tracer, { sources = [], claims = [] }: Strike): Tracer {
	if (sources.length + claims.length === 0) return base;
	const graph = without(base.graph, new Set(sources), new Set(claims));
	return tracer(graph, base.telling, { gaps: gaps(base.graph, base.telling) });
}

/** The differences between two states of knowledge; of the agents whom both reach, whose days differ. */
export function difference(
	before: ReadonlyMap<Id, AgentKnowledge>,
	after: ReadonlyMap<Id, AgentKnowledge>
): Pick<WhatIf, 'lost' | 'gained' | 'moved'> {
	const found: Pick<WhatIf, 'lost' | 'gained' | 'moved'> = { lost: [], gained: [], moved: [] };
	for (const agent of [...new Set([...before.keys(), ...after.keys()])].sort()) {
		const [then, now] = [before.get(agent), after.get(agent)];
		const copies = new Set([...(then?.copies.keys() ?? []), ...(now?.copies.keys() ?? [])]);
		compare({ what: 'text' }, then?.text, now?.text);
		compare({ what: 'gist' }, then?.gist, now?.gist);
		for (const copy of copies)
			compare({ what: 'copy', copy }, then?.copies.get(copy), now?.copies.get(copy));

		function compare(had: Had, a?: Knowledge | null, b?: Knowledge | null): void {
			if (a && !b) found.lost.push({ agent, ...had });
			else if (!a && b) found.gained.push({ agent, ...had });
			else if (a && b && (a.from !== b.from || a.by !== b.by))
				found.moved.push({ agent, before: a, after: b, ...had });
		}
	}
	return found;
}

/** The graph with claims left out where they support something; what rests on them still does. */
function without(
	graph: CaseGraph,
	accounts: ReadonlySet<Id>,
	claims: ReadonlySet<ClaimId>
): CaseGraph {
	const claimsAbout = new Map(
		[...graph.claimsAbout].map(([id, about]) => [
			id,
			about.filter((claim) => !claims.has(claim.id) && !accounts.has(claim.account))
		])
	);
	return { ...graph, claimsAbout };
}
