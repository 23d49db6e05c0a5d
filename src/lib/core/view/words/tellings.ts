// What do tellings and their comparison say? Apart from the other words, so that only who asks for one loads them.
import { tellings } from './en/tellings.ts';
import type { Language } from './language.ts';

/** Every word of them; English is the model. */
export type TellingWords = typeof tellings;

const spoken: Record<Language, TellingWords> = { en: tellings };

/** The words of tellings in a language. */
export function tellingWords(language: Language): TellingWords {
	return spoken[language];
}
