// Which formats does a case leave in, and which files does each make? The one table of them.
import { bibtex } from '#lib/core/export/bibtex.ts';
import { canonicalJson } from '#lib/core/export/canonical-json.ts';
import { citableSources, cslJson } from '#lib/core/export/csl.ts';
import { csvTables, tableNames } from '#lib/core/export/csv-tables.ts';
import { gexf } from '#lib/core/export/gexf.ts';
import { graphml } from '#lib/core/export/graphml.ts';
import { provJsonld } from '#lib/core/export/prov-jsonld.ts';
import { provTrig } from '#lib/core/export/prov-trig.ts';
import { ris } from '#lib/core/export/ris.ts';
import type { CaseGraph } from '#lib/core/graph/types.ts';
import { dataWords, type DataWords } from '#lib/core/view/words/data.ts';
import { plainLanguage } from '#lib/core/view/words/language.ts';
import { archive } from './archive.ts';
import { caseFileSchema } from '../text/schemas.ts';

/** A format goes by the name under which its words stand. */
export type FormatName = keyof DataWords['formats'];

export interface Format {
	mediaType: string;
	/** Each file of the format by its name, and how its content is made; equal cases, equal bytes. */
	files: Readonly<Record<string, (graph: CaseGraph) => string | Uint8Array<ArrayBuffer>>>;
}

const csvFiles = Object.fromEntries(
	tableNames.map((name) => [`${name}.csv`, (graph: CaseGraph) => csvTables(graph)[name]])
);

export const formats: Readonly<Record<FormatName, Format>> = {
	json: {
		mediaType: 'application/json',
		files: { 'case.json': ({ records }) => canonicalJson(records) }
	},
	'json-schema': {
		mediaType: 'application/schema+json',
		files: { 'case.schema.json': () => `${JSON.stringify(caseFileSchema(), null, '\t')}\n` }
	},
	csv: { mediaType: 'text/csv; charset=utf-8; header=present', files: csvFiles },
	'csv-zip': { mediaType: 'application/zip', files: { 'tables.zip': csvArchive } },
	graphml: { mediaType: 'application/graphml+xml', files: { 'case.graphml': graphml } },
	gexf: { mediaType: 'application/gexf+xml', files: { 'case.gexf': gexf } },
	'prov-jsonld': {
		mediaType: 'application/ld+json',
		files: { 'case.prov.jsonld': provJsonld }
	},
	'prov-trig': { mediaType: 'application/trig', files: { 'case.prov.trig': provTrig } },
	csl: {
		mediaType: 'application/vnd.citationstyles.csl+json',
		files: { 'sources.csl.json': (graph) => cslJson(citableSources(graph)) }
	},
	bibtex: {
		mediaType: 'application/x-bibtex',
		files: { 'sources.bib': (graph) => bibtex(citableSources(graph)) }
	},
	ris: {
		mediaType: 'application/x-research-info-systems',
		files: { 'sources.ris': (graph) => ris(citableSources(graph)) }
	}
};

export const formatNames = Object.keys(formats) as FormatName[];

/** The tables and a note on them. */
function csvArchive(graph: CaseGraph): Uint8Array<ArrayBuffer> {
	const texts = Object.entries(csvTables(graph)).map(([name, text]) => [`${name}.csv`, text]);
	const files = Object.fromEntries([['README.txt', readme(graph)], ...texts]) as Record<
		string,
		string
	>;
	return archive(files);
}

function readme({ case: { title, version, licence, work } }: CaseGraph): string {
	const { note, version: said, formats } = dataWords(plainLanguage);
	const lines = [
		note.title(title.en),
		`${said(version)} ${licence}.`,
		'',
		...note.lines(work.floor.slice(0, 4)),
		'',
		note.lost,
		...formats.csv.losses.map((loss) => `- ${loss}`)
	];
	return lines.map((line) => `${line}\r\n`).join('');
}
