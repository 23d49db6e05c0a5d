// What do pages of disagreements say? Apart from the other words, so that only who opens one loads them.
import { disagreements } from './en/disagreements.ts';
import type { Language } from './language.ts';

/** Every word of them; English is the model. */
export type DisagreementWords = typeof disagreements;

const spoken: Record<Language, DisagreementWords> = { en: disagreements };

/** The words of pages of disagreements in a language. */
export function disagreementWords(language: Language): DisagreementWords {
	return spoken[language];
}
