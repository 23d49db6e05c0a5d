// Where do the names of the wide picture's spine stand, and the words at the frontier?
import type { PlacedLane, Stage, StageNode } from '#lib/core/view/arrangement.ts';
import { middleOf, pointsOf } from './geometry.ts';
import type { Selection } from './lanes.ts';
import { broken, nameLines, plain, type Sheet } from './sheet.ts';
import type { Station } from './stations.ts';

/** Spine labels alternate; the main stations, and those that something hangs on, stand above. */
export function labelSpine(
	sheet: Sheet,
	spine: Station[],
	node: Map<string, StageNode>,
	chosen: Selection,
	onStory: Set<string>,
	last: PlacedLane
): void {
	const sides = sidesOf(spine, node, chosen, onStory, last);
	for (const [i, station] of spine.entries()) {
		const who = node.get(station.node)!;
		const at = sheet.nodes.get(station.node)!;
		const first = station === spine[0];
		if (who.lane === last.id) {
			const name = broken(nameLines(who, { size: 'M' }), 150);
			const arrives = station === spine.at(-1) && sheet.stage.arrival;
			const day = arrives || station.line?.when;
			const lines = day
				? [
						{ ...plain(day, 'M', 600), when: arrives ? 'arrival' : station.line?.id },
						...name.map((l) => ({ ...l, dy: l.dy + 20 }))
					]
				: name;
			sheet.label(station.node, [{ x: at.x + 32, y: at.y - 12, anchor: 'start' }], lines);
			continue;
		}
		const side = sides[i]!;
		const day = !station.line?.dayDisputed && station.line?.when;
		const second = day || who.role;
		const lines = broken(
			nameLines(who, {
				size: who.main ? 'M' : 'S',
				second,
				when: day ? station.line?.id : undefined
			}),
			who.main ? 190 : 118
		);
		const high = at.y - 28 - (at.height - 28) / 2 - lines.at(-1)!.dy;
		const low = at.y + 36 + (at.height - 28) / 2;
		const near = side === 'above' ? [high, low] : [low, high];
		// Under an arc or beside a border a label may stand a little further off.
		const far = [low + 18, high - 18, low + 36, high - 36, high - 60];
		const spots = [...near, ...far].flatMap((y) => [
			{ x: at.x, y, anchor: 'middle' as const },
			{ x: at.x - 12, y, anchor: 'start' as const },
			{ x: at.x + 12, y, anchor: 'end' as const }
		]);
		if (first) spots.unshift({ x: at.x + 14, y: high, anchor: 'start' });
		sheet.label(station.node, spots, lines);
	}
	for (const gap of sheet.gaps) {
		const note = sheet.stage.gaps.find((g) => g.id === gap.id)!.note;
		const lines = broken([{ ...plain(note, 'S', 400), italic: true }], 110);
		sheet.label(gap.id, [{ x: gap.x, y: gap.y + 36, anchor: 'middle' }], lines, {
			must: false,
			borders: true
		});
	}
}

/** The main stations, and those that something hangs on, stand above; the others away from their next. */
function sidesOf(
	spine: Station[],
	node: Map<string, StageNode>,
	chosen: Selection,
	onStory: Set<string>,
	last: PlacedLane
): ('above' | 'below')[] {
	const sides: ('above' | 'below')[] = [];
	for (let i = spine.length - 1; i >= 0; i--) {
		const who = node.get(spine[i]!.node)!;
		const hangs = chosen.lines.some((l) => l.from === who.id && !onStory.has(l.to));
		const next = spine[i + 1];
		const fixed = who.main || hangs || i === 0;
		const free = next && node.get(next.node)!.lane !== last.id && sides[i + 1] === 'below';
		sides[i] = fixed || free ? 'above' : 'below';
	}
	return sides;
}

/** The question at issue where the spine crosses the frontier, just west of it. */
export function noteCrossing(sheet: Sheet, stage: Stage, spine: Station[], frontier: number): void {
	const line = sheet.lines.find(
		(l) => spine.some((s) => s.line?.id === l.id) && l.start.x < frontier && l.end.x > frontier
	);
	const of = stage.lines.find((l) => l.id === line?.id);
	if (!line || !of) return;
	const middle = middleOf(pointsOf(line));
	if (of.question) {
		const lines = [{ ...plain(of.question, 'S', 400), italic: true }];
		sheet.label(
			of.id,
			[
				{ x: frontier + 16, y: middle.y + 22, anchor: 'start' },
				{ x: frontier + 16, y: middle.y - 26, anchor: 'start' }
			],
			lines,
			{ must: false, borders: true }
		);
	}
}

export function placeSides(sheet: Sheet, stage: Stage, frontier: number, height: number): void {
	const y = height - 14;
	sheet.fixed('', { x: frontier - 16, y, anchor: 'end' }, [plain(stage.sides.east, 'S', 600)]);
	sheet.fixed('', { x: frontier + 16, y, anchor: 'start' }, [plain(stage.sides.west, 'S', 600)]);
}
