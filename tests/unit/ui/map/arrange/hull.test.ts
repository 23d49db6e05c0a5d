import { expect, test } from 'vitest';
import { distanceTo, hullOf } from '#lib/ui/map/arrange/hull.ts';

const square = [
	{ x: 0, y: 0 },
	{ x: 10, y: 0 },
	{ x: 10, y: 10 },
	{ x: 0, y: 10 }
];

test('a hull leaves out what lies inside', () => {
	const hull = hullOf([...square, { x: 4, y: 5 }, { x: 5, y: 0 }]);
	expect(new Set(hull)).toEqual(new Set(square));
});

test.each([
	[{ x: 5, y: 5 }, 0],
	[{ x: 15, y: 5 }, 5],
	[{ x: 13, y: 14 }, 5]
])('%o lies %d px outside', (point, distance) => {
	expect(distanceTo(hullOf(square), point)).toBeCloseTo(distance);
});

test('one place and two have a hull, too', () => {
	expect(distanceTo(hullOf([{ x: 0, y: 0 }]), { x: 3, y: 4 })).toBeCloseTo(5);
	expect(distanceTo(hullOf(square.slice(0, 2)), { x: 5, y: 7 })).toBeCloseTo(7);
});
