// In which order do the sources stand, and which of them are shown?
import type { SourceLine } from './lists.ts';
import { plain } from './prose.ts';

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
	const byName = (a: SourceLine, b: SourceLine) => collator.compare(plain(a.name), plain(b.name));
	const compare: Record<SourceOrder, (a: SourceLine, b: SourceLine) => number> = {
		name: byName,
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
		return undated || sign * compare[order](a, b) || byName(a, b);
	});
}
