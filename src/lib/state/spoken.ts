import { page } from '$app/state';
import { languageOf, type Language } from '#lib/core/view/words/language.ts';
import { shownWords, type ShownWords } from '#lib/core/view/words/shown.ts';

/** The language of the page and its words, by the prefix of the address. */
export const spoken = {
	get language(): Language {
		return languageOf(page.params.lang);
	},
	get words(): ShownWords {
		return shownWords(page.params.lang);
	}
};
