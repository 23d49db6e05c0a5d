// How do ways run between two places so that none hides another? Arcs that fan out, those of one direction on one side.
import type { Box, Point } from '#lib/core/view/arrangement.ts';
import type { Way } from '#lib/core/view/atlas.ts';
import type { Leg } from '#lib/core/view/atlas-picture.ts';
import { meanOf } from './sides.ts';

/** Between the heights of two arcs of one pair, px. */
const APART = 13;
/** Height of the first arc: a share of the distance, at least so many px. */
const HEIGHT = { share: 0.12, least: 11 };
/** Free space between a dot and a way that begins there, or the arrow of one that ends there, px. */
const CLEAR = { start: 2.5, end: 4.5 };

/** Where ways begin and end: a dot, or the edge of a name that has none. */
export interface Stop extends Point {
	/** Of the dot, px; 0 for a name without one. */
	radius: number;
	/** How far a name without a dot reaches to either side. */
	reach?: number;
}

/** The arcs of all ways by their keys; those that come first in the list are the flattest. */
export function legsOf(
	ways: readonly Way[],
	stops: ReadonlyMap<string, Stop>,
	/** What the arcs stay within, and the most that the first of a pair may rise, px. */
	{ frame, most }: { frame: Box; most: number }
): Map<string, Leg[]> {
	const middle = meanOf([...stops.values()]);
	const drawn = new Map<string, number>();
	const steps = ways.map(({ key, from, via, to }) => {
		const places = [from, ...(via ? [via] : []), to];
		return { key, pairs: places.slice(1).map((to, i) => [places[i]!, to] as const) };
	});
	const runs = new Set(steps.flatMap(({ pairs }) => pairs.map((pair) => pair.join('~'))));
	return new Map(
		steps.map(({ key, pairs }) => [key, pairs.map(([from, to]) => arc(from, to, pairs.length > 1))])
	);

	function arc(from: string, to: string, stepped: boolean): Leg {
		const [one, other] = [stops.get(from)!, stops.get(to)!];
		const [a, b] = [doorOf(one, other), doorOf(other, one)];
		const order = drawn.get(`${from}~${to}`) ?? 0;
		drawn.set(`${from}~${to}`, order + 1);
		const length = Math.hypot(b.x - a.x, b.y - a.y);
		const share = stepped ? HEIGHT.share / 2 : HEIGHT.share;
		const first = Math.min(most, Math.max(HEIGHT.least, length * share));
		// The first way of a pair bends away from the middle of the map, the second to the other side, which is theirs
		// of the other direction where there are any.
		const returns = runs.has(`${to}~${from}`);
		const turned = returns ? drawn.has(`${to}~${from}`) && !isFirst(from, to) : order % 2 === 1;
		const rank = returns ? order : order >> 1;
		const height = (first + rank * APART) * outward(a, b) * (turned ? -1 : 1);
		// Flatter, or to the other side, rather than off the paper.
		const arcs = [1, 0.6, 0.3, -0.6, -0.3].map((share) => risen(a, b, height * share));
		return arcs.find((leg) => pointsOn(leg).every((point) => isIn(frame, point))) ?? risen(a, b, 0);
	}

	function risen(a: Stop, b: Stop, height: number): Leg {
		const [dx, dy] = [b.x - a.x, b.y - a.y];
		const length = Math.hypot(dx, dy) || 1;
		const control = {
			x: (a.x + b.x) / 2 + (dy / length) * height * 2,
			y: (a.y + b.y) / 2 - (dx / length) * height * 2
		};
		return {
			start: toward(a, control, a.radius + CLEAR.start),
			end: toward(b, control, b.radius + CLEAR.end),
			course: { kind: 'arc', control }
		};
	}

	function isFirst(from: string, to: string): boolean {
		const keys = [...drawn.keys()];
		return keys.indexOf(`${from}~${to}`) < keys.indexOf(`${to}~${from}`);
	}

	/** 1 where the left side of the way looks away from the middle of the map. */
	function outward(a: Point, b: Point): 1 | -1 {
		const out = { x: (a.x + b.x) / 2 - middle.x, y: (a.y + b.y) / 2 - middle.y };
		return (b.y - a.y) * out.x - (b.x - a.x) * out.y >= 0 ? 1 : -1;
	}
}

/** From point to point along a leg, px at most. */
const STEP = 5;

/** Points along a leg, close enough to measure distances by. */
export function pointsOn({ start, end, course }: Leg): Point[] {
	if (course.kind !== 'arc') return [start, end];
	const { control } = course;
	const length =
		Math.hypot(control.x - start.x, control.y - start.y) +
		Math.hypot(end.x - control.x, end.y - control.y);
	const steps = Math.max(16, Math.ceil(length / STEP));
	return Array.from({ length: steps + 1 }, (_, i) => {
		const t = i / steps;
		const at = (a: number, b: number, c: number) =>
			(1 - t) * (1 - t) * a + 2 * (1 - t) * t * b + t * t * c;
		return { x: at(start.x, control.x, end.x), y: at(start.y, control.y, end.y) };
	});
}

/** A way meets a name without a dot at the end that is nearer to where the way leads. */
function doorOf(stop: Stop, other: Point): Stop {
	if (!stop.reach) return stop;
	return { ...stop, x: stop.x + (other.x < stop.x ? -stop.reach : stop.reach) };
}

const EDGE = 5;

function isIn({ x, y, width, height }: Box, point: Point): boolean {
	return (
		point.x > x + EDGE &&
		point.x < x + width - EDGE &&
		point.y > y + EDGE &&
		point.y < y + height - EDGE
	);
}

function toward(from: Point, to: Point, by: number): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	return {
		x: from.x + ((to.x - from.x) / length) * by,
		y: from.y + ((to.y - from.y) / length) * by
	};
}
