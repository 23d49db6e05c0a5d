// Do these marks, lines and labels touch? Plain plane geometry for the arrangements.
import type { Box, Course, PlacedNode, Point } from '#lib/core/view/arrangement.ts';

export function boxAround(node: Pick<PlacedNode, 'x' | 'y' | 'width' | 'height'>, margin = 0): Box {
	return {
		x: node.x - node.width / 2 - margin,
		y: node.y - node.height / 2 - margin,
		width: node.width + 2 * margin,
		height: node.height + 2 * margin
	};
}

export function grow(box: Box, margin: number): Box {
	return {
		x: box.x - margin,
		y: box.y - margin,
		width: box.width + 2 * margin,
		height: box.height + 2 * margin
	};
}

export function boxesMeet(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A course as a chain of points; a curve is sampled closely enough for labels. */
export function pointsOf(line: { start: Point; end: Point; course: Course }): Point[] {
	const { start, end, course } = line;
	if (course.kind === 'bend') return [start, ...course.via, end];
	if (course.kind === 'straight') return [start, end];
	const points: Point[] = [];
	for (let step = 0; step <= 24; step++) {
		const t = step / 24;
		const a = (1 - t) * (1 - t);
		const b = 2 * t * (1 - t);
		const c = t * t;
		points.push({
			x: a * start.x + b * course.control.x + c * end.x,
			y: a * start.y + b * course.control.y + c * end.y
		});
	}
	return points;
}

/** Liang-Barsky: does the segment enter the box? */
function segmentMeetsBox(a: Point, b: Point, box: Box): boolean {
	let enter = 0;
	let leave = 1;
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	for (const [p, q] of [
		[-dx, a.x - box.x],
		[dx, box.x + box.width - a.x],
		[-dy, a.y - box.y],
		[dy, box.y + box.height - a.y]
	] as const) {
		if (p === 0) {
			if (q <= 0) return false;
			continue;
		}
		const t = q / p;
		if (p < 0) enter = Math.max(enter, t);
		else leave = Math.min(leave, t);
		if (enter >= leave) return false;
	}
	return true;
}

export function pathMeetsBox(points: Point[], box: Box): boolean {
	for (let i = 1; i < points.length; i++) {
		if (segmentMeetsBox(points[i - 1]!, points[i]!, box)) return true;
	}
	return false;
}

function side(a: Point, b: Point, c: Point): number {
	return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

/** How often two chains of points properly cross. */
export function crossings(one: Point[], other: Point[]): number {
	let count = 0;
	for (let i = 1; i < one.length; i++) {
		for (let j = 1; j < other.length; j++) {
			const [a, b, c, d] = [one[i - 1]!, one[i]!, other[j - 1]!, other[j]!];
			if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
		}
	}
	return count;
}

/** The point half way along a chain, by length. */
export function middleOf(points: Point[]): Point {
	const lengths = points.slice(1).map((p, i) => Math.hypot(p.x - points[i]!.x, p.y - points[i]!.y));
	let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
	for (const [i, length] of lengths.entries()) {
		if (rest <= length && length > 0) {
			const a = points[i]!;
			const b = points[i + 1]!;
			return { x: a.x + ((b.x - a.x) * rest) / length, y: a.y + ((b.y - a.y) * rest) / length };
		}
		rest -= length;
	}
	return points[points.length - 1]!;
}

/** The smallest box around a chain of points. */
export function boundsOf(points: Point[]): Box {
	const xs = points.map(({ x }) => x);
	const ys = points.map(({ y }) => y);
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
