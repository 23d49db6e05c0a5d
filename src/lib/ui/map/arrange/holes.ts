// Which gaps of the story lie between two places, and how is the hole in such a way drawn?
import type { Id } from '#lib/core/schema/records.ts';
import type { Point, Stage } from '#lib/core/view/arrangement.ts';
import type { Station, Way } from '#lib/core/view/atlas.ts';
import type { Leg, PlacedHole } from '#lib/core/view/atlas-picture.ts';
import { pointsOn } from './ways.ts';

/** Half of the free room in the middle of the way, px. */
const HALF = 19;

/** Each such gap as a way of its own, by the gap's id. */
export function holesIn(
	{ gaps, spine }: Pick<Stage, 'gaps' | 'spine'>,
	stations: readonly Station[]
): Way[] {
	const placeOf = (hand: Id) =>
		stations.find(({ hands }) => hands.some(({ id }) => id === hand))?.place.id;
	return gaps.flatMap(({ id, handoff, since, at }) => {
		const [from, to] = [placeOf(since), placeOf(at)];
		if (!spine.includes(handoff) || !from || !to || from === to) return [];
		return [{ ...EMPTY, key: id, from, to }];
	});
}

const EMPTY = {
	via: null,
	passed: 'copy',
	handoffs: [],
	grade: 0,
	disputed: false,
	rival: false,
	light: 'lit',
	selected: false,
	struck: false,
	when: ''
} satisfies Omit<Way, 'key' | 'from' | 'to'>;

/** Two stubs, and the question between them. */
export function holeIn({ key, from, to }: Way, leg: Leg): PlacedHole {
	const along = pointsOn(leg);
	const middle = along[along.length >> 1]!;
	const near = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y) < HALF;
	const stub = (points: Point[]): Leg => ({
		start: points[0]!,
		end: points.at(-1)!,
		course: { kind: 'straight' }
	});
	const [before, after] = [along.findIndex(near), along.findLastIndex(near)];
	return {
		id: key,
		...middle,
		from,
		to,
		stubs: [
			stub(along.slice(0, Math.max(2, before))),
			stub(along.slice(Math.min(along.length - 2, after + 1)))
		]
	};
}
