// What is not told at a gap, and who comes nearest to it?
import type { Gap } from '../../graph/gaps.ts';
import type { Id } from '../../schema/records.ts';
import { couldHaveSupplied } from '../../query/could-have-supplied.ts';
import type { Prose } from '../prose.ts';
import { agentName, agentNames, copyName } from '../sentence.ts';
import type { Facts } from './facts.ts';

export interface GapNote {
	/** The handoff whose giver has no recorded receipt. */
	handoff: Id;
	/** "No account says how the office got the red booklet." */
	sentence: Prose;
	/** Hands that could have supplied it, though no account says so. */
	nearest: Prose | null;
}

/** A gap in words. */
export function gapNote(facts: Facts, gap: Gap): GapNote {
	const { graph, words, nouns, language, order, telling } = facts;
	const { needs } = gap;
	const what: Prose =
		needs.held === 'copy' && needs.copy
			? copyName(graph, needs.copy, words, language)
			: [needs.held === 'gist' ? words.handoffs.gist(nouns.work) : words.handoffs.text];
	const hands = new Set(
		couldHaveSupplied(graph, gap, order, telling).flatMap(({ holders }) => holders)
	);
	return {
		handoff: gap.handoff,
		sentence: words.cards.gap.sentence(agentName(graph, gap.giver, words, language), what),
		nearest:
			hands.size > 0
				? words.cards.gap.nearest(agentNames(graph, [...hands], words, language))
				: null
	};
}

/** The gaps before what this hand gave: one note for each thing that it lacks. */
export function gapNotes(facts: Facts, agent: Id): GapNote[] {
	const holes = new Map(
		facts.gaps.filter(({ giver }) => giver === agent).map((gap) => [gap.hole, gap])
	);
	return [...holes.values()].map((gap) => gapNote(facts, gap));
}
