// Whom do the letters mean that someone types in the picture?
import { fold, type SearchEntry } from '../query/search.ts';
import type { Id } from '../schema/records.ts';
import type { StageNode } from './arrangement.ts';

/** Hands with the folded names by which they are found. */
export type Named = Pick<SearchEntry, 'id' | 'keys'>;

/** The shown hands with every name that the case knows of them; with the one that is drawn as long as no other is known. */
export function namedHands(
	nodes: readonly StageNode[],
	shown: ReadonlySet<Id>,
	entries: readonly SearchEntry[] | null
): Named[] {
	const known = new Map(
		(entries ?? []).filter(({ kind }) => kind === 'node').map(({ id, keys }) => [id, keys])
	);
	return nodes
		.filter(({ id }) => shown.has(id))
		.map(({ id, name }) => ({ id, keys: [fold(name), ...(known.get(id) ?? [])] }));
}

/** The hands one of whose names begins so, then those with a word that does; each in the order given. */
export function typeAhead(hands: readonly Named[], typed: string): Id[] {
	const asked = fold(typed);
	if (asked === '') return [];
	const begins = hands.filter(({ keys }) => keys.some((key) => key.startsWith(asked)));
	const within = hands.filter(({ keys }) => keys.some((key) => key.includes(` ${asked}`)));
	return [...new Set([...begins, ...within].map(({ id }) => id))];
}
