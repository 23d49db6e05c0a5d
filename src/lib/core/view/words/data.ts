// What does the page of files say? Apart from the other words, so that only who opens it loads them.
import { data } from './en/data.ts';
import type { Language } from './language.ts';

/** Every word of the page of files; English is the model. */
export type DataWords = typeof data;

const spoken: Record<Language, DataWords> = { en: data };

/** The words of the page of files in a language. */
export function dataWords(language: Language): DataWords {
	return spoken[language];
}
