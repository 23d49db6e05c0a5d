// In which formats does a reader's own case leave? The files of each, as the worker that writes them knows them.
import type { DataWords } from '#lib/core/view/words/data.ts';

export type FormatName = keyof DataWords['formats'];

/** The formats that are one file, with its name and kind; a test holds them against what is written. */
export const ownFiles = [
	['json', 'case.json', 'application/json'],
	['csv-zip', 'tables.zip', 'application/zip'],
	['graphml', 'case.graphml', 'application/graphml+xml'],
	['gexf', 'case.gexf', 'application/gexf+xml'],
	['prov-jsonld', 'case.prov.jsonld', 'application/ld+json'],
	['prov-trig', 'case.prov.trig', 'application/trig'],
	['csl', 'sources.csl.json', 'application/vnd.citationstyles.csl+json'],
	['bibtex', 'sources.bib', 'application/x-bibtex'],
	['ris', 'sources.ris', 'application/x-research-info-systems']
] as const satisfies readonly (readonly [FormatName, string, string])[];
