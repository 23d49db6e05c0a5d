// What do sharing, embedding and citing say? Apart from the other words, so that only who wants them loads them.
import { share } from './en/share.ts';
import type { Language } from './language.ts';

/** Every word of them; English is the model. */
export type ShareWords = typeof share;

const spoken: Record<Language, ShareWords> = { en: share };

/** The words of sharing, embedding and citing in a language. */
export function shareWords(language: Language): ShareWords {
	return spoken[language];
}
