// What does a saved picture say of itself? Apart from the other words, so that only a picture loads them.
import { figure } from './en/figure.ts';
import type { Language } from './language.ts';

/** Every word of it; English is the model. */
export type FigureWords = typeof figure;

const spoken: Record<Language, FigureWords> = { en: figure };

/** The words of a saved picture in a language. */
export function figureWords(language: Language): FigureWords {
	return spoken[language];
}
