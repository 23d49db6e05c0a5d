// What do all cards of a case ask again and again? Reckoned once, in one language.
import { floor } from '../../graph/dates.ts';
import { dispute, evidence, type Dispute, type Evidence } from '../../graph/evidence.ts';
import { gaps, type Gap } from '../../graph/gaps.ts';
import { couldHaveHeld, type Held } from '../../graph/holdings.ts';
import { closure, type Closure } from '../../graph/order.ts';
import { everyone, told, type Telling } from '../../graph/telling.ts';
import type { CaseGraph, WovenClaim } from '../../graph/types.ts';
import type { Id } from '../../schema/records.ts';
import { nounsOf, type Nouns } from '../nouns.ts';
import { wordsFor, type Language, type Words } from '../words/words.ts';

export interface Facts {
	graph: CaseGraph;
	telling: Telling;
	/** The handoffs of which the telling speaks; everyone together speaks of all. */
	told: ReadonlySet<Id>;
	language: Language;
	words: Words;
	nouns: Nouns;
	/** First day of the story, as a day number. */
	floor: number;
	order: Closure;
	gaps: readonly Gap[];
	held: ReadonlyMap<Id, Held>;
	evidence: ReadonlyMap<Id, Evidence>;
	disputes: ReadonlyMap<Id, Dispute>;
}

/** Everything that the cards of a graph need, as told by everyone or by some. */
export function facts(graph: CaseGraph, language: Language, telling: Telling = everyone): Facts {
	const ids = [...graph.handoffs.keys()];
	const words = wordsFor(language);
	const tells = telling.accounts === null ? ids : told(graph, telling).map(({ id }) => id);
	return {
		graph,
		telling,
		told: new Set(tells),
		language,
		words,
		nouns: nounsOf(graph, words, language),
		floor: floor(graph),
		order: closure(graph, telling),
		gaps: gaps(graph, telling),
		held: couldHaveHeld(graph, telling),
		evidence: new Map(ids.map((id) => [id, evidence(graph, id, telling)])),
		disputes: new Map(ids.map((id) => [id, dispute(graph, id, telling)]))
	};
}

/** The claims about a thing by the accounts that speak, in file order. */
export function claimsAbout({ graph, telling }: Facts, thing: Id): readonly WovenClaim[] {
	const claims = graph.claimsAbout.get(thing) ?? [];
	const { accounts } = telling;
	return accounts === null ? claims : claims.filter(({ account }) => accounts.has(account));
}
