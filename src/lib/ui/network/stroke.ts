// Along which path does a line run, once its arrowhead and a selected neighbour have taken their share?
import type { Course, Point } from '#lib/core/view/arrangement.ts';

/** A line's ends and course, as the arrangement has them. */
export interface Run {
	start: Point;
	end: Point;
	course: Course;
}

/** What is taken off a line, px: free space at its ends, and the head that stands before the end. */
export interface Trim {
	start?: number;
	end?: number;
	/** The gap of `arrowHead`. */
	head?: number;
}

/** A stroke as it is drawn: SVG path data, the tip of the head, and the head's angle in radians. */
export interface Stroke {
	d: string;
	tip: Point;
	angle: number;
}

/** The stroke of a line, computed as Cytoscape 3.34 does (edge-endpoints.mjs, edge-arrows.mjs, round.mjs). */
export function strokeOf(run: Run, trim: Trim = {}): Stroke {
	const inner = innerPoints(run.course);
	const afterStart = inner[0] ?? run.end;
	const beforeEnd = inner.at(-1) ?? run.start;
	const start = shorten(run.start, afterStart, trim.start ?? 0);
	const tip = shorten(run.end, beforeEnd, trim.end ?? 0);
	const end = shorten(run.end, beforeEnd, (trim.end ?? 0) + (trim.head ?? 0));
	if (run.course.kind === 'arc') {
		const { control } = run.course;
		const near = quadratic(start, control, end, 0.9);
		return {
			d: `M${xy(start)}Q${xy(control)} ${xy(end)}`,
			tip,
			angle: Math.atan2(tip.y - near.y, tip.x - near.x)
		};
	}
	const radius = run.course.kind === 'bend' ? run.course.radius : 0;
	return {
		d: `M${xy(start)}${corners([start, ...inner, end], radius)}L${xy(end)}`,
		tip,
		angle: Math.atan2(tip.y - beforeEnd.y, tip.x - beforeEnd.x)
	};
}

/** Points along a line, close enough to measure distances by. */
export function pointsAlong(run: Run): Point[] {
	if (run.course.kind !== 'arc') return [run.start, ...innerPoints(run.course), run.end];
	const { control } = run.course;
	return Array.from({ length: 17 }, (_, i) => quadratic(run.start, control, run.end, i / 16));
}

function innerPoints(course: Course): Point[] {
	if (course.kind === 'bend') return course.via;
	return course.kind === 'arc' ? [course.control] : [];
}

/** `point`, moved toward `from` by an amount, but never past it. */
function shorten(point: Point, from: Point, amount: number): Point {
	const length = Math.hypot(point.x - from.x, point.y - from.y);
	const ratio = length > amount ? (length - amount) / length : 0.00001;
	return { x: from.x + ratio * (point.x - from.x), y: from.y + ratio * (point.y - from.y) };
}

/** A corner gives up at most half of its shorter side, and its radius with it. */
function corners(points: Point[], radius: number): string {
	let d = '';
	for (let i = 1; i + 1 < points.length; i++) {
		const [before, corner, after] = [points[i - 1]!, points[i]!, points[i + 1]!];
		const into = unit(corner, before);
		const out = unit(corner, after);
		const cross = into.x * out.y - into.y * out.x;
		const dot = into.x * out.x + into.y * out.y;
		if (radius === 0 || Math.abs(cross) < 1e-6) {
			d += `L${xy(corner)}`;
			continue;
		}
		const half = Math.atan2(Math.abs(cross), dot) / 2;
		const room = Math.min(into.length, out.length) / 2;
		const cut = Math.min(room, radius / Math.tan(half));
		const r = round(cut * Math.tan(half));
		const enter = { x: corner.x + into.x * cut, y: corner.y + into.y * cut };
		const leave = { x: corner.x + out.x * cut, y: corner.y + out.y * cut };
		d += `L${xy(enter)}A${r} ${r} 0 0 ${cross < 0 ? 1 : 0} ${xy(leave)}`;
	}
	return d;
}

function unit(from: Point, to: Point): Point & { length: number } {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	return { x: (to.x - from.x) / length, y: (to.y - from.y) / length, length };
}

function quadratic(a: Point, b: Point, c: Point, t: number): Point {
	const at = (p: number, q: number, r: number) =>
		(1 - t) * (1 - t) * p + 2 * (1 - t) * t * q + t * t * r;
	return { x: at(a.x, b.x, c.x), y: at(a.y, b.y, c.y) };
}

/** A hundredth of a px is finer than any screen, and keeps the page small. */
function round(value: number): number {
	return Math.round(value * 100) / 100;
}

function xy(point: Point): string {
	return `${round(point.x)} ${round(point.y)}`;
}
