// How does a picture that has lost most of what it held get rid of its empty rows? What remains keeps its order and columns.
import type { Arrangement, Box, Course, PlacedLine, Point } from './arrangement.ts';

/** An empty band higher than this is closed up to it, px. */
const BAND = 40;
/** Room kept around what stands somewhere, px. */
const ROOM = 8;

/** The same arrangement with empty bands of its height closed up; nothing moves sideways or overtakes. */
export function closeUp(arrangement: Arrangement): Arrangement {
	const at = closing(occupied(arrangement), arrangement.height);
	const point = <P extends Point>(of: P): P => ({ ...of, y: at(of.y) });
	const box = <B extends Box>(of: B): B => ({
		...of,
		y: at(of.y),
		height: at(of.y + of.height) - at(of.y)
	});
	const run = <R extends { start: Point; end: Point }>(of: R): R => ({
		...of,
		start: point(of.start),
		end: point(of.end)
	});
	const course = (of: Course): Course =>
		of.kind === 'bend'
			? { ...of, via: of.via.map(point) }
			: of.kind === 'arc'
				? { ...of, control: point(of.control) }
				: of;
	return {
		...arrangement,
		height: at(arrangement.height),
		lanes: arrangement.lanes.map(box),
		strip: arrangement.strip && box(arrangement.strip),
		frontier: run(arrangement.frontier),
		bracket: arrangement.bracket && run(arrangement.bracket),
		nodes: arrangement.nodes.map(point),
		lines: arrangement.lines.map((line) => ({
			...run(line),
			course: course(line.course),
			touch: point(line.touch),
			...(line.tally && { tally: point(line.tally) })
		})),
		ties: arrangement.ties.map((tie) => ({ ...run(tie), course: course(tie.course) })),
		gaps: arrangement.gaps.map((gap) => ({ ...point(gap), stubs: gap.stubs.map(run) })),
		labels: arrangement.labels.map((label) => ({ ...point(label), box: box(label.box) }))
	};
}

type Span = [from: number, to: number];

/** What stands at which heights; upright strokes can be shortened and hold nothing open. */
function occupied({ nodes, lines, gaps, labels, strip, ties }: Arrangement): Span[] {
	const around = (y: number, by: number): Span => [y - by, y + by];
	return [
		...nodes.map(({ y, height }) => around(y, height / 2)),
		...gaps.map(({ y, small }) => around(y, small ? 10 : 24)),
		...labels.map(({ box }): Span => [box.y, box.y + box.height]),
		...lines.flatMap(levels),
		...ties.flatMap(({ start, end }) => [around(start.y, 0), around(end.y, 0)]),
		...(strip && strip.width > strip.height ? [[strip.y, strip.y + strip.height] as Span] : [])
	];
}

function levels({ start, end, course, tally, touch }: PlacedLine): Span[] {
	const points = course.kind === 'bend' ? [start, ...course.via, end] : [start, end];
	const heights = points.map(({ y }): Span => [y, y]);
	if (course.kind === 'arc') {
		const ys = [start.y, end.y, course.control.y];
		heights.push([Math.min(...ys), Math.max(...ys)]);
	}
	// A letter stands at the touch, bars stand at the tally.
	heights.push([touch.y, touch.y]);
	if (tally) heights.push([tally.y - 9, tally.y]);
	return heights;
}

/** The map of heights that takes what is too much out of every empty band. */
function closing(spans: readonly Span[], height: number): (y: number) => number {
	const sorted = spans
		.map(([from, to]): Span => [from - ROOM, to + ROOM])
		.sort((a, b) => a[0] - b[0]);
	const bands: Span[] = [];
	let full = 0;
	for (const [from, to] of [...sorted, [height, height] as Span]) {
		if (from - full > BAND) bands.push([full, from]);
		full = Math.max(full, to);
	}
	return (y) =>
		bands.reduce((moved, [from, to]) => {
			const share = Math.min(1, Math.max(0, (y - from) / (to - from)));
			return moved - share * (to - from - BAND);
		}, y);
}
