// What of a picture is to be seen through a window? Enough to draw it, at the same coordinates, without the rest.
import type { Arrangement, Box, Point, Stage } from './arrangement.ts';

/** Of what stands just outside, this much is kept too, px: marks and names are not cut. */
const EDGE = 90;

/** The part of an arrangement that meets a box; size, lanes and frontier stay those of the whole. */
export function windowOf(arrangement: Arrangement, box: Box): Arrangement {
	const seen = (of: Box) =>
		of.x < box.x + box.width + EDGE &&
		box.x - EDGE < of.x + of.width &&
		of.y < box.y + box.height + EDGE &&
		box.y - EDGE < of.y + of.height;
	const at = ({ x, y }: Point) => seen({ x, y, width: 0, height: 0 });
	const run = ({ start, end }: { start: Point; end: Point }) =>
		seen({
			x: Math.min(start.x, end.x),
			y: Math.min(start.y, end.y),
			width: Math.abs(start.x - end.x),
			height: Math.abs(start.y - end.y)
		});
	const nodes = arrangement.nodes.filter(at);
	const lines = arrangement.lines.filter(run);
	const ties = arrangement.ties.filter(run);
	const gaps = arrangement.gaps.filter(at);
	const kept = new Set([...nodes, ...lines, ...ties, ...gaps].map(({ id }) => id));
	const labels = arrangement.labels.filter((label) =>
		label.of === '' ? seen(label.box) : kept.has(label.of)
	);
	return { ...arrangement, nodes, lines, ties, gaps, labels };
}

/** The part of a stage that these arrangements draw; what is counted stays that of the whole. */
export function stageOf(stage: Stage, arrangements: readonly Arrangement[]): Stage {
	const drawn = new Set(
		arrangements.flatMap(({ nodes, lines, ties, gaps }) =>
			[...nodes, ...lines, ...ties, ...gaps].map(({ id }) => id)
		)
	);
	const shown = <T extends { id: string }>(of: T[]) => of.filter(({ id }) => drawn.has(id));
	return {
		...stage,
		nodes: shown(stage.nodes),
		lines: shown(stage.lines),
		ties: shown(stage.ties),
		gaps: shown(stage.gaps),
		makings: stage.makings.filter(({ at }) => drawn.has(at))
	};
}
