import { shownWords } from '#lib/core/view/words/shown.ts';
import { embedPicture } from '../../../../embed-picture.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	picture: await embedPicture(data.focus, shownWords(params.lang))
});
