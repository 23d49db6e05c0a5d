// How wide is each lane of the wide picture, and which stops of the spine stand in it?
import type { PlacedLane, Stage, StageLine, StageNode } from '#lib/core/view/arrangement.ts';
import type { Station } from './stations.ts';

/** The hands and lines that one picture shows. */
export interface Selection {
	nodes: StageNode[];
	lines: StageLine[];
}

const WIDTH = 1360;
const STATION = 96;
const LANE = 200;
const COMB_LANE = 232;
/** A lane with more teeth than this wants room for their names. */
const MANY_TEETH = 2;
const WIDE_COMB_LANE = 288;
const CROWD = 20;
const CROWDED_LANE = 400;

/** Widths by what the lanes hold, not equal: 96 px a station, at least 200 px a lane. */
export function layLanes(
	stage: Stage,
	chosen: Selection,
	spine: Station[],
	onStory: Set<string>
): PlacedLane[] {
	const slots = (id: string) => spineSlots(stage, spine, id).length;
	const need = stage.lanes.map(({ id }) => {
		const teeth = chosen.nodes.filter((n) => n.lane === id && !onStory.has(n.id)).length;
		const comb =
			teeth > CROWD
				? CROWDED_LANE
				: teeth > MANY_TEETH
					? WIDE_COMB_LANE
					: teeth > 0
						? COMB_LANE
						: 0;
		return Math.max(LANE, slots(id) * STATION + 30, comb);
	});
	const total = need.reduce((sum, width) => sum + width, 0);
	const spare = Math.max(0, WIDTH - total);
	const weight = stage.lanes.map(({ id }) => slots(id) ** 2);
	const weights = weight.reduce((sum, w) => sum + w, 0) || 1;
	let x = 0;
	return stage.lanes.map(({ id, side }, i) => {
		const width = Math.round(need[i]! + (spare * weight[i]!) / weights);
		const placed = { id, side, x, y: 0, width, height: 0 };
		x += width;
		return placed;
	});
}

/** The spine's stops in one lane; a gap takes a slot in the lane that it leaves. */
export function spineSlots(
	stage: Stage,
	spine: Station[],
	lane: string
): { station: Station; gap: boolean }[] {
	const laneOf = (id: string) => stage.nodes.find((n) => n.id === id)?.lane;
	return spine.flatMap((station, i) => {
		const before = spine[i - 1];
		const slots: { station: Station; gap: boolean }[] = [];
		if (station.gap && before && laneOf(before.node) === lane) slots.push({ station, gap: true });
		if (laneOf(station.node) === lane) slots.push({ station, gap: false });
		return slots;
	});
}
