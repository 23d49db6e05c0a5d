import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { arrowHead, headPoints } from '#lib/ui/network/cytoscape/arrow.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('cytoscape'), 'utf8');
const flat = source.replace(/\s+/g, '');

describe('the head is Cytoscape’s own', () => {
	it.each([
		['its size', 'Math.max(Math.pow(edgeWidth*13.37,0.9),29)*scale'],
		['its corners', "defineArrowShape('triangle',{points:[-0.15,-0.3,0,0,0.15,-0.3]})"],
		['its gap', "returnedge.pstyle('width').pfValue*edge.pstyle('arrow-scale').pfValue*2;"]
	])('%s is computed as the installed release does', (_, sum) => {
		expect(flat).toContain(sum);
	});

	it.each([
		[6, 0.9, 13.97, 10.8],
		[2, 0.9, 7.83, 3.6],
		[5, 1.5, 19.74, 15]
	])(
		'on a line of %f px at scale %f it is %f px long, the line %f px shorter',
		(width, scale, length, gap) => {
			const head = arrowHead(width, scale);
			expect(head.length).toBeCloseTo(length, 1);
			expect(head.half).toBeCloseTo(length / 2, 1);
			expect(head.gap).toBeCloseTo(gap);
		}
	);
});

it('a head points where it flies', () => {
	const [left, tip, right] = headPoints({ x: 10, y: 10 }, Math.PI / 2, {
		length: 8,
		half: 4,
		gap: 0
	});
	expect(tip).toEqual({ x: 10, y: 10 });
	expect([left.x, left.y, right.x, right.y].map(Math.round)).toEqual([6, 2, 14, 2]);
});
