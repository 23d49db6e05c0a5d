// What does the scene in words say? Apart from the other words, so that only who opens it loads them.
import { tables } from './en/tables.ts';
import type { Language } from './language.ts';

/** Every word of the scene in words; English is the model. */
export type TablesWords = typeof tables;

const spoken: Record<Language, TablesWords> = { en: tables };

/** The words of the scene in words, in a language. */
export function tablesWords(language: Language): TablesWords {
	return spoken[language];
}
