// Where is land? The outlines of Natural Earth, without any border, as the data of an SVG path; at build time only.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Box, Point } from '#lib/core/view/arrangement.ts';

/** Islands and inlets smaller than this are left out, px of either side. */
const SPECK = 3;
/** How far an outline may leave the coast, px. */
const LEEWAY = 0.6;
/** Land is cut this far outside the frame, so that the cut is no coast. */
const BEYOND = 6;

type Topology = Parameters<typeof feature>[0];

const require = createRequire(import.meta.url);
const file = readFileSync(require.resolve('world-atlas/land-50m.json'), 'utf8');
const topology = JSON.parse(file) as Topology;
const earth = feature(topology, topology.objects.land!);

/** All land that a projection shows in a box, in whole px, each point by its distance from the one before. */
export function landIn(projection: GeoProjection, box: Box): string {
	const cut = projection.clipExtent([
		[box.x - BEYOND, box.y - BEYOND],
		[box.x + box.width + BEYOND, box.y + box.height + BEYOND]
	]);
	const coasts: Point[][] = [];
	const pen = {
		moveTo: (x: number, y: number) => void coasts.push([{ x, y }]),
		lineTo: (x: number, y: number) => void coasts.at(-1)!.push({ x, y }),
		closePath: () => undefined,
		beginPath: () => undefined,
		arc: () => undefined
	};
	geoPath(cut, pen)(earth);
	return coasts
		.filter((coast) => !isSpeck(coast))
		.map((coast) => written(simplified(coast)))
		.join('');
}

function isSpeck(coast: Point[]): boolean {
	const span = (of: number[]) => Math.max(...of) - Math.min(...of);
	return span(coast.map(({ x }) => x)) < SPECK || span(coast.map(({ y }) => y)) < SPECK;
}

/** Douglas and Peucker, 1973: a point stays where the chord would miss it by more than the leeway. */
function simplified(coast: Point[]): Point[] {
	const [first, last] = [coast[0]!, coast.at(-1)!];
	let farthest = 0;
	let at = 0;
	for (let i = 1; i < coast.length - 1; i++) {
		const distance = distanceFrom(first, last, coast[i]!);
		if (distance > farthest) [farthest, at] = [distance, i];
	}
	if (farthest <= LEEWAY) return [first, last];
	return [...simplified(coast.slice(0, at + 1)), ...simplified(coast.slice(at)).slice(1)];
}

function distanceFrom(a: Point, b: Point, point: Point): number {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const length = Math.hypot(dx, dy);
	if (length === 0) return Math.hypot(point.x - a.x, point.y - a.y);
	return Math.abs(dx * (point.y - a.y) - dy * (point.x - a.x)) / length;
}

function written(coast: Point[]): string {
	let [x, y] = [0, 0];
	let path = '';
	for (const [i, point] of coast.entries()) {
		const [dx, dy] = [Math.round(point.x) - x, Math.round(point.y) - y];
		if (i > 0 && dx === 0 && dy === 0) continue;
		// Between numbers a minus parts as well as a space.
		const pair = `${dx}${dy < 0 ? '' : ' '}${dy}`;
		path += i === 0 ? `M${pair}l` : `${path.endsWith('l') || dx < 0 ? '' : ' '}${pair}`;
		[x, y] = [x + dx, y + dy];
	}
	return `${path}z`;
}
