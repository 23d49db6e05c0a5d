// What does the map say? Apart from the other words, so that only who looks at it loads them.
import { map } from './en/map.ts';
import type { Language } from './language.ts';

/** Every word of the map; English is the model. */
export type MapWords = typeof map;

const spoken: Record<Language, MapWords> = { en: map };

/** The words of the map in a language. */
export function mapWords(language: Language): MapWords {
	return spoken[language];
}
