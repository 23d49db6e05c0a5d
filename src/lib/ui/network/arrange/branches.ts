// Where do the hands beside the two stories stand? Each hangs on its giver like a tooth on a comb, at the first row that is free.
import type { PlacedNode, Point, StageLine, StageNode } from '#lib/core/view/arrangement.ts';
import { boxAround, pointsOf } from './geometry.ts';
import { wayBetween } from './ways.ts';
import { dagreOrder } from './dagre-order.ts';
import { broken, nameLines, type Sheet } from './sheet.ts';

/** How a form hangs its branches. */
export interface Comb {
	/** Where a child's search for a row begins, or the row that is its own; asked once for each child. */
	rows(child: StageNode, parent: PlacedNode | null): { first: number; own: boolean };
	pitch: number;
	/** Where a child may stand in its row, the best first. */
	columns(child: StageNode, parent: PlacedNode | null): number[];
	/** Corners of the way from parent to child; none for a straight one. */
	via(line: StageLine, parent: PlacedNode, at: Point): Point[];
	labelWidth: number;
}

/** Trunks of unlike patterns run side by side, not over one another; px from the giver's middle. */
export const TRUNK = { copy: -7, reading: 0, word: 7 } as const;
/** Rows that are tried before the sheet is called full. */
const ROWS = 120;
/** The least distance of two marks one above the other that a line joins, px. */
const STRAIGHT = 56;
/** From the middle of a mark to the beginning of its label. */
const LABEL = 24;

/** Places every shown hand that is not yet on the sheet, giver before taker, in dagre's order. */
export function placeBranches(
	sheet: Sheet,
	shown: StageNode[],
	lines: StageLine[],
	comb: Comb
): void {
	const order = dagreOrder(
		shown.map((node) => node.id),
		lines
	);
	const waiting = shown
		.filter((node) => !sheet.nodes.has(node.id))
		.sort((a, b) => order.get(a.id)!.order - order.get(b.id)!.order);
	const stories = sheet.nodes.size;
	while (waiting.length > 0) {
		// A giver's whole comb comes before the next hand: its trunk must not meet strangers.
		const standing = [...sheet.nodes.keys()];
		const givers = [...standing.slice(stories).reverse(), ...standing.slice(0, stories)];
		const giver = givers.find((id) => waiting.some((node) => hangsOn(id, node)));
		const next =
			waiting.find((node) => giver !== undefined && hangsOn(giver, node)) ??
			waiting.find((node) => !lines.some((l) => l.to === node.id)) ??
			waiting[0]!;
		waiting.splice(waiting.indexOf(next), 1);
		placeOne(sheet, next, giver ?? null, lines, comb);
	}

	function hangsOn(giver: string, node: StageNode): boolean {
		return lines.some((line) => line.from === giver && line.to === node.id);
	}
}

function placeOne(
	sheet: Sheet,
	child: StageNode,
	giver: string | null,
	lines: StageLine[],
	comb: Comb
): void {
	const line = lines.find((l) => l.to === child.id && l.from === giver) ?? null;
	const parent = line && sheet.nodes.get(line.from)!;
	const lane = (id: string) => sheet.stage.nodes.find((node) => node.id === id)?.lane;
	const strand = parent !== null && lane(parent.id) !== child.lane;
	// Below a hand that has more to give runs its trunk.
	const open = [...sheet.nodes.values()].filter((node) =>
		lines.some((l) => l.from === node.id && l.to !== child.id && !sheet.nodes.has(l.to))
	);
	const wanted = comb.columns(child, parent);
	const clear = wanted.filter((x) => open.every((node) => Math.abs(node.x - x) > 20));
	const columns = clear.length > 0 ? clear : wanted;
	const full = broken(nameLines(child, { weight: 400 }), comb.labelWidth);
	const rows = comb.rows(child, parent);
	// A row of one's own has room for two lines.
	const label = rows.own && full.length > 2 ? full.filter(({ ink }) => ink === 'ink') : full;
	const at = rows.own
		? { x: columns[0]!, y: rows.first }
		: freeCell(sheet, child, line, parent, columns, firstRow(), label, comb);
	const node = sheet.node(child, at, strand ? 0.85 : 1);
	const spot = labelSpot(at, label);
	sheet.labels.push({ of: child.id, ...spot, lines: label, box: sheet.labelBox(spot, label) });
	placeOwnGap(sheet, child, node);
	if (!parent || !line) return;
	const via = comb.via(line, parent, node);
	const trunkWay = [{ x: via[0]?.x ?? parent.x, y: parent.y }, ...via, node];
	if (sheet.marksOn(trunkWay, [parent.id, child.id]).length > 0) {
		return placeAround(sheet, line, parent, node, false);
	}
	const placed = sheet.line(line, via, { route: false, strand });
	if (via.length !== 1) return;
	// One corner: the trunk leaves the mark straight up or down, beside its middle.
	const trunk = via[0]!.x;
	const away = Math.sign(at.y - parent.y) || 1;
	const round = parent.shape === 'person' || parent.shape === 'unknown';
	const reach = round
		? Math.sqrt(Math.max(0, (parent.width / 2) ** 2 - (trunk - parent.x) ** 2))
		: parent.height / 2;
	placed.start = { x: trunk, y: parent.y + away * (reach + 4) };
	// The trunk is shared; the tooth is this line's own, so its link stands there.
	placed.touch = { x: (trunk + placed.end.x) / 2, y: at.y };

	/** A hand that hangs on nobody but gives to others stands below all in its lane: its comb wants the room. */
	function firstRow(): number {
		if (parent || !lines.some((l) => l.from === child.id)) return rows.first;
		const below = [...sheet.nodes.values()].filter(({ id }) => lane(id) === child.lane);
		return Math.max(rows.first, ...below.map(({ y }) => y + comb.pitch));
	}
}

/** The cheapest free cell: few rows down, few crossings, and no way through a label or a mark. */
function freeCell(
	sheet: Sheet,
	child: StageNode,
	line: StageLine | null,
	parent: PlacedNode | null,
	columns: number[],
	first: number,
	label: ReturnType<typeof broken>,
	comb: Comb
): Point {
	let best: { at: Point; cost: number } | null = null;
	for (let row = 0; row < ROWS && (!best || row < best.cost); row++) {
		for (const [column, x] of columns.entries()) {
			const at = { x, y: first + row * comb.pitch };
			if (!sheet.isFree(boxAround({ ...at, width: 30, height: 28 }, 3))) continue;
			if (!sheet.isFree(sheet.labelBox(labelSpot(at, label), label))) continue;
			const via = parent && line ? comb.via(line, parent, at) : [];
			// Straight down, the line and its arrow want room between the marks.
			if (parent && via.length === 0 && Math.abs(at.y - parent.y) < STRAIGHT) continue;
			const path = parent
				? [{ x: via[0]?.x ?? parent.x, y: parent.y }, ...via, before(at, via.at(-1) ?? parent)]
				: [];
			const cost = row + column * 0.5 + sheet.costOf(path, parent ? [parent.id] : []);
			if (!best || cost < best.cost) best = { at, cost };
		}
	}
	if (!best) sheet.clashes.push(`${sheet.form}: no free cell for ${child.id}`);
	return best?.at ?? { x: columns[0]!, y: first };
}

/** A known hand beside the stories whose receipt nobody tells: a small question mark before it. */
function placeOwnGap(sheet: Sheet, child: StageNode, node: PlacedNode): void {
	const gap = sheet.stage.gaps.find(({ at }) => at === child.id);
	if (!gap || child.shape === 'unknown') return;
	const before = { x: node.x - node.width / 2 - 14, y: node.y };
	const above = { x: node.x, y: node.y - node.height / 2 - 14 };
	const at =
		[before, above].find((spot) => sheet.isFree(boxAround({ ...spot, width: 12, height: 16 }))) ??
		before;
	sheet.gaps.push({ id: gap.id, handoff: gap.handoff, ...at, small: true, width: 0, stubs: [] });
}

/** A little short of a mark, coming from a point. */
function before(at: Point, from: Point): Point {
	const length = Math.hypot(at.x - from.x, at.y - from.y) || 1;
	return { x: at.x - ((at.x - from.x) * 20) / length, y: at.y - ((at.y - from.y) * 20) / length };
}

function labelSpot(at: Point, lines: { dy: number }[]) {
	return { x: at.x + LABEL, y: at.y + 4 - lines.at(-1)!.dy / 2, anchor: 'start' as const };
}

/** Lines between hands that both stand already. */
export function placeOtherLines(sheet: Sheet, lines: StageLine[]): void {
	for (const line of lines) {
		if (sheet.lines.some((placed) => placed.id === line.id) || line.from === line.to) continue;
		const from = sheet.nodes.get(line.from);
		const to = sheet.nodes.get(line.to);
		if (!from || !to) continue;
		const joined = sheet.lines.some(
			(l) =>
				(l.from === line.from && l.to === line.to) || (l.from === line.to && l.to === line.from)
		);
		placeAround(sheet, line, from, to, joined);
	}
}

function placeAround(
	sheet: Sheet,
	line: StageLine,
	from: PlacedNode,
	to: PlacedNode,
	joined: boolean
): void {
	const { via, arc } = wayBetween(sheet, from, to, joined);
	const placed = sheet.line(line, via, { route: false, strand: true, arc });
	if (sheet.marksOn(pointsOf(placed), [line.from, line.to], 1).length > 0) {
		sheet.clashes.push(`${sheet.form}: no free course for ${line.id}`);
	}
}
