import { page } from '$app/state';
import type { Edition } from '#lib/core/view/edition.ts';
import type { Nouns } from '#lib/core/view/nouns.ts';
import { languageOf, type Language } from '#lib/core/view/words/language.ts';
import { shownWords, type ShownWords } from '#lib/core/view/words/shown.ts';

/** The language of the page and its words, by the prefix of the address, and the nouns of the case on view. */
export const spoken = {
	get language(): Language {
		return languageOf(page.params.lang);
	},
	get words(): ShownWords {
		return shownWords(page.params.lang);
	},
	/** Plain ones on a page without data, as that of an address at which nothing is kept. */
	get nouns(): Nouns {
		const { edition } = page.data as { edition?: Edition };
		return edition?.nouns ?? spoken.words.pages.nouns;
	}
};
