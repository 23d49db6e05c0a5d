// Where do the hands beside the two stories stand? Each hangs on its giver like a tooth on a comb, at the first row that is free.
import type { Point, StageLine, StageNode } from '#lib/core/view/arrangement.ts';
import { boxAround, pointsOf } from './geometry.ts';
import { dagreOrder } from './dagre-order.ts';
import { broken, nameLines, type Sheet } from './sheet.ts';

/** The lanes' spans along the axis that the comb's teeth point to, and the rows it may use. */
export interface Comb {
	/** First row below this node that a child may take. */
	firstRow(parent: string): number;
	pitch: number;
	/** Where a child of `parent` stands in its row. */
	x(child: StageNode, parent: string | null): number;
	/** Rows that belong to the child's lane; null where rows are free. */
	rows(child: StageNode): { first: number; last: number } | null;
	/** Side of the parent's mark from which the trunk to another lane runs, px from its centre. */
	trunk(line: StageLine, sameLane: boolean): number;
	labelWidth: number;
}

/** Trunks of unlike patterns run side by side, not over one another. */
export const TRUNK = { copy: -7, reading: 0, word: 7 } as const;

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
	while (waiting.length > 0) {
		const next =
			waiting.find((node) => lines.some((l) => l.to === node.id && sheet.nodes.has(l.from))) ??
			waiting.find((node) => !lines.some((l) => l.to === node.id)) ??
			waiting[0]!;
		waiting.splice(waiting.indexOf(next), 1);
		placeOne(sheet, next, lines, comb);
	}
}

function placeOne(sheet: Sheet, child: StageNode, lines: StageLine[], comb: Comb): void {
	const line = lines.find((l) => l.to === child.id && sheet.nodes.has(l.from));
	const parent = line ? sheet.nodes.get(line.from)! : null;
	const sameLane = !parent || laneOf(sheet, parent.id) === child.lane;
	const scale = sameLane ? 1 : 0.85;
	const x = comb.x(child, parent?.id ?? null);
	const label = broken(nameLines(child, { weight: 400 }), comb.labelWidth);
	const rows = comb.rows(child);
	let y = rows?.first ?? comb.firstRow(parent?.id ?? '');
	if (parent && !rows) y = Math.max(y, comb.firstRow(parent.id));
	let best: { y: number; cost: number } | null = null;
	for (let row = 0; row < 60 && (!best || row < best.cost); row++) {
		const at = { x, y: y + row * comb.pitch };
		if (rows && at.y > rows.last) break;
		const mark = boxAround({ ...at, width: 30, height: 30 }, 6);
		const text = sheet.labelBox(labelSpot(at, label), label);
		if (!sheet.isFree(mark) || !sheet.isFree(text)) continue;
		const via = parent && line ? trunkVia(sheet, line, at, comb, sameLane) : [];
		const path = parent ? [{ x: via[0]!.x, y: parent.y }, ...via, { x: at.x - 20, y: at.y }] : [];
		if (parent && !sheet.pathIsFree(path, [parent.id])) continue;
		const cost = row + 2 * sheet.crossingsWith(path);
		if (!best || cost < best.cost) best = { y: at.y, cost };
	}
	if (!best) sheet.clashes.push(`${sheet.form}: no free row for ${child.id}`);
	const at = { x, y: best?.y ?? y };
	const node = sheet.node(child, at, scale);
	const spot = labelSpot(at, label);
	sheet.labels.push({ of: child.id, ...spot, lines: label, box: sheet.labelBox(spot, label) });
	if (parent && line) {
		const via = trunkVia(sheet, line, node, comb, sameLane);
		const placed = sheet.line(line, via, { route: false, strand: !sameLane });
		const dx = via[0]!.x - parent.x;
		const down = Math.sign(at.y - parent.y) || 1;
		const round = parent.shape === 'person' || parent.shape === 'unknown';
		const reach = round
			? Math.sqrt(Math.max(0, (parent.width / 2) ** 2 - dx * dx))
			: parent.height / 2;
		placed.start = { x: via[0]!.x, y: parent.y + down * (reach + 4) };
		// The trunk is shared; the tooth is this line's own, so its link stands there.
		placed.touch = { x: (via[0]!.x + placed.end.x) / 2, y: at.y };
	}
}

function trunkVia(
	sheet: Sheet,
	line: StageLine,
	at: Point,
	comb: Comb,
	sameLane: boolean
): Point[] {
	const parent = sheet.nodes.get(line.from)!;
	return [{ x: parent.x + comb.trunk(line, sameLane), y: at.y }];
}

function labelSpot(at: Point, lines: { dy: number }[]) {
	const last = lines.at(-1)!.dy;
	return { x: at.x + 24, y: at.y + 4 - last / 2, anchor: 'start' as const };
}

function laneOf(sheet: Sheet, id: string): string | undefined {
	return sheet.stage.nodes.find((node) => node.id === id)?.lane;
}

/** Lines between hands that both stand already: straight where that is free, else the flattest free curve. */
export function placeOtherLines(sheet: Sheet, lines: StageLine[]): void {
	for (const line of lines) {
		if (sheet.lines.some((placed) => placed.id === line.id) || line.from === line.to) continue;
		const from = sheet.nodes.get(line.from);
		const to = sheet.nodes.get(line.to);
		if (!from || !to) continue;
		const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
		const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
		const normal = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
		const bows = [0, 40, -40, 70, -70, 110, -110, 160, -160, 220, -220, 300, -300];
		let chosen: { arc?: Point; cost: number } | null = null;
		for (const bow of bows) {
			const arc = { x: middle.x + normal.x * bow, y: middle.y + normal.y * bow };
			const course =
				bow === 0 ? ({ kind: 'straight' } as const) : ({ kind: 'arc', control: arc } as const);
			const points = pointsOf({ start: from, end: to, course });
			if (!sheet.pathIsFree(points, [line.from, line.to])) continue;
			const overlay = sheet.lines.some(
				(l) =>
					(l.from === line.from && l.to === line.to) || (l.from === line.to && l.to === line.from)
			);
			const cost =
				Math.abs(bow) / 40 + 2 * sheet.crossingsWith(points) + (overlay && bow === 0 ? 99 : 0);
			if (!chosen || cost < chosen.cost) chosen = { cost, ...(bow === 0 ? {} : { arc }) };
		}
		if (!chosen) sheet.clashes.push(`${sheet.form}: no free course for ${line.id}`);
		sheet.line(line, [], {
			route: false,
			strand: true,
			...(chosen?.arc ? { arc: chosen.arc } : {})
		});
	}
}
