import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	between,
	centreOn,
	fitView,
	fromViewBox,
	keepInSight,
	panBy,
	toPicture,
	toViewBox,
	zoomAbout,
	type View
} from '#lib/ui/network/viewport.ts';

const desk = { width: 1000, height: 500 };
const picture = { x: 0, y: 0, width: 500, height: 500 };

const px = fc.double({ min: -2000, max: 2000, noNaN: true });
const length = fc.double({ min: 50, max: 3000, noNaN: true });
const zoom = fc.double({ min: 0.1, max: 8, noNaN: true });
const point = fc.record({ x: px, y: px });
const size = fc.record({ width: length, height: length });
const views: fc.Arbitrary<View> = fc.record({ zoom, pan: point });
const boxes = fc.record({ x: px, y: px, width: length, height: length });

describe('fitView', () => {
	it('meets: shows all of the picture, in the middle', () => {
		expect(fitView(desk, picture)).toEqual({ zoom: 1, pan: { x: 250, y: 0 } });
	});

	it('slices: leaves no ground free', () => {
		expect(fitView(desk, picture, 'slice')).toEqual({ zoom: 2, pan: { x: 0, y: -250 } });
	});

	it('stays within its limits, in the middle still', () => {
		const { zoom, pan } = fitView(desk, picture, 'meet', { min: 0.1, max: 0.5 });
		expect({ zoom, pan }).toEqual({ zoom: 0.5, pan: { x: 375, y: 125 } });
	});
});

it('centreOn puts a point into the middle of the part that no panel covers', () => {
	const view = centreOn({ x: 100, y: 100 }, 2, { x: 0, y: 0, width: 440, height: 500 });
	expect(toPicture(view, { x: 220, y: 250 })).toEqual({ x: 100, y: 100 });
});

describe('a viewBox shows the same as the view', () => {
	it('in words', () => {
		expect(toViewBox({ zoom: 2, pan: { x: 100, y: -50 } }, desk)).toBe('-50 25 500 250');
	});

	it('there and back, for every view and container', () => {
		fc.assert(
			fc.property(views, size, (view, container) => {
				const back = fromViewBox(toViewBox(view, container), container)!;
				expect(back.zoom / view.zoom).toBeCloseTo(1, 2);
				const corner = toPicture(view, { x: 0, y: 0 });
				expect(toPicture(back, { x: 0, y: 0 }).x).toBeCloseTo(corner.x, 0);
			})
		);
	});

	it.each(['', '0 0 100', '0 0 100 0', 'a b c d', '0 0 1 1 1', '0 0 -5 5'])(
		'"%s" is none',
		(text) => {
			expect(fromViewBox(text, desk)).toBeNull();
		}
	);
});

it('zooming leaves what is under the pointer where it is', () => {
	fc.assert(
		fc.property(
			views,
			point,
			fc.double({ min: 0.3, max: 3, noNaN: true }),
			(view, about, factor) => {
				const after = toPicture(zoomAbout(view, factor, about), about);
				const before = toPicture(view, about);
				expect(after.x).toBeCloseTo(before.x, 4);
				expect(after.y).toBeCloseTo(before.y, 4);
			}
		)
	);
});

it('zooming stops at its limits', () => {
	const view = { zoom: 1, pan: { x: 0, y: 0 } };
	expect(zoomAbout(view, 100, { x: 0, y: 0 }, { min: 0.5, max: 4 }).zoom).toBe(4);
	expect(zoomAbout(view, 0.01, { x: 0, y: 0 }, { min: 0.5, max: 4 }).zoom).toBe(0.5);
});

describe('keepInSight', () => {
	it('however far the picture is pushed, some of it stays, up to 120 px', () => {
		fc.assert(
			fc.property(views, size, boxes, (view, container, box) => {
				const { pan } = keepInSight(view, container, box);
				for (const [at, from, whole, room] of [
					[pan.x, box.x, box.width, container.width],
					[pan.y, box.y, box.height, container.height]
				] as const) {
					const low = at + from * view.zoom;
					const seen = Math.min(room, low + whole * view.zoom) - Math.max(0, low);
					const least = Math.min(120, (whole * view.zoom) / 2, room / 2);
					expect(seen).toBeGreaterThanOrEqual(least - 0.001);
				}
			})
		);
	});

	it('leaves alone what is in sight, and is content with its own answer', () => {
		fc.assert(
			fc.property(views, size, boxes, (view, container, box) => {
				const kept = keepInSight(view, container, box);
				const again = keepInSight(kept, container, box);
				expect(again.pan.x).toBeCloseTo(kept.pan.x, 6);
				expect(again.pan.y).toBeCloseTo(kept.pan.y, 6);
			})
		);
		const fit = fitView(desk, picture);
		expect(keepInSight(fit, desk, picture)).toEqual(fit);
		expect(keepInSight(panBy(fit, 5000, 0), desk, picture).pan.x).toBe(880);
	});
});

describe('on the way between two views', () => {
	it('begins at the one and ends at the other', () => {
		fc.assert(
			fc.property(views, views, (from, to) => {
				const start = between(from, to, 0);
				expect(start.zoom).toBeCloseTo(from.zoom, 6);
				expect(start.pan.x).toBeCloseTo(from.pan.x, 6);
				expect(between(from, to, 1)).toEqual(to);
			})
		);
	});

	it('a zoom about a point keeps that point in place all the way', () => {
		const from = { zoom: 1, pan: { x: 10, y: 20 } };
		const about = { x: 300, y: 200 };
		const to = zoomAbout(from, 4, about);
		const still = toPicture(from, about);
		for (const share of [0.2, 0.5, 0.8]) {
			const there = toPicture(between(from, to, share), about);
			expect(there.x).toBeCloseTo(still.x, 6);
			expect(there.y).toBeCloseTo(still.y, 6);
		}
	});
});
