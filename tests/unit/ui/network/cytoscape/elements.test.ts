import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Arrangement, Point } from '#lib/core/view/arrangement.ts';
import { elements, groundAt, strokes } from '#lib/ui/network/cytoscape/elements.ts';

const empty: Arrangement = {
	form: 'wide',
	width: 100,
	height: 100,
	lanes: [
		{ id: 'warsaw', side: 'east', x: 0, y: 0, width: 50, height: 100 },
		{ id: 'jaffa', side: 'west', x: 50, y: 0, width: 50, height: 100 }
	],
	strip: { x: 20, y: 40, width: 80, height: 20 },
	frontier: { start: { x: 50, y: 0 }, end: { x: 50, y: 100 } },
	bracket: null,
	nodes: [],
	lines: [],
	ties: [],
	gaps: [],
	labels: []
};

const px = fc.integer({ min: -500, max: 500 });
const point = fc.record({ x: px, y: px });

it('a turn, given as shares of the way and px beside it, is where the arrangement has it', () => {
	fc.assert(
		fc.property(
			point,
			point,
			fc.array(point, { minLength: 1, maxLength: 4 }),
			(start, end, via) => {
				fc.pre(start.x !== end.x || start.y !== end.y);
				const tie = { id: 'tie', start, end, course: { kind: 'bend' as const, via, radius: 8 } };
				const all = elements({ ...empty, ties: [tie] });
				const { weights, distances } = all.find(({ data }) => data.id === 'tie')!.data as {
					weights: number[];
					distances: number[];
				};
				via.forEach((turn, i) => {
					const there = asCytoscapeDoes(start, end, weights[i]!, distances[i]!);
					expect(there.x).toBeCloseTo(turn.x, 6);
					expect(there.y).toBeCloseTo(turn.y, 6);
				});
			}
		)
	);
});

/** findSegmentsPoints in edge-control-points.mjs, Cytoscape 3.34. */
function asCytoscapeDoes(a: Point, b: Point, weight: number, distance: number): Point {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const length = Math.hypot(dx, dy);
	return {
		x: a.x * (1 - weight) + b.x * weight + (-dy / length) * distance,
		y: a.y * (1 - weight) + b.y * weight + (dx / length) * distance
	};
}

it('a gap is two strokes that answer to the gap and to the handoff behind it', () => {
	const at = { x: 0, y: 0 };
	const gap = {
		id: 'gap~lend',
		handoff: 'lend',
		...at,
		width: 3,
		small: false,
		stubs: [
			{ start: at, end: { x: 5, y: 0 }, arrow: false },
			{ start: { x: 9, y: 0 }, end: { x: 15, y: 0 }, arrow: true }
		] as const
	};
	const drawn = strokes({ ...empty, gaps: [{ ...gap, stubs: [...gap.stubs] }] });
	expect(drawn.map(({ id, names }) => [id, names])).toEqual([
		['gap~lend~0', ['gap~lend', 'lend']],
		['gap~lend~1', ['gap~lend', 'lend']]
	]);
});

it.each([
	[{ x: 10, y: 10 }, 'east'],
	[{ x: 60, y: 10 }, 'paper'],
	[{ x: 30, y: 50 }, 'paper'],
	[{ x: 300, y: 50 }, 'paper']
])('the ground at %o is %s', (at, ground) => {
	expect(groundAt(empty, at)).toBe(ground);
});
