// Which part of the earth does each form show, and how? Projections, frames and margins; px at zoom 1.
import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';
import type { Box, Form, Point } from '#lib/core/view/arrangement.ts';
import type { Part } from '#lib/core/view/atlas-picture.ts';

/** Degrees, north and east positive. */
export interface Position {
	lat: number;
	lon: number;
}

interface Window {
	box: Box;
	/** The middle of what it shows, and where on the paper that lies. */
	centre: Position;
	at: Point;
	/** Of the earth, px. */
	radius: number;
	/** Whatever lies between these is shown in it. */
	bounds: { west: number; east: number; south: number; north: number };
}

export interface FormPlan {
	form: Form;
	width: number;
	height: number;
	main: Window;
	/** Parts of the earth that lie too far away. */
	insets: (Window & { part: Part })[];
	/** Free places in the margin, for what has no point. */
	shelves: { x: number; y: number; anchor: 'start' | 'end' }[];
	/** Reach of the East around its places. */
	reach: number;
	/** The most that a way may rise above the straight line. */
	rise: number;
}

const EUROPE = { west: -12, east: 45, south: 29, north: 64 };
const AMERICA = {
	part: 'america',
	centre: { lat: 39.9, lon: -75.4 },
	bounds: { west: -80, east: -70, south: 37, north: 43 }
} as const;
const CHINA = {
	part: 'china',
	centre: { lat: 39, lon: 118 },
	bounds: { west: 108, east: 128, south: 32, north: 46 }
} as const;

const WIDE: FormPlan = {
	form: 'wide',
	width: 1360,
	height: 620,
	main: {
		box: { x: 0, y: 0, width: 1360, height: 620 },
		centre: { lat: 47, lon: 12 },
		at: { x: 862, y: 318 },
		radius: 1010,
		bounds: EUROPE
	},
	insets: [
		{
			...AMERICA,
			box: { x: 16, y: 250, width: 330, height: 300 },
			at: { x: 214, y: 386 },
			radius: 2100
		},
		{
			...CHINA,
			box: { x: 1234, y: 190, width: 110, height: 96 },
			at: { x: 1278, y: 240 },
			radius: 440
		}
	],
	shelves: [
		{ x: 420, y: 70, anchor: 'start' },
		{ x: 420, y: 190, anchor: 'start' },
		{ x: 1340, y: 390, anchor: 'end' },
		{ x: 1340, y: 60, anchor: 'end' },
		{ x: 520, y: 520, anchor: 'start' },
		{ x: 1340, y: 560, anchor: 'end' }
	],
	reach: 34,
	rise: 76
};

const TALL: FormPlan = {
	form: 'tall',
	width: 366,
	height: 664,
	main: {
		box: { x: 0, y: 0, width: 366, height: 664 },
		// Seen from the east, so that Israel lies off the edge and its names have room.
		centre: { lat: 49, lon: 55 },
		at: { x: 448, y: 297 },
		radius: 780,
		bounds: EUROPE
	},
	insets: [
		{
			...AMERICA,
			box: { x: 8, y: 400, width: 190, height: 256 },
			at: { x: 96, y: 508 },
			radius: 1250
		},
		{
			...CHINA,
			box: { x: 276, y: 8, width: 82, height: 64 },
			at: { x: 306, y: 44 },
			radius: 360
		}
	],
	shelves: [
		{ x: 10, y: 10, anchor: 'start' },
		{ x: 10, y: 330, anchor: 'start' },
		{ x: 356, y: 340, anchor: 'end' },
		{ x: 356, y: 630, anchor: 'end' },
		{ x: 10, y: 356, anchor: 'start' },
		{ x: 356, y: 600, anchor: 'end' },
		{ x: 356, y: 370, anchor: 'end' },
		{ x: 200, y: 10, anchor: 'start' }
	],
	reach: 26,
	rise: 34
};

export const FORMS: Record<Form, FormPlan> = { wide: WIDE, tall: TALL };

/** Equal area, so that no country looks larger than it is. */
export function projectionOf({ centre, at, radius }: Window): GeoProjection {
	return geoAzimuthalEqualArea()
		.rotate([-centre.lon, -centre.lat])
		.translate([at.x, at.y])
		.scale(radius)
		.precision(0.5);
}

/** Whether a window shows a position. */
export function shows({ bounds }: Window, { lat, lon }: Position): boolean {
	return lon > bounds.west && lon < bounds.east && lat > bounds.south && lat < bounds.north;
}

export type { Window };
