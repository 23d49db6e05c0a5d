// What does the list of keys say? Apart from the other words, so that only who asks for it loads them.
import { keys } from './en/keys.ts';
import type { Language } from './language.ts';

/** Every word of the list of keys; English is the model. */
export type KeyWords = typeof keys;

const spoken: Record<Language, KeyWords> = { en: keys };

/** The words of the list of keys in a language. */
export function keyWords(language: Language): KeyWords {
	return spoken[language];
}
