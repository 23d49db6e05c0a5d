// What is the smallest shape around these points?
import type { Point } from '#lib/core/view/arrangement.ts';

/** The corners of the convex hull, by Andrew’s monotone chain (1979). */
export function hullOf(points: readonly Point[]): Point[] {
	const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
	if (sorted.length < 3) return sorted;
	return [...chain(sorted), ...chain(sorted.reverse())];
}

function chain(points: readonly Point[]): Point[] {
	const corners: Point[] = [];
	for (const point of points) {
		while (corners.length > 1 && turn(corners.at(-2)!, corners.at(-1)!, point) <= 0) corners.pop();
		corners.push(point);
	}
	return corners.slice(0, -1);
}

function turn(a: Point, b: Point, c: Point): number {
	return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** How far a point lies outside a hull, px; 0 inside. */
export function distanceTo(hull: readonly Point[], point: Point): number {
	const sides = hull.map((corner, i) => [corner, hull[(i + 1) % hull.length]!] as const);
	if (hull.length > 2 && sides.every(([a, b]) => turn(a, b, point) >= 0)) return 0;
	return Math.min(...sides.map(([a, b]) => fromSegment(a, b, point)));
}

function fromSegment(a: Point, b: Point, { x, y }: Point): number {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
	const t = Math.max(0, Math.min(1, along));
	return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}
