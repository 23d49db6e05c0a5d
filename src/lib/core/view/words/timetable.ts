// What does the calendar say? Apart from the other words, so that only who opens it loads them.
import { timetable } from './en/timetable.ts';
import type { Language } from './language.ts';

/** Every word of the calendar; English is the model. */
export type TimetableWords = typeof timetable;

const spoken: Record<Language, TimetableWords> = { en: timetable };

/** The words of the calendar in a language. */
export function timetableWords(language: Language): TimetableWords {
	return spoken[language];
}
