// What does the picture of a shared link say? Apart from the other words: it is drawn when the site is built.
import { shareCard } from './en/share-card.ts';
import type { Language } from './language.ts';

/** Every word of it; English is the model. */
export type ShareCardWords = typeof shareCard;

const spoken: Record<Language, ShareCardWords> = { en: shareCard };

/** The words of the picture of a shared link in a language. */
export function shareCardWords(language: Language): ShareCardWords {
	return spoken[language];
}
