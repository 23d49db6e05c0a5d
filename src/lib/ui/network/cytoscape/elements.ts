// Which Cytoscape elements stand for an arrangement? Marks are nodes; every stroke is an edge between two
// invisible points of its own, so that it runs exactly as arranged, whatever Cytoscape thinks of its ends.
import type { ElementDefinition } from 'cytoscape';
import type { Arrangement, Point } from '#lib/core/view/arrangement.ts';
import { stub, TIE, type Inked } from '../ink.ts';
import { pointsAlong, type Run } from '../stroke.ts';

/** A stroke to be drawn, and the ids under which the view may speak of it. */
export interface Drawn {
	id: string;
	run: Run;
	inked: Inked;
	/** Line, handoff, gap or tie. */
	names: string[];
	from: string | null;
	to: string | null;
}

/** Every stroke of an arrangement, the lowest first. */
export function strokes(arrangement: Arrangement): Drawn[] {
	return [
		...arrangement.ties.map((tie) => ({
			id: tie.id,
			run: tie,
			inked: TIE,
			names: [tie.id],
			from: null,
			to: null
		})),
		...arrangement.lines.map((line) => ({
			id: line.id,
			run: line,
			inked: line,
			names: [line.id, line.handoff],
			from: line.from,
			to: line.to
		})),
		...arrangement.gaps.flatMap((gap) =>
			gap.stubs.map(({ start, end, arrow }, i) => ({
				id: `${gap.id}~${i}`,
				run: { start, end, course: { kind: 'straight' as const } },
				inked: stub(gap.width, arrow),
				names: [gap.id, gap.handoff],
				from: null,
				to: null
			}))
		)
	];
}

/** The elements of an arrangement, without paint. */
export function elements(arrangement: Arrangement): ElementDefinition[] {
	return [
		...strokes(arrangement).flatMap(edge),
		...arrangement.nodes.map(({ id, shape, width, height, x, y }) => ({
			data: { id, width, height },
			position: { x, y },
			classes: `mark ${shape}`
		}))
	];
}

function edge({ id, run }: Drawn): ElementDefinition[] {
	const [source, target] = [`${id}~start`, `${id}~end`];
	return [
		{ data: { id: source }, position: { ...run.start }, classes: 'point' },
		{ data: { id: target }, position: { ...run.end }, classes: 'point' },
		{ data: { id, source, target, ...turns(run) }, classes: run.course.kind }
	];
}

/** Where a course leaves the straight way, as Cytoscape wants it: shares of the way, and px to its right. */
function turns(run: Run): { weights?: number[]; distances?: number[]; radius?: number } {
	if (run.course.kind === 'straight') return {};
	const inner = run.course.kind === 'arc' ? [run.course.control] : run.course.via;
	const [dx, dy] = [run.end.x - run.start.x, run.end.y - run.start.y];
	const length = Math.hypot(dx, dy) || 1;
	const off = (point: Point) => ({ x: point.x - run.start.x, y: point.y - run.start.y });
	return {
		weights: inner.map(off).map(({ x, y }) => (x * dx + y * dy) / length ** 2),
		distances: inner.map(off).map(({ x, y }) => (y * dx - x * dy) / length),
		radius: run.course.kind === 'bend' ? run.course.radius : 0
	};
}

/** Whether a point of the picture is on a lane of the East: where faded ink lies on another ground. */
export function groundAt(arrangement: Arrangement, point: Point): 'east' | 'paper' {
	const { lanes, strip } = arrangement;
	const inside = (box: { x: number; y: number; width: number; height: number }) =>
		point.x >= box.x &&
		point.x < box.x + box.width &&
		point.y >= box.y &&
		point.y < box.y + box.height;
	if (strip && inside(strip)) return 'paper';
	return lanes.some((lane) => lane.side === 'east' && inside(lane)) ? 'east' : 'paper';
}

/** The middle of a stroke. */
export function middleOf(run: Run): Point {
	const points = pointsAlong(run);
	const [a, b] = [
		points[Math.floor((points.length - 1) / 2)]!,
		points[Math.ceil((points.length - 1) / 2)]!
	];
	return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
