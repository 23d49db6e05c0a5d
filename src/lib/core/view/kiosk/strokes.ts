// How far apart must two rows stay, so that the stroke between them can be seen?
import type { Arrangement, Box, Point } from '../arrangement.ts';

/** The shortest stroke, with its head, as more and more words are spared; a disputed one shows two rules; px. */
const STROKE = [15, 10, 7, 3, 3] as const;
const DISPUTED_STROKE = [27, 20, 14, 9, 9] as const;
/** That of what is lit. */
const LIT_STROKE = 27;
/** What a line keeps off its two marks. */
const CLEAR = 9;

/** What goes, less needed first: second lines but those of main stations, all second lines, length of strokes, all names but theirs. */
export type Spared = 0 | 1 | 2 | 3 | 4;

/** Something that keeps its own form and moves up or down as one. */
export interface Item {
	y: number;
	/** What it covers, as boxes of the picture. */
	boxes: Box[];
	/** Where it comes to stand. */
	to: number;
}

/** Strokes straight down need their length, whatever else there is room for. */
export function strokesBetween(
	{ nodes, lines, gaps }: Arrangement,
	byId: ReadonlyMap<string, Item>,
	lit: ReadonlySet<string>,
	spared: Spared
): Map<Item, Map<Item, number>> {
	const found = new Map<Item, Map<Item, number>>();
	const mark = new Map(nodes.map((node) => [node.id, node]));
	const need = (upper: Point & { id: string }, lower: Point & { id: string }, by: number) => {
		const [a, b] = [byId.get(upper.id)!, byId.get(lower.id)!];
		const [above, below] = a.y <= b.y ? [a, b] : [b, a];
		found.set(below, (found.get(below) ?? new Map<Item, number>()).set(above, by));
	};
	for (const line of lines) {
		const [from, to] = [mark.get(line.from), mark.get(line.to)];
		if (!from || !to || Math.abs(from.x - to.x) > 2) continue;
		const stroke = lit.has(line.id)
			? LIT_STROKE
			: (line.disputed ? DISPUTED_STROKE : STROKE)[spared];
		need(from, to, (from.height + to.height) / 2 + CLEAR + stroke);
	}
	for (const gap of gaps.filter(({ small }) => !small)) {
		for (const node of nodes.filter(({ x }) => Math.abs(x - gap.x) < 2)) {
			const neighbour = gap.stubs.some(({ start, end }) =>
				[start, end].some((point) => Math.abs(Math.abs(point.y - node.y) - node.height / 2) < 8)
			);
			if (neighbour) need(gap, node, 22 + node.height / 2 + CLEAR + 8);
		}
	}
	return found;
}
