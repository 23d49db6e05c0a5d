// What does the interface say, in which language? A language that lacks a word does not compile.
import { en } from './en.ts';

/** Every word of the interface; `en` is the model that other languages must match. */
export type Words = typeof en;

const spoken = { en } satisfies Record<string, Words>;

/** A language that has all its words. */
export type Language = keyof typeof spoken;

/** The language of addresses without a prefix. */
export const plainLanguage: Language = 'en';

/** Whether the interface can speak this language. */
export function isLanguage(tag: string): tag is Language {
	return Object.hasOwn(spoken, tag);
}

/** The words of a language; of English where the tag is missing or has none. */
export function wordsFor(tag: string | undefined): Words {
	return spoken[tag !== undefined && isLanguage(tag) ? tag : plainLanguage];
}
