// From which day could each hand have had it, and by which must it have had it?
import { implies, strength } from '../graph/holding.ts';
import type { Holding } from '../graph/types.ts';
import type { Id } from '../schema/records.ts';
import { certainlyReached } from './certain-routes.ts';
import { isText, shutFor, terminals, type What } from './ends.ts';
import { byDates, earliest, type Shut } from './labels.ts';
import { simpleRoutes } from './simple-routes.ts';
import type { Tracer } from './tracer.ts';

/** Days as numbers; an upper end is the midnight after the last day, Infinity where no day is certain. */
export interface Knowledge {
	/** First day on which the agent can have had it. */
	from: number;
	/** False where `from` is only known not to be too late: no route that attains it was found. */
	exact: boolean;
	/** The agent must have had it before this midnight, by the account's dates and order. */
	by: number;
	/** The same by dates alone, from hand to hand: the sceptic's bound. */
	byDates: number;
}

export interface AgentKnowledge {
	agent: Id;
	/** The text, read or in any copy; null if it cannot have come there. */
	text: Knowledge | null;
	/** Word of it, or more. */
	gist: Knowledge | null;
	/** Each copy that it can have had, by id. */
	copies: Map<Id, Knowledge>;
}

export type Standing = 'could-not-yet' | 'could-have' | 'must-have';

export interface Reach {
	/** Every agent whom something can have reached, by id. */
	agents: Map<Id, AgentKnowledge>;
}

export interface ReachOptions {
	/** Who had it first; the first holders of the work unless told, and with them every unknown route. */
	from?: readonly Id[];
	/** What was struck (strike.ts). */
	avoid?: Shut;
}

/** Routes looked at for one hand where order or rivals spoil the first that the labels name. */
const LOOKED_AT = 200;

/** Knowledge of every agent under the telling. */
export function reach(tracer: Tracer, { from, avoid }: ReachOptions = {}): Reach {
	const { states, spans, certainSpans } = tracer;
	const starters = from ?? [...tracer.origins];
	const { sources } = terminals(tracer, { from: starters, to: [], what: 'gist' });
	const shut = shutFor(tracer, starters, avoid);
	const possible = earliest(states.arcs, spans.arcs, sources, shut);
	const sceptic = byDates(states.arcs, certainSpans, sources, shut);
	const certainly = from ? certainlyReached(tracer, from) : null;
	const unsaid = unknownTo();
	const agents = new Map<Id, AgentKnowledge>();

	for (const agent of [...states.statesOf.keys()].sort()) {
		if (starters.includes(agent)) continue;
		const own = states.statesOf.get(agent)!;
		const known: AgentKnowledge = {
			agent,
			text: knowledge(agent, own, { held: 'read' }),
			gist: knowledge(agent, own, { held: 'gist' }),
			copies: new Map()
		};
		if (!known.gist) continue;
		for (const state of own) {
			const { holding } = states.states[state]!;
			if (holding.held !== 'copy' || holding.copy === null) continue;
			const copy = knowledge(agent, own, holding);
			if (copy) known.copies.set(holding.copy, copy);
		}
		agents.set(agent, known);
	}
	for (const agent of starters) {
		const always = { from: tracer.floor, exact: true, by: tracer.floor, byDates: tracer.floor };
		agents.set(agent, { agent, text: always, gist: always, copies: new Map() });
	}
	return { agents };

	/** States that an unknown route can have brought about from the first day on. */
	function unknownTo(): Set<number> {
		const begun = sources.includes(states.unknown) && shut.nodes[states.unknown] === 0;
		const arcs = [...states.event.keys()].filter(
			(arc) =>
				begun &&
				states.tail[arc] === states.unknown &&
				shut.events[states.event[arc]!] === 0 &&
				shut.nodes[states.head[arc]!] === 0
		);
		return new Set(arcs.map((arc) => states.head[arc]!));
	}

	function knowledge(agent: Id, own: readonly number[], asked: Holding): Knowledge | null {
		const fit = own.filter((state) => suffices(states.states[state]!.holding, asked));
		const came = attained(agent, fit);
		return came && { ...came, by: by(agent, fit, asked), byDates: sure(fit) };
	}

	/** The label of a node is never too late; it is exact when its own route, or the best of others, attains it. */
	function attained(agent: Id, fit: readonly number[]): { from: number; exact: boolean } | null {
		const label = Math.min(...fit.map((state) => possible.at[state]!));
		if (label === Infinity) return null;
		if (fit.some((state) => unsaid.has(state) || arrival(routeTo(state)) === label))
			return { from: label, exact: true };

		let least = Infinity;
		let looked = 0;
		const what: What = fit.every((state) => isText(states.states[state]!.holding))
			? 'text'
			: 'gist';
		const whole = simpleRoutes(
			tracer,
			{ from: starters, to: [agent], what },
			{
				found(route) {
					if (fit.includes(states.head[route.at(-1)!]!)) least = Math.min(least, arrival(route));
					return ++looked < LOOKED_AT;
				}
			},
			avoid
		);
		if (whole) return least === Infinity ? null : { from: least, exact: true };
		return { from: label, exact: least === label };
	}

	function routeTo(state: number): number[] {
		const arcs: number[] = [];
		for (let arc = possible.via[state]!; arc >= 0; arc = possible.via[states.tail[arc]!]!)
			arcs.unshift(arc);
		return arcs;
	}

	function arrival(arcs: readonly number[]): number {
		const chain = arcs.map((arc) => states.event[arc]!).filter((e) => e < states.handoffs.length);
		if (chain.some((event) => states.rivals[event]!.some((rival) => chain.includes(rival))))
			return NaN;
		return chain.length > 0 ? tracer.possible.arrival(chain) : NaN;
	}

	/** By the handoffs that brought it or something that serves for it, and those in which the agent gave it. */
	function by(agent: Id, fit: readonly number[], asked: Holding): number {
		if (certainly) return Math.min(...fit.map((state) => certainly[state]!));
		let end = Infinity;
		states.handoffs.forEach(({ holders, givers, grants, needs }, event) => {
			if (shut.events[event] !== 0) return;
			const had =
				(holders.includes(agent) && suffices(grants, asked)) ||
				(givers.includes(agent) && suffices(needs, asked));
			if (had) end = Math.min(end, tracer.by(event));
		});
		return end;
	}

	function sure(fit: readonly number[]): number {
		return Math.min(
			...fit.map((state) => {
				const event = states.event[sceptic.via[state]!] ?? -1;
				return tracer.said[event]?.certain.to ?? Infinity;
			})
		);
	}
}

/** Where an agent stands towards it on a day; null knowledge is "could not yet" for ever. */
export function standing(
	known: Pick<Knowledge, 'from' | 'by'> | null | undefined,
	day: number
): Standing {
	if (!known || known.from > day) return 'could-not-yet';
	return known.by <= day + 1 ? 'must-have' : 'could-have';
}

/** Whether who has one thing has the other for certain: the very copy, where a copy is asked for. */
function suffices(has: Holding, asked: Holding): boolean {
	if (asked.held === 'copy' && asked.copy !== null)
		return has.held === 'copy' && has.copy === asked.copy;
	return implies(has, asked) && strength(has) >= strength(asked);
}
