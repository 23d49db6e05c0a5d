// What did the reader mean? Search by any name, spelling or script, forgiving one slip of the finger.
import { distance } from '../graph/nearest.ts';

/** Something that can be found, as it stands in the index that is shipped to the reader. */
export interface SearchEntry {
	kind: 'node' | 'handoff' | 'copy' | 'source' | 'disagreement' | 'route';
	id: string;
	/** What the reader sees, with its language and a few words beside it. */
	label: string;
	lang: string;
	detail: string;
	/** Folded names by which it is found. */
	keys: string[];
	/** Folded names of what it only has to do with, such as its place. */
	near: string[];
}

/** Letters that compatibility decomposition (NFKD) leaves whole. */
const WHOLE: Record<string, string> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th'
};

/**
 * A text as it is compared: lower case, without accents (so ё is е and ó is o), points or
 * apostrophes; everything else between words is one space. Scripts are kept: nothing is romanised.
 */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}+/gu, '')
		.replace(/[’ʼ'`׳״"]/g, '')
		.replace(/[łøđðħıßæœþ]/g, (letter) => WHOLE[letter]!)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The entries that the query can mean, best first; none for an empty query. */
export function search(entries: readonly SearchEntry[], query: string, most = 12): SearchEntry[] {
	const asked = fold(query);
	if (asked === '') return [];
	return ranked(
		entries,
		(entry) => {
			const own = Math.min(...entry.keys.map((key) => cost(asked, key)));
			// What a thing only has to do with never comes before what is called so.
			const near = Math.min(...entry.near.map((key) => cost(asked, key))) + TYPO;
			return Math.min(own, near);
		},
		most
	);
}

/** The entries with the most similar names, if any is similar at all, for a query that nothing answers. */
export function nearestNames(
	entries: readonly SearchEntry[],
	query: string,
	most = 3
): SearchEntry[] {
	const asked = fold(query);
	if (asked === '') return [];
	return ranked(
		entries,
		({ keys }) =>
			Math.min(
				...keys
					.flatMap((key) => [key, ...key.split(' ')])
					.map((name) => distance(asked, name) / Math.max(asked.length, name.length))
					.map((unlike) => (unlike <= MOST_UNLIKE ? unlike : Infinity))
			),
		most
	);
}

/** Share of letters that may differ in a name worth suggesting. */
const MOST_UNLIKE = 0.6;

/** Costs of a match, least first; a typo costs more than any match without one. */
/** A surname is as good a beginning as a first name. */
const WORD = 1;
const ALL_WORDS = 3;
const TYPO = 10;
/** Shorter words with a slip could be anything. */
const SHORTEST_WITH_TYPO = 4;

function cost(asked: string, key: string): number {
	if (key === asked) return 0;
	if (` ${key}`.includes(` ${asked}`)) return WORD;
	const words = key.split(' ');
	const costs = asked.split(' ').map((word) => wordCost(word, words));
	return ALL_WORDS + costs.reduce((sum, one) => sum + one, 0);
}

/** 0 where some word begins so, `TYPO` where one does but for one slip, else infinite. */
function wordCost(asked: string, words: readonly string[]): number {
	if (words.some((word) => word.startsWith(asked))) return 0;
	if (asked.length < SHORTEST_WITH_TYPO) return Infinity;
	const nearly = words.some((word) =>
		[-1, 0, 1].some((more) => distance(asked, word.slice(0, asked.length + more)) <= 1)
	);
	return nearly ? TYPO : Infinity;
}

/** Entries of finite cost by cost, then by kind, then in the order given. */
function ranked(
	entries: readonly SearchEntry[],
	costOf: (entry: SearchEntry) => number,
	most: number
): SearchEntry[] {
	const kinds: SearchEntry['kind'][] = [
		'node',
		'copy',
		'route',
		'handoff',
		'source',
		'disagreement'
	];
	return entries
		.map((entry) => ({ entry, cost: costOf(entry) }))
		.filter(({ cost }) => Number.isFinite(cost))
		.sort((a, b) => a.cost - b.cost || kinds.indexOf(a.entry.kind) - kinds.indexOf(b.entry.kind))
		.slice(0, most)
		.map(({ entry }) => entry);
}
