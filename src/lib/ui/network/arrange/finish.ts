// The last touches on a sheet: tallies, questions, ties, and how high the picture has become.
import type { LabelLine, PlacedNode, Point, Stage } from '#lib/core/view/arrangement.ts';
import { boxAround, boxesMeet, middleOf, pathMeetsBox, pointsOf } from './geometry.ts';
import { broken, tallyBox, type LabelSpot, type Sheet } from './sheet.ts';

/** Adds what depends on everything else having its place; returns the picture's height in px. */
export function finish(
	sheet: Sheet,
	stage: Stage,
	size: { bottom: number; least: number }
): number {
	placeTies(sheet, stage);
	clearNames(sheet);
	for (const line of sheet.lines) {
		const points = pointsOf(line);
		const middle = line.course.kind === 'bend' ? line.touch : middleOf(points);
		for (const foot of [-12, -9, 21]) {
			const box = tallyBox({ x: middle.x, y: middle.y + foot });
			const clear =
				!sheet.labels.some((label) => boxesMeet(label.box, box)) &&
				![...sheet.nodes.values()].some((node) => boxesMeet(boxAround(node, 2), box)) &&
				!sheet.furniture.some((taken) => boxesMeet(taken, box)) &&
				!sheet.lines.some((other) => pathMeetsBox(pointsOf(other), box));
			if (clear) {
				line.tally = { x: middle.x, y: middle.y + foot };
				break;
			}
		}
	}
	for (const line of sheet.lines) {
		const of = stage.lines.find((l) => l.id === line.id);
		const says = of?.rival ? stage.rivalWord : of?.question;
		if (!of || !says || sheet.labels.some((label) => label.of === line.id)) continue;
		const text = { text: says, size: 'S', weight: 400, ink: 'ink', italic: true, dy: 0 } as const;
		const [from, to] = longestRun(pointsOf(line));
		const level = Math.abs(to.x - from.x) > Math.abs(to.y - from.y);
		const spots = [0.5, 0.3, 0.7, 0.18, 0.82].flatMap((share): LabelSpot[] => {
			const x = from.x + (to.x - from.x) * share;
			const y = from.y + (to.y - from.y) * share;
			const over = line.tally && Math.abs(line.tally.x - x) < 60 ? -30 : -10;
			return level
				? [
						{ x, y: y + over, anchor: 'middle' },
						{ x, y: y + 20, anchor: 'middle' }
					]
				: [{ x: x + 12, y: y + 4, anchor: 'start' }];
		});
		sheet.label(line.id, spots, [text], { must: false, borders: true });
	}
	const lowest = Math.max(
		...[...sheet.nodes.values()].map((node) => node.y + node.height / 2),
		...sheet.labels.map((label) => label.box.y + label.box.height)
	);
	return Math.max(size.least, Math.ceil(lowest + size.bottom));
}

/** A name that a line has come to run across moves to the other side of its mark, over or under it, where there is room. */
function clearNames(sheet: Sheet): void {
	const ways = sheet.lines.map(pointsOf);
	for (const [i, label] of sheet.labels.entries()) {
		const mark = sheet.nodes.get(label.of);
		if (!mark || !ways.some((points) => pathMeetsBox(points, label.box))) continue;
		sheet.labels.splice(i, 1);
		const found = [label.lines, broken(label.lines, 80)].some((lines) =>
			sheet.label(label.of, spotsAround(mark, lines), lines, { must: false })
		);
		sheet.labels.splice(i, 0, found ? sheet.labels.pop()! : label);
	}
}

/** Where a name can stand but on the right of its mark, in the order in which it is looked for there. */
function spotsAround({ x, y, width, height }: PlacedNode, lines: LabelLine[]): LabelSpot[] {
	const [beside, beyond] = [width / 2 + 8, height / 2];
	const last = lines.at(-1)!.dy;
	// On the main line a name on the left would be read as the neighbour’s.
	const left = { x: x - beside, y: y + 4 - last / 2, anchor: 'end' } as const;
	return [
		...(lines[0]?.weight === 600 ? [] : [left]),
		{ x, y: y + beyond + 16, anchor: 'middle' },
		{ x, y: y - beyond - 8 - last, anchor: 'middle' },
		{ x: x + beside, y: y + 18, anchor: 'start' },
		{ x: x + beside, y: y - 8 - last, anchor: 'start' }
	];
}

/** Belonging is drawn where both ends stand and nothing lies between. */
function placeTies(sheet: Sheet, stage: Stage): void {
	for (const tie of stage.ties) {
		const from = sheet.nodes.get(tie.from);
		const to = sheet.nodes.get(tie.to);
		if (!from || !to || sheet.ties.some((placed) => placed.id === tie.id)) continue;
		// Whom a line leads to is not tied as well: only who would float is.
		if (tie.belongs && sheet.lines.some((line) => line.to === tie.from)) continue;
		const start = sheet.edgeOf(from, to, 4);
		const end = sheet.edgeOf(to, from, 4);
		const course = { kind: 'straight' } as const;
		if (sheet.pathIsFree([start, end], [tie.from, tie.to])) {
			sheet.ties.push({ id: tie.id, start, end, course });
		}
	}
}

/** The longest straight piece of a chain of points. */
function longestRun(points: Point[]): [Point, Point] {
	let best: [Point, Point] = [points[0]!, points.at(-1)!];
	let length = -1;
	for (let i = 1; i < points.length; i++) {
		const [a, b] = [points[i - 1]!, points[i]!];
		const now = Math.hypot(b.x - a.x, b.y - a.y);
		if (now > length) [best, length] = [[a, b], now];
	}
	return points.length > 5 ? [points[0]!, points.at(-1)!] : best;
}
