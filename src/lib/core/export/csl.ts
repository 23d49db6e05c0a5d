// How are the sources of a case, and the pages of this site, written as CSL-JSON?
import type { CaseGraph } from '../graph/types.ts';
import { calendarDay } from '../schema/days.ts';
import type { CslItem, Id } from '../schema/records.ts';

/** An item that can be cited: CSL 1.0.2 with its id, and for data the version. */
export interface Citable extends CslItem {
	id: Id;
	version?: string;
}

/** Every source of the case, sorted by id. */
export function citableSources(graph: CaseGraph): Citable[] {
	return [...graph.sources.values()]
		.map(({ id, csl }): Citable => ({ id, ...csl }))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * A page or a view of this site as something to cite: its title or the sentence that says what is
 * shown, the version of the data, and where and on which day (number) it was read, once that is known.
 */
export function citablePage(page: {
	id: Id;
	title: string;
	version: string;
	read?: { url: string; day: number };
}): Citable {
	const item: Citable = {
		id: page.id,
		type: 'webpage',
		title: page.title,
		'container-title': 'Red Booklet',
		version: page.version,
		language: 'en'
	};
	if (!page.read) return item;
	const { year, month, day } = calendarDay(page.read.day);
	return { ...item, URL: page.read.url, accessed: { 'date-parts': [[year, month, day]] } };
}

/**
 * What is shown of a reader’s own case: there is no address that leads others to it, so in its place
 * stands in words (`kept`) where the case is.
 */
export function citableOwn(page: {
	id: Id;
	title: string;
	of: string;
	version: string;
	kept: string;
	day: number;
}): Citable {
	const { year, month, day } = calendarDay(page.day);
	return {
		id: page.id,
		type: 'webpage',
		title: page.title,
		...(page.of !== page.title && { 'container-title': page.of }),
		version: page.version,
		archive: page.kept,
		accessed: { 'date-parts': [[year, month, day]] }
	};
}

/** CSL-JSON text: a list, the fields of each item in the order of their names. */
export function cslJson(items: readonly Citable[]): string {
	const sorted = items.map((item) =>
		Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
	);
	return `${JSON.stringify(sorted, null, '\t')}\n`;
}
