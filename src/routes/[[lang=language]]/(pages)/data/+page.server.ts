import { formatNames, formats } from '#lib/case/export/formats.ts';
import { loadCase } from '#lib/case/load.ts';
import { languageOf } from '#lib/core/view/words/language.ts';
import { localText } from '#lib/core/view/sentence.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const graph = loadCase();
	const { title, version, licence } = graph.case;
	return {
		title: localText(title, languageOf(params.lang)),
		version,
		licence: { name: licence, deed: deedOf(licence) },
		formats: formatNames.map((name) => ({
			name,
			files: Object.entries(formats[name].files).map(([file, content]) => ({
				file,
				bytes: Buffer.byteLength(content(graph))
			}))
		}))
	};
};

/** Where a licence of the SPDX list can be read. */
function deedOf(licence: string): string {
	const [, kind, version] = /^CC-(BY[A-Z-]*)-(\d\.\d)$/.exec(licence) ?? [];
	return kind
		? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
		: `https://spdx.org/licenses/${licence}.html`;
}
