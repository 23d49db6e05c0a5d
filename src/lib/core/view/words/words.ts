// What does the interface say, in which language? A language that lacks a word does not compile.
import { en } from './en.ts';
import { languageOf, type Language } from './language.ts';

export type { Language };

/** Every word that cards, pictures and pages are made with; `en` is the model that other languages must match. */
export type Words = typeof en;

const spoken: Record<Language, Words> = { en };

/** The words of a language; of English where the tag is missing or has none. */
export function wordsFor(tag: string | undefined): Words {
	return spoken[languageOf(tag)];
}
