import { describe, expect, it } from 'vitest';
import { outlineOf } from '#lib/ui/network/mark.ts';

describe('the outline of a mark', () => {
	it.each([
		['person', 28, 28, { kind: 'ellipse', rx: 17, ry: 17 }],
		['unknown', 26, 26, { kind: 'ellipse', rx: 16, ry: 16 }],
		['institution', 26, 26, { kind: 'rect', width: 32, height: 32, radius: 0 }],
		['group', 30, 19, { kind: 'rect', width: 36, height: 25, radius: 12.5 }]
	] as const)('of %s, 3 px outside its edge', (shape, width, height, outline) => {
		expect(outlineOf({ shape, width, height }, 3)).toEqual(outline);
	});

	it('of a publication is a sheet with its corner folded at the upper right', () => {
		const sheet = outlineOf({ shape: 'publication', width: 20, height: 20 });
		expect(sheet.kind === 'polygon' && sheet.points.map((p) => p.map(Math.round))).toEqual([
			[-10, -10],
			[2, -10],
			[10, -4],
			[10, 10],
			[-10, 10]
		]);
	});

	it('of a publication grows outward on every side', () => {
		const sheet = outlineOf({ shape: 'publication', width: 20, height: 20 }, 3);
		const [topLeft, , , bottomRight] = sheet.kind === 'polygon' ? sheet.points : [];
		expect(topLeft!.map(Math.round)).toEqual([-13, -13]);
		expect(bottomRight!.map(Math.round)).toEqual([13, 13]);
	});
});
