// What are the data as a dataset, for catalogues of data: licence, version, files with their sizes and checksums?
import { createHash } from 'node:crypto';
import { formatNames, formats } from '#lib/case/export/formats.ts';
import { loadCase } from '#lib/case/load.ts';
import type { Linked } from '#lib/core/export/linked.ts';
import { calendarDay, isoDay } from '#lib/core/schema/days.ts';
import type { Facts } from '#lib/core/view/card/facts.ts';
import { fileHref, pageHref } from '#lib/core/view/href.ts';
import { displayName, localText } from '#lib/core/view/sentence.ts';
import { dataWords } from '#lib/core/view/words/data.ts';
import { shareWords } from '#lib/core/view/words/share.ts';
import { deedOf, lastChange } from './edition.server.ts';

export interface DataFile {
	file: string;
	type: string;
	bytes: number;
	/** SHA-256 in hexadecimal digits. */
	sha256: string;
}

let known: Readonly<Record<string, DataFile[]>> | null = null;

/** Every file of the data by its format, as it is served. */
export function dataFiles(): Readonly<Record<string, DataFile[]>> {
	const graph = loadCase();
	known ??= Object.fromEntries(
		formatNames.map((name) => [
			name,
			Object.entries(formats[name].files).map(([file, content]) => {
				const body = Buffer.from(content(graph));
				return {
					file,
					type: formats[name].mediaType,
					bytes: body.length,
					sha256: createHash('sha256').update(body).digest('hex')
				};
			})
		])
	);
	return known;
}

/** The data by name: where they are told in full. */
export function datasetBrief({ graph, language }: Facts, at: (href: string) => string): Linked {
	return {
		'@type': 'Dataset',
		'@id': `${at(pageHref('data', language))}#it`,
		url: at(pageHref('data', language)),
		name: dataWords(language).cite.title(localText(graph.case.title, language)),
		description: localText(graph.case.lead, language),
		license: deedOf(graph.case.licence)
	};
}

/** The data in schema.org’s words, with what DataCite asks for; addresses of files are root-relative. */
export function dataset(facts: Facts, at: (href: string) => string): Linked {
	const { graph, language, floor } = facts;
	const { lead, version, changes = [], work } = graph.case;
	const authors = { '@type': 'Organization', name: shareWords(language).authors };
	const changed = lastChange(graph);
	const first = changes.at(-1)?.on ?? changed;
	return {
		...datasetBrief(facts, at),
		description: `${localText(lead, language)} ${dataWords(language).lead}`,
		creator: authors,
		publisher: authors,
		version,
		datePublished: first,
		dateModified: changed,
		isAccessibleForFree: true,
		about: displayName(work.title, language).value,
		temporalCoverage: `${isoDay(floor)}/..`,
		copyrightYear: calendarDay(Date.parse(first) / 86_400_000).year,
		spatialCoverage: [...graph.places.values()]
			.filter(({ at }) => at)
			.map(({ names }) => ({ '@type': 'Place', name: displayName(names, language).value })),
		distribution: Object.values(dataFiles())
			.flat()
			.map(({ file, type, bytes, sha256 }) => ({
				'@type': 'DataDownload',
				name: file,
				contentUrl: at(fileHref(file)),
				encodingFormat: type,
				contentSize: `${bytes} B`,
				sha256
			}))
	};
}
