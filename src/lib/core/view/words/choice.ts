// What is said where a part of the whole is chosen? Apart from the other words, so that only who chooses loads them.
import { choice } from './en/choice.ts';
import type { Language } from './words.ts';

/** Every word of the choice; English is the model. */
export type ChoiceWords = typeof choice;

const spoken: Record<Language, ChoiceWords> = { en: choice };

/** The words of the choice in a language. */
export function choiceWords(language: Language): ChoiceWords {
	return spoken[language];
}
