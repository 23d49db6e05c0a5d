// What does a view in a frame say? Apart from the other words, so that only frames load them.
import { embed } from './en/embed.ts';
import type { Language } from './language.ts';

const spoken: Record<Language, typeof embed> = { en: embed };

/** The words of a view in a frame, in a language. */
export function embedWords(language: Language): typeof embed {
	return spoken[language];
}
