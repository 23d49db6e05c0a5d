// Where do names stand so that no name meets another, nor a dot? Each tries its places around its dot, until none would move.
import type { Box, Point } from '#lib/core/view/arrangement.ts';
import type { PlacedBlock } from '#lib/core/view/atlas-picture.ts';
import { boxesMeet, grow } from '../../network/arrange/geometry.ts';

export interface Dot extends Point {
	radius: number;
}

/** A place whose name is to be put down. */
export interface Named extends Dot {
	id: string;
	/** Sizes that it may take, the best first. */
	sizes: readonly BlockSize[];
	/** Places for it, where it has no dot. */
	shelves?: readonly { x: number; y: number; anchor: 'start' | 'end' }[];
	/** What it has to stay within. */
	within: Box;
}

export interface BlockSize {
	columns: number;
	title: 'S' | 'M';
	width: number;
	height: number;
	/** Height and width of the title alone. */
	head: number;
	name: number;
}

interface Candidate {
	block: PlacedBlock;
	/** What of its box is written on: the name, and the hands under or above it. */
	parts: readonly Box[];
	cost: number;
}

/** Between a dot and a name, px. */
const GAP = 4.5;
/** Free between two names, and between a name and a dot, px. */
const BETWEEN = 2;
const ROUNDS = 12;
/** What the next best size costs: about as much as a name that lies on three ways. */
const WORSE = 220;
const FORBIDDEN = 1e6;

/** A block for each name; `clashes` are those that found no free place. */
export function placeBlocks(
	names: readonly Named[],
	dots: readonly Dot[],
	taken: readonly Box[],
	lines: readonly Point[]
): { blocks: Map<string, PlacedBlock>; clashes: string[] } {
	const dotBoxes = dots.map(boxOf);
	const candidates = new Map(
		names.map((name) => [
			name.id,
			candidatesOf(name).map((one) => ({ ...one, cost: one.cost + standing(one, name) }))
		])
	);
	const chosen = new Map<string, Candidate>();
	// The largest first: small ones find room between them.
	const order = [...names].sort((a, b) => area(b) - area(a));
	for (let round = 0; round < ROUNDS; round++) {
		let moved = false;
		for (const { id } of order) {
			const others = [...chosen].filter(([other]) => other !== id).map(([, one]) => one.block.box);
			const best = candidates
				.get(id)!
				.map((one) => ({ one, cost: one.cost + overlap(one.block.box, others) }))
				.reduce((a, b) => (b.cost < a.cost ? b : a)).one;
			moved ||= best !== chosen.get(id);
			chosen.set(id, best);
		}
		if (!moved) break;
	}
	return {
		blocks: new Map([...chosen].map(([id, { block }]) => [id, block])),
		clashes: clashesOf()
	};

	function standing({ block: { box }, parts }: Candidate, { within }: Named): number {
		const outside =
			Math.max(0, within.x - box.x) +
			Math.max(0, within.y - box.y) +
			Math.max(0, box.x + box.width - within.x - within.width) +
			Math.max(0, box.y + box.height - within.y - within.height);
		// A stroke is wider than its middle, and an arrow wider still.
		const clear = parts.map((part) => grow(part, 4));
		const crossed = lines.filter(({ x, y }) =>
			clear.some((part) => boxesMeet(part, { x, y, width: 0.1, height: 0.1 }))
		);
		return (
			(outside > 0 ? FORBIDDEN + outside * 1000 : 0) +
			overlap(box, [...dotBoxes, ...taken]) +
			crossed.length * 14
		);
	}

	function clashesOf(): string[] {
		const boxes = [...chosen];
		return boxes.flatMap(([id, { block, cost }], i) => [
			...(cost >= FORBIDDEN ? [`${id} meets a dot or runs off`] : []),
			...boxes
				.slice(i + 1)
				.filter(([, other]) => boxesMeet(grow(block.box, BETWEEN), other.block.box))
				.map(([other]) => `${id} meets ${other}`)
		]);
	}
}

/** The square around a dot, with a little paper. */
export function boxOf({ x, y, radius }: Dot): Box {
	const half = radius + 2.5;
	return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

function overlap(box: Box, others: readonly Box[]): number {
	const wide = grow(box, BETWEEN);
	return others.filter((other) => boxesMeet(wide, other)).length * FORBIDDEN;
}

function area({ sizes }: Named): number {
	return sizes[0]!.width * sizes[0]!.height;
}

function candidatesOf(name: Named): Candidate[] {
	return name.sizes.flatMap((size, rank) => {
		const spots = name.shelves ? shelved(name, size) : around(name, size);
		return spots.map(({ cost, ...spot }) => ({
			cost: cost + rank * WORSE,
			parts: partsOf(spot, size),
			block: { ...spot, columns: size.columns, title: size.title, on: 'west' as const }
		}));
	});
}

function partsOf(
	{ box, anchor, grows }: Pick<PlacedBlock, 'box' | 'anchor' | 'grows'>,
	size: BlockSize
): Box[] {
	const { head, name, height } = size;
	const down = grows === 'down';
	const left = anchor === 'start' ? box.x : box.x + box.width - name;
	const title = { x: left, y: down ? box.y : box.y + height - head, width: name, height: head };
	if (height <= head) return [title];
	const rows = { ...box, y: down ? box.y + head : box.y, height: height - head };
	return [title, rows];
}

type Spot = Omit<PlacedBlock, 'columns' | 'title' | 'on'> & { cost: number };

/** Right, left, below, above; and slid along each side in steps. */
function around({ x, y, radius }: Named, { width, height, head }: BlockSize): Spot[] {
	const rise = head / 2;
	const gap = radius + GAP;
	const spots: Spot[] = [];
	for (const [anchor, side] of [
		['start', x + gap],
		['end', x - gap]
	] as const) {
		const left = anchor === 'start' ? side : side - width;
		for (const slide of [0, -8, 8, -14, 14, -22, 22]) {
			const cost = Math.abs(slide) + (anchor === 'end' ? 4 : 0);
			const top = y - rise + slide;
			spots.push({
				x: side,
				y: top,
				anchor,
				grows: 'down',
				box: { x: left, y: top, width, height },
				cost
			});
			const foot = y + rise + slide - height;
			spots.push({
				x: side,
				y: foot,
				anchor,
				grows: 'up',
				box: { x: left, y: foot, width, height },
				cost: cost + 2
			});
		}
	}
	for (const [grows, top] of [
		['down', y + gap],
		['up', y - gap - height]
	] as const) {
		for (const share of [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1]) {
			const left = x - width * share;
			const anchor = share <= 0.5 ? 'start' : 'end';
			const cost = 8 + Math.abs(share - 0.3) * 20;
			spots.push({
				x: anchor === 'start' ? left : left + width,
				y: top,
				anchor,
				grows,
				box: { x: left, y: top, width, height },
				cost
			});
		}
	}
	return spots;
}

/** The nearer a free place in the margin is to where it belongs, the better. */
function shelved({ x, y, shelves }: Named, { width, height }: BlockSize): Spot[] {
	return shelves!.map((shelf) => {
		const left = shelf.anchor === 'start' ? shelf.x : shelf.x - width;
		return {
			x: shelf.x,
			y: shelf.y,
			anchor: shelf.anchor,
			grows: 'down' as const,
			box: { x: left, y: shelf.y, width, height },
			cost: Math.hypot(shelf.x - x, shelf.y - y) / 4
		};
	});
}
