// Which parts of a case's two stories can stand on the straight line and on the strip above it?
import type { Stage } from '#lib/core/view/arrangement.ts';
import { stations } from './stations.ts';

/**
 * The stage with stories that the sheets have room for: the last lane takes one hand of the spine, and
 * no hand of the spine stands on the strip as well. What has no room there hangs on the spine as a branch.
 */
export function fitting(stage: Stage): Stage {
	const spine = untilArrival(stage);
	const onSpine = new Set(stations(stage, spine).map(({ node }) => node));
	const spoken = stations(stage, stage.word);
	const single = stage.lanes.length === 1;
	const word = single || spoken.some(({ node }) => onSpine.has(node)) ? [] : stage.word;
	const left = [...stage.spine, ...stage.word].filter(
		(id) => !spine.includes(id) && !word.includes(id)
	);
	return left.length === 0
		? stage
		: { ...stage, spine, word, branches: [...left, ...stage.branches] };
}

function untilArrival({ lines, nodes, lanes, spine }: Stage): Stage['spine'] {
	if (lanes.length === 1) return spine;
	const last = lanes.at(-1)!.id;
	const arrived = new Set(nodes.filter(({ lane }) => lane === last).map(({ id }) => id));
	const at = spine.findIndex((id) => {
		const line = lines.find((one) => one.handoff === id);
		return line !== undefined && arrived.has(line.to);
	});
	return at < 0 ? spine : spine.slice(0, at + 1);
}
