// Which way does a line take between two hands that both stand? Straight where that is free, else bowed, else around corners.
import type { PlacedNode, Point } from '#lib/core/view/arrangement.ts';
import { pointsOf } from './geometry.ts';
import type { Sheet } from './sheet.ts';

/** Corners or a curve's control point; neither for a straight line. */
export interface Way {
	via: Point[];
	arc: Point | undefined;
	/** From `OVER` on it runs across a name, or through a mark. */
	cost: number;
}

const OVER = 100;
const THROUGH = 1000;

/** Bows that are tried, px; flattest first, over before under. */
const BOWS = [
	0, -40, 40, -70, 70, -110, 110, -160, 160, -220, 220, -300, 300, -420, 420, -600, 600
];
/** How far from its ends a detour looks for a free lane, px. */
const DETOURS = Array.from(
	{ length: 90 },
	(_, i) => (i % 2 === 0 ? 1 : -1) * (18 + 9 * Math.floor(i / 2))
);
/** From a corner to the middle of a mark there is room for an arrow, px. */
const LEG = 34;
const BESIDE = [22, -22, 32, -32, 44, -44, 60, -60];

/** The cheapest way from one mark to another; `joined`: a straight line runs there already. */
export function wayBetween(sheet: Sheet, from: PlacedNode, to: PlacedNode, joined: boolean): Way {
	const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	const normal = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
	const bowed = BOWS.filter((bow) => bow !== 0 || !joined).map((bow): Way => {
		const arc =
			bow === 0 ? undefined : { x: middle.x + normal.x * bow, y: middle.y + normal.y * bow };
		const course = arc ? ({ kind: 'arc', control: arc } as const) : ({ kind: 'straight' } as const);
		const cost = costOf(sheet, pointsOf({ start: from, end: to, course }), from, to);
		return { via: [], arc, cost: cost + Math.abs(bow) / 40 + (bow > 0 ? 1 : 0) };
	});
	let best = cheapest(bowed);
	if (best.cost >= OVER) best = cheapest([best, ...corners(sheet, from, to)]);
	// Four corners are worth the search only where everything else runs through a mark.
	if (best.cost >= THROUGH) best = cheapest([best, ...around(sheet, from, to)]);
	return best;
}

function cheapest(ways: Way[]): Way {
	return ways.reduce((least, way) => (way.cost < least.cost ? way : least));
}

/** Ways with one or two square corners. */
function corners(sheet: Sheet, from: PlacedNode, to: PlacedNode): Way[] {
	const vias: Point[][] = [
		[{ x: to.x, y: from.y }],
		[{ x: from.x, y: to.y }],
		...DETOURS.flatMap((by) => [
			[
				{ x: from.x + by, y: from.y },
				{ x: from.x + by, y: to.y }
			],
			[
				{ x: to.x + by, y: from.y },
				{ x: to.x + by, y: to.y }
			],
			[
				{ x: from.x, y: from.y + by },
				{ x: to.x, y: from.y + by }
			],
			[
				{ x: from.x, y: to.y + by },
				{ x: to.x, y: to.y + by }
			]
		])
	];
	return vias.map((via) => costed(sheet, from, via, to));
}

/** Ways with four square corners: out beside the one mark, along a free row, in beside the other. */
function around(sheet: Sheet, from: PlacedNode, to: PlacedNode): Way[] {
	return BESIDE.flatMap((out) =>
		BESIDE.flatMap((into) =>
			DETOURS.slice(0, 40).map((by) => {
				const y = from.y + by;
				const via = [
					{ x: from.x + out, y: from.y },
					{ x: from.x + out, y },
					{ x: to.x + into, y },
					{ x: to.x + into, y: to.y }
				];
				return costed(sheet, from, via, to);
			})
		)
	);
}

function costed(sheet: Sheet, from: PlacedNode, via: Point[], to: PlacedNode): Way {
	const cost =
		4 +
		via.length +
		cramped(from, via[0]!) +
		cramped(to, via.at(-1)!) +
		costOf(sheet, [from, ...via, to], from, to);
	return { via, arc: undefined, cost };
}

/** A corner wants to stand clear of the marks at the ends, with room for an arrow; never within one. */
function cramped(end: PlacedNode, corner: Point): number {
	const leg = Math.hypot(end.x - corner.x, end.y - corner.y);
	const within = leg < Math.max(end.width, end.height) / 2 + 4;
	return within ? THROUGH : Math.max(0, LEG - leg) / 4;
}

function costOf(sheet: Sheet, points: Point[], from: PlacedNode, to: PlacedNode): number {
	return sheet.costOf(points, [from.id, to.id]) + OVER * sheet.labelsOn(points);
}
