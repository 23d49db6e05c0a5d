// The last touches on a sheet: tallies, questions, ties, and how high the picture has become.
import type { Stage } from '#lib/core/view/arrangement.ts';
import { boxAround, boxesMeet, middleOf, pathMeetsBox, pointsOf } from './geometry.ts';
import type { Sheet } from './sheet.ts';

/** Four bars of 3 × 9 px at a pitch of 5 px. */
const TALLY = { width: 18, height: 9 };

/** Adds what depends on everything else having its place; returns the picture's height in px. */
export function finish(
	sheet: Sheet,
	stage: Stage,
	size: { bottom: number; least: number }
): number {
	placeTies(sheet, stage);
	for (const line of sheet.lines) {
		const points = pointsOf(line);
		const middle = line.course.kind === 'bend' ? line.touch : middleOf(points);
		for (const foot of [-12, -9, 21]) {
			const box = { x: middle.x - TALLY.width / 2, y: middle.y + foot - TALLY.height, ...TALLY };
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
		if (!of?.question || sheet.labels.some((label) => label.of === line.id)) continue;
		const at = line.tally ?? line.touch;
		const text = {
			text: of.question,
			size: 'S',
			weight: 400,
			ink: 'ink',
			italic: true,
			dy: 0
		} as const;
		const spots = [
			{ x: at.x, y: at.y - 16, anchor: 'middle' as const },
			{ x: line.touch.x, y: line.touch.y + 22, anchor: 'middle' as const },
			{ x: line.touch.x + 14, y: line.touch.y + 4, anchor: 'start' as const }
		];
		sheet.label(line.id, spots, [text], false);
	}
	const lowest = Math.max(
		...[...sheet.nodes.values()].map((node) => node.y + node.height / 2),
		...sheet.labels.map((label) => label.box.y + label.box.height)
	);
	return Math.max(size.least, Math.ceil(lowest + size.bottom));
}

/** Belonging is drawn where both ends stand and nothing lies between. */
function placeTies(sheet: Sheet, stage: Stage): void {
	for (const tie of stage.ties) {
		const from = sheet.nodes.get(tie.from);
		const to = sheet.nodes.get(tie.to);
		if (!from || !to || sheet.ties.some((placed) => placed.id === tie.id)) continue;
		const start = sheet.edgeOf(from, to, 4);
		const end = sheet.edgeOf(to, from, 4);
		const course = { kind: 'straight' } as const;
		if (sheet.pathIsFree([start, end], [tie.from, tie.to])) {
			sheet.ties.push({ id: tie.id, start, end, course });
		}
	}
}
