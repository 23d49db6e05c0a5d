import { loadCase } from '#lib/case/load.ts';
import { dayOfIso } from '#lib/core/schema/days.ts';
import { fullDayWords } from '#lib/core/view/date-words.ts';
import { languageOf } from '#lib/core/view/words/language.ts';
import { localText } from '#lib/core/view/sentence.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import type { DataWords } from '#lib/core/view/words/data.ts';
import { dataFiles } from '../../../dataset.server.ts';
import { deedOf } from '../../../edition.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { title, version, licence, changes = [] } = loadCase().case;
	const language = languageOf(params.lang);
	const words = wordsFor(params.lang);
	return {
		title: localText(title, language),
		version,
		licence: { name: licence, deed: deedOf(licence) },
		formats: Object.entries(dataFiles()).map(([name, files]) => ({
			name: name as keyof DataWords['formats'],
			files: files.map(({ file, bytes, sha256 }) => ({ file, bytes, sha256 }))
		})),
		changes: changes.map(({ version, on, what }) => ({
			version,
			on,
			day: fullDayWords(dayOfIso(on), words),
			what: localText(what, language)
		}))
	};
};
