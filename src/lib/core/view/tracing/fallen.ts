// Which handoffs can have happened, and which no longer can once something is struck out?
import type { Holding, WovenHandoff } from '../../graph/types.ts';
import type { Id } from '../../schema/records.ts';
import { reach, type AgentKnowledge } from '../../query/reach.ts';
import type { Facts } from '../card/facts.ts';
import { without, type Without } from './strike.ts';

type Agents = ReadonlyMap<Id, AgentKnowledge>;

/** What each hand can have had with a strike, and the handoffs that fall with it, struck ones among them. */
export interface Fallen {
	handoffs: Id[];
	agents: Agents;
}

/** The difference that a strike makes to what can have happened. */
export function fallen(facts: Facts, struck: Without): Fallen {
	const before = without(facts, []);
	const { agents } = reach(struck.after, { avoid: struck.avoid });
	const now = new Set(canHappen(facts, struck, agents).map(({ id }) => id));
	return {
		handoffs: canHappen(facts, before, reach(before.after).agents)
			.map(({ id }) => id)
			.filter((id) => !now.has(id)),
		agents
	};
}

/**
 * The handoffs of the telling that are not shut, that some source still carries, that have a taker left,
 * and of which some giver can have had what it needs.
 */
export function canHappen(
	{ graph, told }: Facts,
	{ base, after, avoid, strike }: Without,
	agents: Agents
): WovenHandoff[] {
	const struck = new Set(strike.agents);
	const gone = new Set([
		...strike.handoffs,
		...after.states.handoffs.filter((_, event) => avoid.events[event] !== 0).map(({ id }) => id),
		...[...base.states.eventOf.keys()].filter((id) => !after.states.eventOf.has(id))
	]);
	return [...graph.handoffs.values()].filter(
		({ id, givers, takers, needs }) =>
			told.has(id) &&
			!gone.has(id) &&
			takers.some((taker) => !struck.has(taker)) &&
			givers.some(
				(giver) =>
					!struck.has(giver) && (after.origins.has(giver) || canHave(agents.get(giver), needs))
			)
	);
}

function canHave(known: AgentKnowledge | undefined, needs: Holding): boolean {
	if (!known) return false;
	if (needs.held === 'gist') return known.gist !== null;
	if (needs.held === 'read') return known.text !== null;
	return needs.copy === null ? known.copies.size > 0 : known.copies.has(needs.copy);
}
