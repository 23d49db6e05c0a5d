// English: what is certain, what is likely and what is not known, in one sentence.
import { say, type Prose } from '../../prose.ts';

export const standing = {
	/** Who had it when. */
	certain: (steps: Prose): Prose => say`certain, by documents: ${steps}`,
	/** By which hands it went. */
	likely: (way: Prose): Prose => say`likely, by witnesses: ${way}`,
	/** From one hand to the next. */
	to: ' to ',
	unknown: (things: Prose): Prose => say`not known: ${things}`,
	or: ', nor ',
	disputed: (questions: Prose): Prose => say`Disputed: ${questions}`,
	gap: (who: Prose): Prose => say`how ${who} got it`,
	gapOfWord: (who: Prose): Prose => say`how ${who} heard of it`,
	silence: (from: string, to: string): string => `where it was from ${from} to ${to}`,
	/** Who had it, and which day. */
	had: (hand: Prose, when: string): Prose => say`${hand} (${when})`,
	hadWord: (hand: Prose, when: string): Prose => say`${hand} (word, ${when})`
};
