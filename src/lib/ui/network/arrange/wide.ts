// The wide picture: lanes side by side in travel order, the text on one straight line, word of mouth above it.
import type {
	Arrangement,
	LabelLine,
	PlacedLane,
	Point,
	Stage,
	StageNode
} from '#lib/core/view/arrangement.ts';
import { placeBranches, placeOtherLines, TRUNK } from './branches.ts';
import { finish } from './finish.ts';
import { layLanes, spineSlots, type Selection } from './lanes.ts';
import { broken, nameLines, plain, Sheet } from './sheet.ts';
import { stations, type Station } from './stations.ts';
import { labelSpine, noteCrossing, placeSides } from './wide-labels.ts';

const HEAD = 27;
const STRIP = { y: 58, height: 84 };
const WORD_Y = 100;
const SPINE_Y = 288;
const FIRST_ROW = 64;
const PITCH = 38;
const INDENT = 60;
/** A mark with its name beside it. */
const COLUMN = 172;
/** Between a label and the border of a lane. */
const BORDER_ROOM = 5;

/** Lays out the chosen hands and lines, lanes left to right; 1360 px wide or more where the lanes need it. */
export function arrangeWide(
	stage: Stage,
	chosen: Selection
): { arrangement: Arrangement; clashes: string[] } {
	const sheet = new Sheet(stage, 'wide');
	const spine = stations(stage, stage.spine);
	const word = stations(stage, stage.word);
	const onStory = new Set([...spine, ...word].map((s) => s.node));
	const node = new Map(stage.nodes.map((n) => [n.id, n]));

	const lanes = layLanes(stage, chosen, spine, onStory);
	const lane = (id: string) => lanes.find((l) => l.id === id) ?? lanes[0]!;
	const west = lanes.find((l) => l.side === 'west') ?? lanes.at(-1)!;
	const last = lanes.at(-1)!;
	// Where there is one lane, nothing arrives in another.
	const arrival = lanes.length > 1 ? last : { ...last, id: '' };
	const crosses = lanes.some((l) => l.side !== west.side);
	sheet.furniture.push({ x: -400, y: -400, width: 406, height: 4000 });
	sheet.furniture.push({ x: -400, y: -400, width: 4000, height: 404 });
	sheet.furniture.push({ x: last.x + last.width - 2, y: -400, width: 400, height: 6000 });
	if (crosses) sheet.furniture.push({ x: west.x - 12, y: 0, width: 24, height: 4000 });
	for (const { x } of lanes.slice(1)) {
		sheet.borders.push({ x: x - BORDER_ROOM, y: 0, width: 2 * BORDER_ROOM, height: 4000 });
	}
	for (const { id, title } of stage.lanes) {
		sheet.fixed('', { x: lane(id).x + 14, y: HEAD, anchor: 'start' }, [plain(title, 'M', 400)]);
	}

	placeSpine(sheet, spine, node, lane, arrival);
	placeWord(sheet, word, node, lane, lanes, spine[0]?.node);
	const strip =
		word.length > 0
			? {
					x: lanes[0]!.x + lanes[0]!.width,
					...STRIP,
					width: last.x - lanes[0]!.x - lanes[0]!.width
				}
			: null;
	if (strip) {
		sheet.fixed('', { x: strip.x + 14, y: STRIP.y + 26, anchor: 'start' }, [
			plain(stage.wordTitle, 'M', 600)
		]);
		if (stage.wordNote) {
			sheet.fixed('', { x: strip.x + 14, y: STRIP.y + 68, anchor: 'start' }, [
				{ ...plain(stage.wordNote, 'S', 400), ink: 'ink-2' }
			]);
		}
	}
	// Leaps over the spine come before its labels, which then make way for them.
	const stops = new Set(spine.map((stop) => stop.node));
	placeOtherLines(
		sheet,
		chosen.lines.filter((line) => stops.has(line.from) && stops.has(line.to))
	);
	const bracket = placeBracket(sheet, stage, word, spine, last);
	labelSpine(sheet, spine, node, chosen, onStory, arrival);
	placeBranches(sheet, chosen.nodes, chosen.lines, {
		pitch: PITCH,
		labelWidth: 150,
		rows: (_, parent) => ({
			first: parent && parent.y > SPINE_Y ? parent.y + PITCH : SPINE_Y + FIRST_ROW,
			own: false
		}),
		columns: (child, parent) => {
			const home = lane(child.lane);
			const end = home.x + home.width - COLUMN + 30;
			const all = [];
			for (let x = home.x + 52; x <= Math.max(end, home.x + 52); x += COLUMN) all.push(x);
			if (!parent || node.get(parent.id)?.lane !== child.lane) return all;
			// A tooth beside its giver; where none fits, straight down.
			return [...[parent.x + INDENT, parent.x].filter((x) => x <= end), ...all];
		},
		via: (line, parent, at) =>
			parent.x === at.x ? [] : [{ x: parent.x + TRUNK[line.passed], y: at.y }]
	});
	placeOtherLines(sheet, chosen.lines);
	noteCrossing(sheet, stage, spine, west.x);
	const height = finish(sheet, stage, { bottom: 34, least: 600 });
	if (crosses) placeSides(sheet, stage, west.x, height);
	return {
		arrangement: {
			form: 'wide',
			width: last.x + last.width,
			height,
			lanes: lanes.map((l) => ({ ...l, height })),
			strip,
			frontier: {
				start: { x: west.x, y: 0 },
				end: { x: west.x, y: crosses ? height : 0 }
			},
			bracket,
			nodes: [...sheet.nodes.values()],
			lines: sheet.lines,
			ties: sheet.ties,
			gaps: sheet.gaps,
			labels: sheet.labels
		},
		clashes: sheet.clashes
	};
}

function placeSpine(
	sheet: Sheet,
	spine: Station[],
	node: Map<string, StageNode>,
	lane: (id: string) => PlacedLane,
	last: PlacedLane
): void {
	const holes = new Map<string, Point>();
	for (const { id } of sheet.stage.lanes) {
		const slots = spineSlots(sheet.stage, spine, id);
		const home = lane(id);
		for (const [i, { station, gap }] of slots.entries()) {
			const first = station === spine[0];
			const x = first
				? home.x + 62
				: home === last
					? home.x + 52
					: home.x + (home.width * (i + 0.5)) / slots.length + (gap ? home.width * 0.04 : 0);
			if (gap) holes.set(station.node, { x, y: SPINE_Y });
			else {
				const big = node.get(station.node)!.main || first || station === spine.at(-1);
				sheet.node(node.get(station.node)!, { x, y: SPINE_Y }, big ? 1.3 : 1.05);
			}
		}
	}
	for (const [i, station] of spine.entries()) {
		const before = spine[i - 1];
		if (station.line) sheet.line(station.line, [], { route: true });
		if (station.tie && before) {
			const from = sheet.nodes.get(before.node)!;
			const to = sheet.nodes.get(station.node)!;
			sheet.ties.push({
				id: station.tie.id,
				start: sheet.edgeOf(from, to, 4),
				end: sheet.edgeOf(to, from, 4),
				course: { kind: 'straight' }
			});
		}
		if (station.gap && before) {
			const from = sheet.nodes.get(before.node)!;
			const to = sheet.nodes.get(station.node)!;
			const hole = holes.get(station.node) ?? { x: (from.x + to.x) / 2, y: SPINE_Y };
			sheet.gaps.push({
				id: station.gap.id,
				handoff: station.gap.handoff,
				...hole,
				small: false,
				width: 3,
				stubs: [
					{ start: sheet.edgeOf(from, hole, 4), end: { x: hole.x - 26, y: hole.y }, arrow: false },
					{ start: { x: hole.x + 26, y: hole.y }, end: sheet.edgeOf(to, hole, 5), arrow: true }
				]
			});
		}
	}
}

function placeWord(
	sheet: Sheet,
	word: Station[],
	node: Map<string, StageNode>,
	lane: (id: string) => PlacedLane,
	lanes: PlacedLane[],
	origin: string | undefined
): void {
	const last = lanes.at(-1)!;
	const count = new Map<string, number>();
	for (const stop of word) {
		const who = node.get(stop.node)!;
		const home = lane(who.lane);
		const nth = count.get(home.id) ?? 0;
		count.set(home.id, nth + 1);
		const inLane = word.filter((s) => node.get(s.node)!.lane === who.lane).length;
		const at =
			home === last
				? { x: home.x + 52, y: WORD_Y + nth * 76 }
				: home === lanes[0] && origin
					? {
							x: sheet.nodes.get(origin)!.x + (nth * (home.width - 150)) / Math.max(1, inLane - 1),
							y: WORD_Y
						}
					: { x: home.x + (home.width * (nth + 0.5)) / inLane, y: WORD_Y };
		sheet.node(who, at, 1);
		if (stop.line) sheet.line(stop.line, [], { route: true });
	}
	for (const [i, stop] of word.entries()) {
		const who = node.get(stop.node)!;
		const at = sheet.nodes.get(stop.node)!;
		if (lane(who.lane) === last) {
			const arrival = i === word.length - 1 && stop.line?.when;
			const lines: LabelLine[] = arrival
				? [
						{ ...plain(stop.line!.when, 'M', 600), when: stop.line!.id },
						...nameLines(who, { weight: 600 }).map((l) => ({ ...l, dy: l.dy + 19 }))
					]
				: nameLines(who, {});
			sheet.label(
				stop.node,
				[{ x: at.x + 32, y: at.y + (arrival ? -8 : -3), anchor: 'start' }],
				lines
			);
		} else {
			const above = i % 2 === 0;
			const lines = broken(nameLines(who, {}), 150);
			const high = { y: at.y - 26 - lines.at(-1)!.dy };
			const low = { y: at.y + 32 };
			const spots = [above ? high : low, above ? low : high].flatMap((s) => [
				{ ...s, x: at.x, anchor: 'middle' as const },
				...(i === 0 ? [{ ...s, x: lane(who.lane).x + 14, anchor: 'start' as const }] : []),
				{ ...s, x: at.x - 14, anchor: 'start' as const }
			]);
			sheet.label(stop.node, spots, lines);
		}
	}
}

function placeBracket(
	sheet: Sheet,
	stage: Stage,
	word: Station[],
	spine: Station[],
	last: PlacedLane
): Arrangement['bracket'] {
	const from = word.length > 0 ? sheet.nodes.get(word.at(-1)!.node) : undefined;
	const to = spine.length > 0 ? sheet.nodes.get(spine.at(-1)!.node) : undefined;
	if (!from || !to || !stage.later || to.y - from.y < 90) return null;
	const x = last.x + 52;
	const bracket = {
		start: { x, y: from.y + from.height / 2 + 26 },
		end: { x, y: to.y - to.height / 2 - 22 }
	};
	sheet.furniture.push({
		x: x - 8,
		y: bracket.start.y,
		width: 16,
		height: bracket.end.y - bracket.start.y
	});
	sheet.fixed('', { x: x + 18, y: (bracket.start.y + bracket.end.y) / 2 + 5, anchor: 'start' }, [
		{ ...plain(stage.later, 'S', 600), when: 'later' }
	]);
	return bracket;
}
