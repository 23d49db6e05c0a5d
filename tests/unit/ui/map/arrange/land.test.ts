import { describe, expect, it } from 'vitest';
import { FORMS, projectionOf } from '#lib/ui/map/arrange/forms.ts';
import { landIn } from '#lib/ui/map/arrange/land.ts';

/** The rings of a path of relative whole numbers. */
function rings(path: string): [number, number][][] {
	return path
		.split('z')
		.filter(Boolean)
		.map((ring) => {
			const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
			let [x, y] = [0, 0];
			return Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => {
				[x, y] = [x + numbers[2 * i]!, y + numbers[2 * i + 1]!];
				return [x, y];
			});
		});
}

/** Whether a point lies on land: a ray from it crosses coasts an odd number of times. */
function onLand(path: string, [px, py]: readonly [number, number]): boolean {
	const crossed = rings(path).flatMap((ring) =>
		ring.filter(([x, y], i) => {
			const [nx, ny] = ring[(i + 1) % ring.length]!;
			return y > py !== ny > py && px < ((nx - x) * (py - y)) / (ny - y) + x;
		})
	);
	return crossed.length % 2 === 1;
}

describe.each(['wide', 'tall'] as const)('the land of the %s form', (form) => {
	const { main } = FORMS[form];
	const path = landIn(projectionOf(main), main.box);
	const at = (lon: number, lat: number) => projectionOf(main)([lon, lat])!;

	it.each([
		['Warsaw', 21, 52.2, true],
		['Moscow', 37.6, 55.7, true],
		['Madrid', -3.7, 40.4, true],
		['the North Sea', 3, 56, false],
		['the Black Sea', 34, 43.3, false],
		['the Mediterranean', 18, 35, false]
	])('has %s where it belongs', (_, lon, lat, land) => {
		const [x, y] = at(lon, lat);
		const inside = x > 0 && y > 0 && x < main.box.width && y < main.box.height;
		expect(inside ? onLand(path, [x, y]) : land).toBe(land);
	});

	it('is cut outside the frame, so that the cut is no coast', () => {
		const xs = rings(path).flatMap((ring) => ring.map(([x]) => x));
		expect(Math.max(...xs)).toBeGreaterThan(main.box.width);
	});

	it('is small', () => {
		expect(path.length).toBeLessThan(16_000);
	});
});
