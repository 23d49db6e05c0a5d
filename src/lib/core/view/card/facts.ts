// What do all cards of a case ask again and again? Reckoned once, in one language.
import { floor } from '../../graph/dates.ts';
import { dispute, evidence, type Dispute, type Evidence } from '../../graph/evidence.ts';
import { gaps, type Gap } from '../../graph/gaps.ts';
import { couldHaveHeld, type Held } from '../../graph/holdings.ts';
import { closure, type Closure } from '../../graph/order.ts';
import type { CaseGraph } from '../../graph/types.ts';
import type { Id } from '../../schema/records.ts';
import { wordsFor, type Language, type Words } from '../words/words.ts';

export interface Facts {
	graph: CaseGraph;
	language: Language;
	words: Words;
	/** First day of the story, as a day number. */
	floor: number;
	order: Closure;
	gaps: readonly Gap[];
	held: ReadonlyMap<Id, Held>;
	evidence: ReadonlyMap<Id, Evidence>;
	disputes: ReadonlyMap<Id, Dispute>;
}

/** Everything that the cards of a graph need, as told by everyone. */
export function facts(graph: CaseGraph, language: Language): Facts {
	const ids = [...graph.handoffs.keys()];
	return {
		graph,
		language,
		words: wordsFor(language),
		floor: floor(graph),
		order: closure(graph),
		gaps: gaps(graph),
		held: couldHaveHeld(graph),
		evidence: new Map(ids.map((id) => [id, evidence(graph, id)])),
		disputes: new Map(ids.map((id) => [id, dispute(graph, id)]))
	};
}
