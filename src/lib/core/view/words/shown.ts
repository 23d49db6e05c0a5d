// What do pages say of themselves? Apart from what is said of the case, which comes to a page as data.
import { asTold } from './en/as-told.ts';
import { cards } from './en/cards.ts';
import { dates } from './en/dates.ts';
import { pages } from './en/pages.ts';
import { picture } from './en/picture.ts';
import { toldRoutes } from './en/told-routes.ts';
import { languageOf, type Language } from './language.ts';

const en = { asTold, cards, dates, pages, picture, toldRoutes };

/** The words that every page may need; English is the model. */
export type ShownWords = typeof en;

const spoken: Record<Language, ShownWords> = { en };

/** The words that every page may need, in a language; in English where the tag is missing or has none. */
export function shownWords(tag: string | undefined): ShownWords {
	return spoken[languageOf(tag)];
}
