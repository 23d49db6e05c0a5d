// How do the rows of a tall picture move together, so that nothing of it touches?
import type {
	Arrangement,
	Box,
	Course,
	PlacedLabel,
	PlacedLine,
	PlacedNode,
	Point
} from '../arrangement.ts';
import { strokesBetween, type Item, type Spared } from './strokes.ts';

/** Free height between two things that must not touch, px at zoom 1. */
const PAD = 3;
/** What a ring takes beside a mark. */
const RING = 9;
/** Names side by side that are nearer than this read as one, px. */
const BESIDE = 10;
/** The frontier is drawn, and read, with this much room on both sides. */
const FRONTIER = 9;
/** How near to the frontier the names of its sides stand, px. */
const SIDES = 40;
/** Free length around what is said along the strip, px. */
const TURNED = 8;
/** Things to the right of this share of the width keep to the right edge. */
const RIGHT = 0.62;
/** A picture with room to spare is drawn out to this times its height. */
const LOOSEST = 1.25;

/** The arrangement in this width, as low as it can be and, with room to spare, as high as it may; `lit` keeps longer strokes. */
export function compact(
	arrangement: Arrangement,
	room: { width: number; height: number },
	lit: ReadonlySet<string>,
	spared: Spared
): Arrangement {
	const { lanes, frontier, strip } = arrangement;
	const dx = shiftOf(arrangement, room.width);
	const byId = new Map<string, Item>();
	const items: Item[] = [];
	const add = (y: number, boxes: Box[]): Item => {
		const item = { y, boxes, to: y };
		items.push(item);
		return item;
	};

	const boxesOf = (of: string) =>
		arrangement.labels.filter((label) => label.of === of).map(({ box }) => moved(box, dx));
	for (const node of arrangement.nodes) {
		const more = lit.has(node.id) ? 2 * RING : 6;
		const mark = moved(around(node, node.width + more, node.height + more), dx);
		byId.set(node.id, add(node.y, [mark, ...boxesOf(node.id)]));
	}
	for (const gap of arrangement.gaps) {
		const size = gap.small ? 20 : 44;
		byId.set(gap.id, add(gap.y, [moved(around(gap, 30, size), dx), ...boxesOf(gap.id)]));
	}
	// The names of the two sides stand at the frontier wherever it runs.
	const sides = arrangement.labels.filter(
		({ of, anchor, box }) =>
			of === '' && anchor === 'end' && Math.abs(box.y + box.height / 2 - frontier.start.y) < SIDES
	);
	const free = arrangement.labels
		.filter((label) => !label.turned && !byId.has(label.of) && !sides.includes(label))
		.map((label) => ({ label, item: add(label.y, [moved(label.box, dx)]) }));
	const across = (y: number, half: number) =>
		add(y, [{ x: -1e4, y: y - half, width: 2e4, height: half * 2 }]);
	const borders = lanes.map(({ y }, i) =>
		i === 0 ? null : across(y, y === frontier.start.y ? FRONTIER : 1)
	);
	const border = borders[lanes.findIndex(({ y }) => y === frontier.start.y)];
	border?.boxes.push(...sides.map(({ box }) => moved(box, dx)));

	const strokes = strokesBetween(arrangement, byId, lit, spared);
	items.sort((a, b) => a.y - b.y);
	for (const [i, item] of items.entries()) {
		const top = Math.min(...item.boxes.map((box) => box.y));
		item.to = item.y - top + PAD;
		for (const before of items.slice(0, i)) {
			const stroke = strokes.get(item)?.get(before) ?? 0;
			const below = Math.max(stroke, clearance(before, item));
			if (below > 0) item.to = Math.max(item.to, before.to + below);
		}
	}
	const footOf = (item: Item) =>
		item.to - item.y + Math.max(...item.boxes.map((box) => box.y + box.height));
	const least = Math.ceil(Math.max(...items.map(footOf)) + 8);
	// What room is left is shared out as the picture had it.
	const height = Math.max(least, Math.min(room.height, arrangement.height * LOOSEST));
	const whole = Math.max(...items.map(({ y }) => y), 1);
	for (const item of items) item.to += ((height - least) * item.y) / whole;

	const down = (of: Item | null | undefined) => (of ? of.to - of.y : 0);
	const shifted = <P extends Point>(point: P, by: number): P => ({
		...point,
		x: point.x + dx(point.x),
		y: point.y + by
	});
	const level = levels(items);
	const tops = [...lanes.map((_, i) => (i === 0 ? 0 : borders[i]!.to)), height];
	const edge = (y: number) => {
		const i = lanes.findIndex((lane) => Math.abs(lane.y - y) < 1);
		return i >= 0 ? tops[i]! : level(y);
	};
	return {
		...arrangement,
		width: room.width,
		height,
		lanes: lanes.map((lane, i) => ({
			...lane,
			width: room.width,
			y: tops[i]!,
			height: tops[i + 1]! - tops[i]!
		})),
		strip: strip && {
			...strip,
			x: strip.x + dx(strip.x),
			y: edge(strip.y),
			height: edge(strip.y + strip.height) - edge(strip.y)
		},
		frontier: {
			start: { x: 0, y: edge(frontier.start.y) },
			end: { x: room.width, y: edge(frontier.end.y) }
		},
		nodes: arrangement.nodes.map((node) => shifted(node, down(byId.get(node.id)))),
		lines: arrangement.lines.map((line) => {
			const [from, to] = [byId.get(line.from), byId.get(line.to)];
			const start = shifted(line.start, down(from));
			const end = shifted(line.end, down(to));
			const course = bent(line, from, to);
			const touch =
				course.kind === 'straight'
					? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
					: shifted(line.touch, level(line.touch.y) - line.touch.y);
			return { ...line, start, end, course, touch };
		}),
		ties: arrangement.ties.map((tie) => ({
			...tie,
			start: shifted(tie.start, down(nearest(tie.start))),
			end: shifted(tie.end, down(nearest(tie.end))),
			course: bent(tie, nearest(tie.start), nearest(tie.end))
		})),
		gaps: arrangement.gaps.map((gap) => ({
			...shifted(gap, down(byId.get(gap.id))),
			stubs: gap.stubs.map((stub) => ({
				...stub,
				start: shifted(stub.start, down(nearest(stub.start))),
				end: shifted(stub.end, down(nearest(stub.end)))
			}))
		})),
		labels: alongStrip(arrangement, edge).map((label) => {
			if (label.turned) return { ...label, x: label.x + dx(label.x), box: moved(label.box, dx) };
			const own = sides.includes(label)
				? border
				: (byId.get(label.of) ?? free.find((one) => one.label === label)?.item);
			const by = own ? down(own) : level(label.y) - label.y;
			return { ...shifted(label, by), box: shifted(label.box, by) };
		})
	};

	/** The mark or gap at whose edge a stroke ends. */
	function nearest(point: Point): Item | null {
		const ends = [...arrangement.nodes, ...arrangement.gaps].map((mark) => {
			const half = 'height' in mark ? mark.height / 2 : 22;
			const away = Math.hypot(mark.x - point.x, mark.y - point.y) - half;
			return { id: mark.id, away: Math.abs(away) };
		});
		const best = ends.reduce((a, b) => (b.away < a.away ? b : a), { id: '', away: Infinity });
		return byId.get(best.id) ?? null;
	}

	function bent(
		{ course, start, end }: Pick<PlacedLine, 'course' | 'start' | 'end'>,
		from: Item | null | undefined,
		to: Item | null | undefined
	): Course {
		const at = (point: Point): Point => {
			const along = (other: Point | undefined, own: Item | null | undefined) =>
				own && other && Math.abs(point.y - own.y) < 2 ? own.to - own.y : null;
			return shifted(point, along(start, from) ?? along(end, to) ?? level(point.y) - point.y);
		};
		if (course.kind === 'bend') return { ...course, via: course.via.map(at) };
		return course.kind === 'arc' ? { ...course, control: at(course.control) } : course;
	}
}

/** What is said along the strip keeps its length: what of it has no room there any more is left out. */
function alongStrip(
	{ labels, strip, frontier }: Arrangement,
	edge: (y: number) => number
): PlacedLabel[] {
	if (!strip) return [...labels];
	const foot = edge(strip.y + strip.height);
	const border = edge(frontier.start.y);
	let free = edge(strip.y);
	return labels.flatMap((label) => {
		if (!label.turned) return [label];
		const { height } = label.box;
		let y = Math.max(edge(label.box.y), free + TURNED);
		// Not through the frontier: before it, else behind it.
		if (y < border + FRONTIER && y + height > border - FRONTIER) {
			const above = border - FRONTIER - height;
			y = above >= free + TURNED ? above : border + FRONTIER;
		}
		y = Math.min(y, foot - TURNED - height);
		if (y < free + TURNED) return [];
		free = y + height;
		return [{ ...label, y: label.y + y - label.box.y, box: { ...label.box, y } }];
	});
}

/** How far below the one the other must stand, so that nothing of them touches; 0 where they are side by side. */
function clearance(above: Item, below: Item): number {
	let most = 0;
	for (const a of above.boxes) {
		for (const b of below.boxes) {
			if (a.x + a.width + BESIDE <= b.x || b.x + b.width + BESIDE <= a.x) continue;
			most = Math.max(most, a.y + a.height - above.y + PAD + (below.y - b.y));
		}
	}
	return most;
}

/** How far something at an x moves to the side: what stands at the right keeps to the right edge. */
function shiftOf({ width }: Arrangement, to: number): (x: number) => number {
	const spare = to - width;
	return (x) => (x >= width * RIGHT ? spare : spare > 0 ? spare * 0.3 * (x / (width * RIGHT)) : 0);
}

/** Heights between the items, as those moved. */
function levels(items: readonly Item[]): (y: number) => number {
	let high = -Infinity;
	const stops = items.map(({ y, to }) => ({ y, to: (high = Math.max(high, to)) }));
	return (y) => {
		const after = stops.findIndex((stop) => stop.y >= y);
		const [a, b] = [stops[after - 1], stops[after]];
		if (!b) return y + (stops.at(-1) ? stops.at(-1)!.to - stops.at(-1)!.y : 0);
		if (!a || b.y === a.y) return y + b.to - b.y;
		return a.to + ((b.to - a.to) * (y - a.y)) / (b.y - a.y);
	};
}

function around({ x, y }: Point | PlacedNode, width: number, height: number): Box {
	return { x: x - width / 2, y: y - height / 2, width, height };
}

function moved(box: Box, dx: (x: number) => number): Box {
	return { ...box, x: box.x + dx(box.x) };
}
