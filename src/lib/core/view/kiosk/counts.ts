// Which routes were told and which languages used? Numbers only, of what the exhibit itself offers.

export interface Counts {
	visits: number;
	routes: Record<string, number>;
	languages: Record<string, number>;
}

/** What may be counted: anything else is not. */
export interface Countable {
	routes: readonly string[];
	languages: readonly string[];
}

/** No number grows beyond this. */
const MOST = 1e9;

/** Counts as they were kept, without whatever else stands in the text; zero where it says nothing. Never throws. */
export function readCounts(text: string | null, countable: Countable): Counts {
	let kept: unknown = null;
	try {
		kept = JSON.parse(text ?? 'null');
	} catch {
		// What cannot be read counts nothing.
	}
	const counts = isRecord(kept) ? kept : {};
	const of = (list: unknown, ids: readonly string[]) =>
		Object.fromEntries(ids.map((id) => [id, isRecord(list) ? whole(list[id]) : 0]));
	return {
		visits: whole(counts.visits),
		routes: of(counts.routes, countable.routes),
		languages: of(counts.languages, countable.languages)
	};
}

/** One more. */
export function counted(
	counts: Counts,
	what: { route: string } | { language: string } | 'visit'
): Counts {
	if (what === 'visit') return { ...counts, visits: whole(counts.visits + 1) };
	const [list, id] =
		'route' in what ? (['routes', what.route] as const) : (['languages', what.language] as const);
	const before = counts[list][id];
	if (before === undefined) return counts;
	return { ...counts, [list]: { ...counts[list], [id]: whole(before + 1) } };
}

/** The counts as lines of text, to be copied by hand or file. */
export function countLines({ visits, routes, languages }: Counts): string[] {
	const lines = (of: Record<string, number>) => Object.entries(of).map(([id, n]) => `${id}\t${n}`);
	return [`visits\t${visits}`, ...lines(routes), ...lines(languages)];
}

function whole(value: unknown): number {
	return typeof value === 'number' && value >= 0 ? Math.min(MOST, Math.floor(value)) : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
