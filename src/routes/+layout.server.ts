import { loadCase } from '#lib/case/load.ts';
import { editionOf } from '#lib/core/view/edition.ts';
import { languageOf } from '#lib/core/view/words/language.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import type { LayoutServerLoad } from './$types';

/** Which edition of the data every page is made of. */
export const load: LayoutServerLoad = ({ params: { lang } }) => ({
	edition: editionOf(loadCase(), wordsFor(lang), languageOf(lang))
});
