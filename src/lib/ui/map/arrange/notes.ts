// Where on its way does a day or a number stand, clear of names, dots and other ways?
import type { Box, Point } from '#lib/core/view/arrangement.ts';
import type { PlacedNote } from '#lib/core/view/atlas-picture.ts';
import { boxesMeet, grow } from '../../network/arrange/geometry.ts';

const HEIGHT = 15;
/** Between the middle of a way and the words beside it, px: near, or clear of a slanting stroke. */
const BESIDE = [7, 12];
/** Half the width of a disputed way. */
const STROKE = 4;

export interface Noted {
	/** Points along the way. */
	along: readonly Point[];
	width: number;
	/** Stands on the way instead of beside it. */
	onWay: boolean;
}

/** The freest spot along the way; null where none is free. `lines` are points of all other ways. */
export function placeNote(
	{ along, width, onWay }: Noted,
	taken: readonly Box[],
	lines: readonly Point[],
	frame: Box
): PlacedNote | null {
	const spots = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86].flatMap(
		(share, rank) => {
			const point = along[Math.round(share * (along.length - 1))]!;
			return (onWay ? [on(point, width)] : BESIDE.flatMap((off) => beside(point, width, off))).map(
				(note) => ({ note, rank, point })
			);
		}
	);
	const free = spots
		.filter(
			({ note }) =>
				inside(note.box, frame) && !taken.some((box) => boxesMeet(grow(note.box, 2), box))
		)
		.map(({ note, rank, point }) => ({ note, cost: rank + 6 * inTheWay(note.box, point) }));
	return free.sort((a, b) => a.cost - b.cost)[0]?.note ?? null;

	/** How much runs under the words, or between them and their own way: they would be read as another’s. */
	function inTheWay(box: Box, point: Point): number {
		if (onWay) return crossed(box, lines);
		const [left, top] = [Math.min(box.x, point.x), Math.min(box.y, point.y)];
		const width = Math.max(box.x + box.width, point.x) - left;
		const height = Math.max(box.y + box.height, point.y) - top;
		return (
			crossed(grow(box, STROKE), [...lines, ...along]) +
			crossed({ x: left, y: top, width, height }, lines)
		);
	}
}

function crossed(box: Box, lines: readonly Point[]): number {
	return lines.filter(({ x, y }) => boxesMeet(box, { x, y, width: 0.1, height: 0.1 })).length;
}

function inside(box: Box, frame: Box): boolean {
	return (
		box.x >= frame.x + 4 &&
		box.y >= frame.y + 4 &&
		box.x + box.width <= frame.x + frame.width - 4 &&
		box.y + box.height <= frame.y + frame.height - 4
	);
}

function on({ x, y }: Point, width: number): PlacedNote {
	const box = { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT };
	return { x, y, anchor: 'middle', box };
}

function beside({ x, y }: Point, width: number, off: number): PlacedNote[] {
	const at = (anchor: PlacedNote['anchor'], px: number, py: number, left: number): PlacedNote => ({
		x: px,
		y: py,
		anchor,
		box: { x: left, y: py - HEIGHT / 2, width, height: HEIGHT }
	});
	const down = off + HEIGHT / 2;
	return [
		at('middle', x, y - down, x - width / 2),
		at('middle', x, y + down, x - width / 2),
		at('start', x + off + 2, y, x + off + 2),
		at('end', x - off - 2, y, x - off - 2 - width)
	];
}
