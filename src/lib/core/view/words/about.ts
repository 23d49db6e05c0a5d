// What does the page about this site say? Apart from the other words, so that only who opens it loads them.
import { about } from './en/about.ts';
import type { Language } from './language.ts';

const spoken: Record<Language, typeof about> = { en: about };

/** The words of the page about this site in a language. */
export function aboutWords(language: Language): typeof about {
	return spoken[language];
}
