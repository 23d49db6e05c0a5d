// All pictures of a stage: the story and the whole, each wide and tall, computed once for each case.
import type { Arrangement, Form, Stage } from '#lib/core/view/arrangement.ts';
import { fitting } from './fitting.ts';
import { stations } from './stations.ts';
import { arrangeTall } from './tall.ts';
import type { Selection } from './lanes.ts';
import { arrangeWide } from './wide.ts';

export type Extent = 'story' | 'all';

/** The story's hands in wide form are the two stories and their branches; in tall form the stories alone. */
function choose(stage: Stage, extent: Extent, form: Form): Selection {
	if (extent === 'all') return { nodes: stage.nodes, lines: stage.lines };
	const handoffs = new Set([
		...stage.spine,
		...stage.word,
		...(form === 'wide' ? stage.branches : [])
	]);
	// A step of a story with several takers shows the one that the story goes on with.
	const steps = new Set(
		[stage.spine, stage.word].flatMap((way) => stations(stage, way).map(({ line }) => line?.id))
	);
	const story = new Set([...stage.spine, ...stage.word]);
	const lines = stage.lines.filter((line) =>
		story.has(line.handoff) ? steps.has(line.id) : handoffs.has(line.handoff)
	);
	const hands = new Set([
		...lines.flatMap((line) => [line.from, line.to]),
		...stage.gaps.filter((gap) => handoffs.has(gap.handoff)).map((gap) => gap.since)
	]);
	return { nodes: stage.nodes.filter((node) => hands.has(node.id)), lines };
}

/** One arrangement; `clashes` names every label or line that found no free place. */
export function arrange(
	stage: Stage,
	extent: Extent,
	form: Form
): { arrangement: Arrangement; clashes: string[] } {
	const fitted = fitting(stage);
	const chosen = choose(fitted, extent, form);
	return form === 'wide' ? arrangeWide(fitted, chosen) : arrangeTall(fitted, chosen);
}
