import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsAlong, strokeOf, type Run } from '#lib/ui/network/stroke.ts';

const straight: Run = {
	start: { x: 0, y: 0 },
	end: { x: 100, y: 0 },
	course: { kind: 'straight' }
};
const corner: Run = {
	start: { x: 0, y: 0 },
	end: { x: 100, y: 100 },
	course: { kind: 'bend', via: [{ x: 100, y: 0 }], radius: 20 }
};
const arc: Run = {
	start: { x: 0, y: 0 },
	end: { x: 100, y: 0 },
	course: { kind: 'arc', control: { x: 50, y: -80 } }
};

describe('a stroke', () => {
	it('runs from end to end', () => {
		expect(strokeOf(straight)).toEqual({ d: 'M0 0L100 0', tip: { x: 100, y: 0 }, angle: 0 });
	});

	it('stops before its head, whose tip stays at the end', () => {
		expect(strokeOf(straight, { head: 10 })).toMatchObject({
			d: 'M0 0L90 0',
			tip: { x: 100, y: 0 }
		});
	});

	it('makes room for a ring at either end, and takes its head along', () => {
		const { d, tip } = strokeOf(straight, { start: 10, end: 10, head: 10 });
		expect({ d, tip }).toEqual({ d: 'M10 0L80 0', tip: { x: 90, y: 0 } });
	});

	it('that is too short for its head is a point, never a line backward', () => {
		const { d } = strokeOf(straight, { head: 200 });
		expect(d).toBe('M0 0L0 0');
	});

	it('rounds its corners by the radius, to the side of the turn', () => {
		expect(strokeOf(corner)).toMatchObject({
			d: 'M0 0L80 0A20 20 0 0 1 100 20L100 100',
			angle: Math.PI / 2
		});
		const left = { ...corner, end: { x: 100, y: -100 } };
		expect(strokeOf(left).d).toBe('M0 0L80 0A20 20 0 0 0 100 -20L100 -100');
	});

	it('gives a corner no more than half of its shorter side', () => {
		const tight: Run = {
			...corner,
			course: { kind: 'bend', via: [{ x: 100, y: 0 }], radius: 500 }
		};
		expect(strokeOf(tight).d).toBe('M0 0L50 0A50 50 0 0 1 100 50L100 100');
	});

	it('takes a turn of nothing straight on', () => {
		const flat: Run = {
			...straight,
			course: { kind: 'bend', via: [{ x: 50, y: 0 }], radius: 20 }
		};
		expect(strokeOf(flat).d).toBe('M0 0L50 0L100 0');
	});

	it('curves by one control point, and its head flies along the last tenth', () => {
		const { d, angle } = strokeOf(arc);
		expect(d).toBe('M0 0Q50 -80 100 0');
		// At 0.9 of the way the curve is at (90, -14.4).
		expect(angle).toBeCloseTo(Math.atan2(14.4, 10));
	});
});

it('the points along a line begin and end with it', () => {
	const px = fc.integer({ min: -500, max: 500 });
	const point = fc.record({ x: px, y: px });
	const course = fc.oneof(
		fc.constant({ kind: 'straight' as const }),
		fc.record({
			kind: fc.constant('bend' as const),
			via: fc.array(point, { minLength: 1 }),
			radius: px
		}),
		fc.record({ kind: fc.constant('arc' as const), control: point })
	);
	fc.assert(
		fc.property(point, point, course, (start, end, course) => {
			const along = pointsAlong({ start, end, course });
			expect(along[0]).toEqual(start);
			expect(along.at(-1)).toEqual(end);
		})
	);
});
