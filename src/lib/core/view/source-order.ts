// In which order do the sources stand, which of them are shown, and how does an address say so? A codec.
import type { SourceLine } from './lists.ts';
import { plain } from './prose.ts';
import { readQuery } from './link.ts';

/** What the sources can be sorted by. */
export type SourceOrder =
	'name' | 'kind' | 'when' | 'language' | 'reliability' | 'claims' | 'independence';

export const sourceOrders: readonly SourceOrder[] = [
	'name',
	'kind',
	'when',
	'language',
	'reliability',
	'claims',
	'independence'
];

/** The order that is most wanted of each: the earliest, the most reliable, but the most claims. */
export const descendsFirst: ReadonlySet<SourceOrder> = new Set(['claims']);

/** Which sources are shown, and how they stand; empty: of every kind, in every language. */
export interface SourceChoice {
	order: SourceOrder;
	descending: boolean;
	kind: string;
	language: string;
}

/** As the page first stands. */
export const byName: SourceChoice = { order: 'name', descending: false, kind: '', language: '' };

/** Kinds from the nearest to the events to the farthest. */
const KINDS: readonly SourceLine['kind'][] = [
	'document',
	'testimony',
	'press',
	'scholarship',
	'reference',
	'editorial'
];

/**
 * The lines in an order, a new array; ties by name. What has no date stands last whichever way. By
 * independence: first who rests on fewest others; among equals on whom most others rest.
 */
export function sortSources(
	lines: readonly SourceLine[],
	order: SourceOrder,
	descending: boolean,
	locale: string
): SourceLine[] {
	const collator = new Intl.Collator(locale);
	const names = (a: SourceLine, b: SourceLine) => collator.compare(plain(a.name), plain(b.name));
	const compare: Record<SourceOrder, (a: SourceLine, b: SourceLine) => number> = {
		name: names,
		kind: (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
		when: (a, b) => a.day - b.day,
		language: (a, b) => collator.compare(a.language, b.language),
		reliability: (a, b) => (a.reliability < b.reliability ? -1 : +(a.reliability > b.reliability)),
		claims: (a, b) => a.claims - b.claims,
		independence: (a, b) => a.rests - b.rests || b.followers - a.followers
	};
	const sign = descending ? -1 : 1;
	return lines.toSorted((a, b) => {
		const undated = order === 'when' ? Number(a.day === 0) - Number(b.day === 0) : 0;
		return undated || sign * compare[order](a, b) || names(a, b);
	});
}

/** The lines that a choice shows, in its order. */
export function chooseSources(
	lines: readonly SourceLine[],
	{ order, descending, kind, language }: SourceChoice,
	locale: string
): SourceLine[] {
	return sortSources(lines, order, descending, locale).filter(
		(line) => (!kind || line.kind === kind) && (!language || line.lang === language)
	);
}

/** "?kind=press&sort=claims", or "" as the page first stands. */
export function writeSources({ order, descending, kind, language }: SourceChoice): string {
	const written: Record<string, string> = {
		kind,
		language,
		sort: order === byName.order ? '' : order,
		turned: descending === descendsFirst.has(order) ? '' : 'yes'
	};
	const query = Object.entries(written)
		.filter(([, value]) => value)
		.map(([key, value]) => `${key}=${value}`)
		.join('&');
	return query && `?${query}`;
}

/** The nearest choice that an address can mean; never throws. */
export function readSources(query: string): SourceChoice {
	const params = readQuery(query);
	const order = sourceOrders.find((one) => one === params.get('sort')) ?? byName.order;
	const kind = KINDS.find((one) => one === params.get('kind')) ?? '';
	const language = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.exec(params.get('language') ?? '')?.[0];
	const turned = params.get('turned') === 'yes';
	return { order, descending: descendsFirst.has(order) !== turned, kind, language: language ?? '' };
}
