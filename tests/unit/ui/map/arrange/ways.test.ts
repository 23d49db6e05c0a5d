import { describe, expect, it } from 'vitest';
import type { Point } from '#lib/core/view/arrangement.ts';
import type { Way } from '#lib/core/view/atlas.ts';
import type { Leg } from '#lib/core/view/atlas-picture.ts';
import { legsOf, pointsOn } from '#lib/ui/map/arrange/ways.ts';

const frame = { x: 0, y: 0, width: 600, height: 400 };
const stops = new Map([
	['a', { x: 100, y: 100, radius: 5 }],
	['b', { x: 500, y: 120, radius: 5 }],
	['c', { x: 300, y: 300, radius: 5 }],
	['edge', { x: 594, y: 60, radius: 0 }],
	['foot', { x: 594, y: 340, radius: 0 }],
	['name', { x: 300, y: 380, radius: 0, reach: 60 }]
]);
const way = (key: string, from: string, to: string, via: string | null = null) =>
	({ key, from, to, via }) as Way;
const drawn = (...ways: Way[]) => legsOf(ways, stops, { frame, most: 60 });
const middle = ([leg]: Leg[]) => {
	const points = pointsOn(leg!);
	return points[points.length >> 1]!;
};
const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

describe('ways between places', () => {
	it('of one pair stand apart, in whichever direction they run', () => {
		const legs = drawn(
			way('1', 'a', 'b'),
			way('2', 'a', 'b'),
			way('3', 'b', 'a'),
			way('4', 'b', 'a')
		);
		const middles = [...legs.values()].map(middle);
		for (const [i, one] of middles.entries()) {
			for (const other of middles.slice(i + 1)) expect(apart(one, other)).toBeGreaterThan(9);
		}
	});

	it('of one pair and direction bend to both sides, so that each has its own arrow', () => {
		const legs = drawn(way('1', 'a', 'b'), way('2', 'a', 'b'));
		const [one, other] = [legs.get('1')![0]!, legs.get('2')![0]!];
		const straight = 110;
		expect(Math.sign(middle([one]).y - straight)).toBe(-Math.sign(middle([other]).y - straight));
		expect(apart(one.end, other.end)).toBeGreaterThan(3);
	});

	it('begin and end clear of their dots', () => {
		const [leg] = drawn(way('1', 'a', 'b')).get('1')!;
		expect(apart(leg!.start, stops.get('a')!)).toBeCloseTo(7.5);
		expect(apart(leg!.end, stops.get('b')!)).toBeCloseTo(9.5);
	});

	it('run in two legs by way of a third place', () => {
		const legs = drawn(way('1', 'a', 'b', 'c')).get('1')!;
		expect(legs).toHaveLength(2);
		expect(apart(legs[0]!.end, stops.get('c')!)).toBeLessThan(11);
		expect(apart(legs[1]!.start, stops.get('c')!)).toBeLessThan(11);
	});

	it('never leave the frame', () => {
		const out = [...drawn(way('1', 'edge', 'foot'), way('2', 'foot', 'edge')).values()]
			.flat()
			.flatMap(pointsOn)
			.filter(({ x, y }) => x < 0 || y < 0 || x > 600 || y > 400);
		expect(out).toEqual([]);
	});

	it('meet a name without a dot at the end that they come from', () => {
		const legs = drawn(way('1', 'a', 'name'), way('2', 'b', 'name'));
		expect(legs.get('1')![0]!.end.x).toBeLessThan(245);
		expect(legs.get('2')![0]!.end.x).toBeGreaterThan(355);
	});
});
