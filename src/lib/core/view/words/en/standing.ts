// English: what is certain, what is likely and what is not known, in one sentence.
import { say, type Prose } from '../../prose.ts';

export const standing = {
	certain: (steps: Prose): Prose =>
		say`certain, from documents of the time, is who had it when: ${steps}`,
	likely: (way: Prose): Prose => say`likely, on the word of witnesses, is its way from ${way}`,
	/** From one hand to the next. */
	to: ' to ',
	unknown: (things: Prose): Prose => say`not known is ${things}`,
	or: ', nor ',
	disputed: (questions: Prose): Prose => say` Disputed: ${questions}`,
	gap: (who: Prose, what: Prose): Prose => say`how ${who} got ${what}`,
	silence: (from: string, to: string): string => `what became of it from ${from} to ${to}`,
	/** Who had it, and which day. */
	had: (hand: Prose, when: string): Prose => say`${hand} (${when})`,
	hadWord: (hand: Prose, when: string): Prose => say`${hand} (word of it, ${when})`
};
