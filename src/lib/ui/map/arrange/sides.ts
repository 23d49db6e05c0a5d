// Where do the names of the two sides stand? In the open, each on its own ground.
import type { Box, Point } from '#lib/core/view/arrangement.ts';
import { boxesMeet } from '../../network/arrange/geometry.ts';
import { textWidth } from '../../network/arrange/measure.ts';
import { distanceTo } from './hull.ts';

/** Paper around such a name, px; where there is not so much, less will do. */
const ROOM = [30, 16, 10, 4];
const HEIGHT = 16;
const STEP = 8;

export interface SideNames {
	names: { east: string; west: string };
	frame: Box;
	/** The shape around the East, and how far it reaches beyond its corners. */
	hull: readonly Point[];
	reach: number;
	/** Dots of the West. */
	west: readonly Point[];
	/** What may never be covered, and what rather not. */
	taken: readonly Box[];
	lines: readonly Point[];
}

/** The middle of each name; null where it finds no room. */
export function placeSides(of: SideNames): { east: Point | null; west: Point | null } {
	const { hull, reach, west } = of;
	if (hull.length === 0) return { east: null, west: null };
	const [e, w] = [meanOf(hull), west.length > 0 ? meanOf(west) : { x: 0, y: of.frame.height / 2 }];
	// Well on its own side, not in the thick of it.
	const out = { x: w.x + (w.x - e.x) * 0.7, y: w.y + (w.y - e.y) * 0.7 };
	return {
		east: spot(of, of.names.east, e, (at) => distanceTo(hull, at) < reach - 16),
		west: spot(of, of.names.west, out, (at) => distanceTo(hull, at) > reach + 30)
	};
}

function spot(
	{ frame, taken, lines }: SideNames,
	name: string,
	near: Point,
	allowed: (at: Point) => boolean
): Point | null {
	const text = textWidth({ text: name, size: 'S', weight: 600 });
	const free = spotsIn(frame)
		.filter(allowed)
		.sort((a, b) => away(a, near) - away(b, near));
	const boxAt = ({ x, y }: Point, room: number): Box => {
		const [width, height] = [text + 2 * room, HEIGHT + room];
		return { x: x - width / 2, y: y - height / 2, width, height };
	};
	const fits = (box: Box) => inside(box, frame) && !taken.some((other) => boxesMeet(box, other));
	const crossed = (box: Box) =>
		lines.filter((point) => boxesMeet(box, { ...point, width: 0.1, height: 0.1 })).length;
	for (const room of ROOM) {
		const found = free.find((at) => fits(boxAt(at, room)) && crossed(boxAt(at, room)) === 0);
		if (found) return found;
	}
	// Nowhere clear of the ways: where fewest run under it.
	const least = ROOM.at(-1)!;
	const rest = free
		.filter((at) => fits(boxAt(at, least)))
		.map((at) => ({ at, cost: crossed(boxAt(at, least)) }));
	return rest.length > 0 ? rest.reduce((a, b) => (b.cost < a.cost ? b : a)).at : null;
}

function spotsIn({ x, y, width, height }: Box): Point[] {
	const [columns, rows] = [Math.floor(width / STEP), Math.floor(height / STEP)];
	return Array.from({ length: columns * rows }, (_, i) => ({
		x: x + (i % columns) * STEP,
		y: y + Math.floor(i / columns) * STEP
	}));
}

function inside(box: Box, frame: Box): boolean {
	return (
		box.x >= frame.x &&
		box.y >= frame.y &&
		box.x + box.width <= frame.x + frame.width &&
		box.y + box.height <= frame.y + frame.height
	);
}

function away(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The middle of some points. */
export function meanOf(points: readonly Point[]): Point {
	return {
		x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
		y: points.reduce((sum, { y }) => sum + y, 0) / points.length
	};
}
