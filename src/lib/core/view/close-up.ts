// How does a picture that has lost most of what it held get rid of its empty rows? What remains keeps its order and columns.
import type { Arrangement, Box, Course, PlacedLine, Point } from './arrangement.ts';

/** An empty band higher than this is closed up to it, px. */
const BAND = 40;
/** Room kept around what stands somewhere, px. */
const ROOM = 8;
/** An arc that rises more than this spans rows that can be closed up, px. */
const LONG_ARC = 160;

/**
 * The same arrangement with empty bands of its height closed up to `band` px; nothing moves sideways or
 * overtakes.
 * The strip for word of mouth goes where no hand is left in it. An arc over many rows is as high as what
 * is left of them; a lower one keeps its shape.
 */
export function closeUp(given: Arrangement, band = BAND): Arrangement {
	const arrangement = withoutEmptyStrip(given);
	const at = closing(occupied(arrangement), arrangement.height, band);
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
		lines: arrangement.lines.map((line) => {
			const now = { ...run(line), course: course(line.course) };
			const touch = isLong(line) ? along(now, shareOf(line)) : point(line.touch);
			const { tally } = line;
			return {
				...now,
				touch,
				...(tally && {
					tally: isLong(line) ? moved(tally, line.touch, touch) : point(tally)
				})
			};
		}),
		ties: arrangement.ties.map((tie) => ({ ...run(tie), course: course(tie.course) })),
		gaps: arrangement.gaps.map((gap) => ({ ...point(gap), stubs: gap.stubs.map(run) })),
		labels: arrangement.labels.map((label) => ({ ...point(label), box: box(label.box) }))
	};
}

function withoutEmptyStrip(arrangement: Arrangement): Arrangement {
	const { strip, nodes, labels } = arrangement;
	const inside = ({ x, y }: Point) =>
		strip !== null &&
		x >= strip.x &&
		x <= strip.x + strip.width &&
		y >= strip.y &&
		y <= strip.y + strip.height;
	if (!strip || nodes.some(inside)) return arrangement;
	return {
		...arrangement,
		strip: null,
		labels: labels.filter((label) => label.of !== '' || !inside(label))
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

function levels(line: PlacedLine): Span[] {
	const { start, end, course, tally, touch } = line;
	const points = course.kind === 'bend' ? [start, ...course.via, end] : [start, end];
	const heights = points.map(({ y }): Span => [y, y]);
	if (isLong(line)) return heights;
	if (course.kind === 'arc') {
		const ys = [start.y, end.y, course.control.y];
		heights.push([Math.min(...ys), Math.max(...ys)]);
	}
	// A letter stands at the touch, bars stand at the tally.
	heights.push([touch.y, touch.y]);
	if (tally) heights.push([tally.y - 9, tally.y]);
	return heights;
}

type Curved = Pick<PlacedLine, 'start' | 'end' | 'course'>;

function isLong({ start, end, course }: Curved): boolean {
	return course.kind === 'arc' && Math.abs(start.y - end.y) > LONG_ARC;
}

/** A point of an arc at a share of its way (a quadratic Bézier curve). */
function along({ start, end, course }: Curved, share: number): Point {
	const { control } = course as Extract<Course, { kind: 'arc' }>;
	const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
	return {
		x: a * start.x + b * control.x + c * end.x,
		y: a * start.y + b * control.y + c * end.y
	};
}

/** At which share of its way an arc is touched, to a hundredth. */
function shareOf(line: PlacedLine): number {
	const away = (share: number) => {
		const { x, y } = along(line, share);
		return Math.hypot(x - line.touch.x, y - line.touch.y);
	};
	const shares = Array.from({ length: 101 }, (_, i) => i / 100);
	return shares.reduce((best, share) => (away(share) < away(best) ? share : best));
}

function moved({ x, y }: Point, from: Point, to: Point): Point {
	return { x: x + to.x - from.x, y: y + to.y - from.y };
}

/** The map of heights that takes what is too much out of every empty band. */
function closing(spans: readonly Span[], height: number, band: number): (y: number) => number {
	const sorted = spans
		.map(([from, to]): Span => [from - ROOM, to + ROOM])
		.sort((a, b) => a[0] - b[0]);
	const bands: Span[] = [];
	let full = 0;
	for (const [from, to] of [...sorted, [height, height] as Span]) {
		if (from - full > band) bands.push([full, from]);
		full = Math.max(full, to);
	}
	return (y) =>
		bands.reduce((moved, [from, to]) => {
			const share = Math.min(1, Math.max(0, (y - from) / (to - from)));
			return moved - share * (to - from - band);
		}, y);
}
