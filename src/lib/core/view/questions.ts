// What may a page ask of a case under a telling? Answers are plain data, so that a worker can give them.
import { everyone } from '../graph/telling.ts';
import type { CaseGraph } from '../graph/types.ts';
import type { Id } from '../schema/records.ts';
import { asTold } from './as-told.ts';
import { copyCard, type CopyCard } from './card/copy-card.ts';
import { facts, type Facts } from './card/facts.ts';
import { handoffCard, type HandoffCard } from './card/handoff-card.ts';
import { nodeCard, type NodeCard } from './card/node-card.ts';
import { compared } from './comparison.ts';
import { tellers, tellingOf } from './tellers.ts';
import type { Language } from './words/words.ts';

/** Cards that are another under another telling; a source's own card is about itself. */
export type ToldCard = NodeCard | HandoffCard | CopyCard;

/** Everything that can be asked of one case in one language; facts are reckoned once for each telling. */
export function questionsOf(graph: CaseGraph, language: Language) {
	const known = new Map<string, Facts>();
	const all = factsOf([]);
	return {
		tellers: () => tellers(graph, all.words, language),
		asTold: (as: readonly string[]) => asTold(all, as),
		compared: (as: readonly string[], vs: readonly string[]) => compared(all, as, vs),
		/** The card of a hand, handoff or copy as these sources tell it. */
		card: (as: readonly string[], kind: ToldCard['kind'], id: Id): ToldCard => {
			const own = factsOf(as);
			if (kind === 'node') return nodeCard(own, id);
			return kind === 'handoff' ? handoffCard(own, id) : copyCard(own, id);
		}
	};

	function factsOf(as: readonly string[]): Facts {
		const { telling, accounts } = tellingOf(graph, as);
		const key = accounts.join();
		const found =
			known.get(key) ?? facts(graph, language, accounts.length > 0 ? telling : everyone);
		known.set(key, found);
		return found;
	}
}

export type Questions = ReturnType<typeof questionsOf>;
