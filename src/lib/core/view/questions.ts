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
import { timetable, type Timetable } from './timetable/timetable.ts';
import { knowledge } from './tracing/knowledge.ts';
import { traced, type RouteQuestion } from './tracing/asked-routes.ts';
import { hinges } from './tracing/hinges.ts';
import { routeList } from './tracing/route-list.ts';
import { settled, toSettle } from './tracing/settling.ts';
import { without } from './tracing/strike.ts';
import { struckOut } from './tracing/struck-out.ts';
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
		},
		/** Who could have known, and who must have, from which day on; without what is struck. */
		knowledge: (as: readonly string[], struck: readonly string[]) => knowledge(factsOf(as), struck),
		/** The days of every handoff; those that are left without struck sources and claims. */
		timetable: (as: readonly string[], struck: readonly string[]): Timetable => {
			const own = factsOf(as);
			const { graph } = without(own, struck).after;
			if (graph === own.graph) return timetable(own);
			// A strike opens no gaps: they stay those from before.
			return timetable({ ...facts(graph, language, own.telling), gaps: own.gaps });
		},
		/** What falls away when this is struck out. */
		struck: (as: readonly string[], struck: readonly string[]) =>
			struckOut(factsOf(as), struck, Date.now),
		/** Every route of a question, and the ways that are ruled out; the search ends after two seconds. */
		routes: (as: readonly string[], asked: RouteQuestion) =>
			routeList(traced(factsOf(as), asked.without), asked, { now: Date.now }),
		/** What those routes hang on. */
		hinges: (as: readonly string[], asked: RouteQuestion) =>
			hinges(traced(factsOf(as), asked.without), asked),
		/** Handoffs without a day, and what the days of some of them would settle. */
		toSettle: (as: readonly string[], struck: readonly string[]) =>
			toSettle(traced(factsOf(as), struck)),
		settled: (as: readonly string[], struck: readonly string[], handoffs: readonly Id[]) =>
			settled(traced(factsOf(as), struck), handoffs)
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
