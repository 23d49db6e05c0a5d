// What does a view say of itself in one sentence? Apart from the other words, so that only a view that is not plain loads them.
import { caption } from './en/caption.ts';
import type { Language } from './language.ts';

/** Every word of the sentence; English is the model. */
export type CaptionWords = typeof caption;

const spoken: Record<Language, CaptionWords> = { en: caption };

/** The words of the sentence in a language. */
export function captionWords(language: Language): CaptionWords {
	return spoken[language];
}
