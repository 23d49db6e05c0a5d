// What do days and strikes say? Apart from the other words, so that only who asks for them loads them.
import { knowledge } from './en/knowledge.ts';
import { strikes } from './en/strikes.ts';
import type { Language } from './language.ts';

const en = { knowledge, strikes };

/** Every word of who knew when, and of what is struck out; English is the model. */
export type TracingWords = typeof en;

const spoken: Record<Language, TracingWords> = { en };

/** The words of days and strikes in a language. */
export function tracingWords(language: Language): TracingWords {
	return spoken[language];
}
