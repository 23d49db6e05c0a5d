// In what do routes agree, where do they part, and which of them stands better?
import type { GapNote } from '../card/gap-note.ts';
import { listed, type NameRun, type Prose } from '../prose.ts';
import type { RouteWords } from '../words/routes.ts';
import type { RouteRow } from './route-row.ts';

/** What one route is compared by; each is a row of the table, in this order. */
export const comparedBy = [
	'own',
	'arrival',
	'elapsed',
	'verdict',
	'weakest',
	'sources',
	'gap'
] as const satisfies readonly (keyof RouteWords['compare']['rows'])[];

export interface RouteComparison {
	/** Hands in common, where the routes part, where they meet again, sentence by sentence. */
	tells: Prose[];
	rows: { key: (typeof comparedBy)[number]; title: string; cells: Prose[][] }[];
}

/** Two or more routes side by side, cells in the order of the routes. */
export function compareRoutes(
	rows: readonly RouteRow[],
	said: RouteWords,
	locale: string
): RouteComparison {
	const ways = rows.map((row) => handsOf(row));
	const common = ways[0]!.filter(({ id }) => ways.every((way) => has(way, id)));
	const names = (hands: readonly NameRun[]) =>
		listed(
			hands.map((hand): Prose => [hand]),
			locale
		);
	const cell: Record<(typeof comparedBy)[number], (row: RouteRow, i: number) => Prose[]> = {
		own: (_, i) => [own(i)],
		arrival: ({ arrival }) => [[arrival]],
		elapsed: ({ elapsed }) => [[elapsed]],
		verdict: ({ verdict }) => [[said.verdicts[verdict]]],
		weakest: ({ weakest }) => [weakest],
		sources: ({ sources }) => sources,
		gap: ({ gap }) => [gapOf(gap)]
	};
	return {
		tells: [
			common.length > 0 ? said.compare.common(names(common)) : [said.compare.nothing],
			...partings()
		],
		rows: comparedBy.map((key) => ({
			key,
			title: said.compare.rows[key],
			cells: rows.map((row, i) => cell[key](row, i))
		}))
	};

	function own(i: number): Prose {
		const others = ways.filter((_, other) => other !== i).flat();
		const hands = ways[i]!.filter(({ id }) => !has(others, id));
		return hands.length > 0 ? names(hands) : [said.compare.none];
	}

	/** The last hand before the first difference, and the first hand after which nothing differs any more. */
	function partings(): Prose[] {
		const shortest = Math.min(...ways.map((way) => way.length));
		const same = (at: number) => ways.every((way) => way.at(at)!.id === ways[0]!.at(at)!.id);
		let begin = 0;
		while (begin < shortest && same(begin)) begin++;
		if (ways.every((way) => way.length === begin)) return [[said.compare.sameHands]];
		let end = 0;
		while (end < shortest - begin && same(-1 - end)) end++;
		return [
			begin > 0 ? said.compare.partAfter([ways[0]![begin - 1]!]) : [said.compare.partAtOnce],
			...(end > 0 ? [said.compare.meet([ways[0]!.at(-end)!])] : [])
		];
	}

	function gapOf(gap: GapNote | null): Prose {
		return gap ? gap.sentence : [said.compare.noGap];
	}
}

type Hand = RouteRow['way'][number]['hand'];

/** Everybody on it, once each, in order. */
function handsOf({ way }: RouteRow): Hand[] {
	const hands = way.map(({ hand }) => hand);
	return hands.filter(({ id }, i) => hands.findIndex((other) => other.id === id) === i);
}

function has(hands: readonly Hand[], id: Hand['id']): boolean {
	return hands.some((hand) => hand.id === id);
}
