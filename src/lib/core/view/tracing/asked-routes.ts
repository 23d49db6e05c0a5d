// Between which hands are routes asked for, in which telling, and around what?
import type { Ends } from '../../query/ends.ts';
import type { Shut } from '../../query/labels.ts';
import type { Strike } from '../../query/strike.ts';
import type { Tracer } from '../../query/tracer.ts';
import { sets, who } from '../../query/who.ts';
import { facts as factsOf, type Facts } from '../card/facts.ts';
import type { View } from '../link.ts';
import { listed, type Prose } from '../prose.ts';
import { agentName, localText } from '../sentence.ts';
import { routeWords } from '../words/routes.ts';
import { openEnds } from './open-ends.ts';
import { without } from './strike.ts';

/** What an address says of routes. */
export type RouteQuestion = Pick<View, 'from' | 'to' | 'what' | 'rank' | 'without'>;

/** A telling with things struck out, ready to be traced. */
export interface Traced {
	/** Its evidence is what the strike leaves of it. */
	facts: Facts;
	tracer: Tracer;
	/** What of the strike the tracer still has, and has to walk around. */
	gone: Strike;
	avoid: Shut;
}

/** Both ends of a question with their names; ids that are no hands are left out and named. */
export interface AskedEnds {
	ends: Ends;
	from: Prose;
	to: Prose;
	unknown: string[];
}

const known = new WeakMap<Facts, Map<string, Traced>>();

/** The telling of these facts with things struck out; reckoned once. */
export function traced(facts: Facts, struck: readonly string[] = []): Traced {
	const kept = known.get(facts) ?? new Map<string, Traced>();
	known.set(facts, kept);
	const key = struck.join();
	const found = kept.get(key) ?? prepared(facts, struck);
	kept.set(key, found);
	return found;
}

/** The ends that a question means, as the case begins and ends where it does not say. */
export function endsOf(
	{ graph, words, language }: Facts,
	{ from, to, what }: Pick<RouteQuestion, 'from' | 'to' | 'what'>
): AskedEnds {
	const [begins, ends] = [end(from, openEnds.from), end(to, openEnds.to)];
	return {
		ends: { from: begins.agents, to: ends.agents, what },
		from: begins.name,
		to: ends.name,
		unknown: [...begins.unknown, ...ends.unknown]
	};

	function end(asked: readonly string[], open: string) {
		const unknown = asked.filter((name) => who(graph, name).length === 0);
		const meant = asked.filter((name) => !unknown.includes(name));
		const names = meant.length > 0 ? meant : [open];
		return {
			agents: [...new Set(names.flatMap((name) => who(graph, name)))],
			name: listed(names.map(nameOf), words.dates.locale),
			unknown
		};
	}

	function nameOf(name: string): Prose {
		const set = sets.find((one) => one === name);
		if (!set || graph.agents.has(name)) {
			return agentName(graph, who(graph, name)[0]!, words, language);
		}
		return [localText(graph.case.sides[set], language) || routeWords(language).origin];
	}
}

function prepared(facts: Facts, struck: readonly string[]): Traced {
	const { after, avoid, strike } = without(facts, struck);
	const { language, telling } = facts;
	return {
		facts: after.graph === facts.graph ? facts : factsOf(after.graph, language, telling),
		tracer: after,
		gone: { ...strike, sources: [], claims: [] },
		avoid
	};
}
