// What is said of a reader's own case? Apart from the other words, so that only who opens one loads them.
import { open } from './en/open.ts';
import type { Language } from './language.ts';

/** Every word of the pages of cases of one's own; English is the model. */
export type OpenWords = typeof open;

const spoken: Record<Language, OpenWords> = { en: open };

/** The words of the pages of cases of one's own in a language. */
export function openWords(language: Language): OpenWords {
	return spoken[language];
}
