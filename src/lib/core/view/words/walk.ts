// What does the walk through the picture say? Apart from the other words, so that only who walks it loads them.
import { walk } from './en/walk.ts';
import type { Language } from './language.ts';

/** Every word of the walk; English is the model. */
export type WalkWords = typeof walk;

const spoken: Record<Language, WalkWords> = { en: walk };

/** The words of the walk in a language. */
export function walkWords(language: Language): WalkWords {
	return spoken[language];
}
