// What of the picture lies under a point?
import type { Arrangement, Point } from '#lib/core/view/arrangement.ts';
import { pointsAlong, type Run } from './stroke.ts';

/** Marks answer within 22 px of their middle on the screen, however small they are drawn. */
const MARK_REACH = 22;

/**
 * The id of the mark, else the gap, else the nearest line or tie within `reach` screen px of a point
 * of the picture; null where there is none.
 */
export function hit(
	arrangement: Arrangement,
	point: Point,
	zoom: number,
	reach: number
): string | null {
	const { nodes, gaps, lines, ties } = arrangement;
	const mark = nodes.find(
		(node) =>
			Math.abs(node.x - point.x) <= Math.max(node.width / 2, MARK_REACH / zoom) &&
			Math.abs(node.y - point.y) <= Math.max(node.height / 2, MARK_REACH / zoom)
	);
	if (mark) return mark.id;
	const gap = gaps.find((hole) => distance(hole, point) <= MARK_REACH / Math.min(zoom, 1));
	if (gap) return gap.id;
	const runs: { id: string; run: Run }[] = [
		...gaps.flatMap(({ id, stubs }) =>
			stubs.map((stub) => ({ id, run: { ...stub, course: { kind: 'straight' as const } } }))
		),
		...[...lines, ...ties].map((line) => ({ id: line.id, run: line }))
	];
	let nearest: { id: string; away: number } | null = null;
	for (const { id, run } of runs) {
		const away = distanceToRun(run, point);
		if (away * zoom <= reach && (!nearest || away < nearest.away)) nearest = { id, away };
	}
	return nearest?.id ?? null;
}

function distanceToRun(run: Run, point: Point): number {
	const points = pointsAlong(run);
	let least = Infinity;
	for (let i = 1; i < points.length; i++) {
		least = Math.min(least, distanceToSegment(points[i - 1]!, points[i]!, point));
	}
	return least;
}

function distanceToSegment(a: Point, b: Point, point: Point): number {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
	const t = Math.min(1, Math.max(0, along));
	return distance({ x: a.x + t * dx, y: a.y + t * dy }, point);
}

function distance(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}
