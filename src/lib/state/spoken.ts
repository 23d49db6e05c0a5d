import { page } from '$app/state';
import { languageOf } from '#lib/core/view/sentence.ts';
import { wordsFor, type Language, type Words } from '#lib/core/view/words/words.ts';

/** The language of the page and its words, by the prefix of the address. */
export const spoken = {
	get language(): Language {
		return languageOf(page.params.lang);
	},
	get words(): Words {
		return wordsFor(page.params.lang);
	}
};
