// What does the exhibit say? Apart from the other words, so that only the exhibit loads them.
import { kiosk } from './en/kiosk.ts';
import type { Language } from './language.ts';

/** Every word of the exhibit; English is the model. */
export type KioskWords = typeof kiosk;

const spoken: Record<Language, KioskWords> = { en: kiosk };

/** The words of the exhibit in a language. */
export function kioskWords(language: Language): KioskWords {
	return spoken[language];
}
