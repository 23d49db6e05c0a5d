// The tall picture: lanes one below the other, the text on one straight line down, word of mouth in a strip at the far right.
import type {
	Arrangement,
	LabelLine,
	PlacedLane,
	Stage,
	StageNode
} from '#lib/core/view/arrangement.ts';
import { placeBranches, placeOtherLines, TRUNK } from './branches.ts';
import { finish } from './finish.ts';
import { textWidth } from './measure.ts';
import { broken, nameLines, plain, Sheet } from './sheet.ts';
import { stations, type Station } from './stations.ts';
import type { Selection } from './lanes.ts';

const WIDTH = 372;
const SPINE_X = 124;
const LABEL_X = 146;
const STRIP = { x: 312, width: 52 };
/** Where many hands hang on the spine, their trunks want room between marks and names. */
const TRUNK_ROOM = 30;
const ROW = 44;
const TOOTH = 36;
const QUESTION = 18;

/** One line of the tall sheet: a stop of either story, a gap, or room for a lane's branches. */
type Row =
	| { kind: 'spine' | 'word'; station: Station; y: number }
	| { kind: 'gap'; station: Station; y: number };

/** Lays out the chosen hands and lines, lanes top to bottom; 366 px wide. */
export function arrangeTall(
	stage: Stage,
	chosen: Selection
): { arrangement: Arrangement; clashes: string[] } {
	const sheet = new Sheet(stage, 'tall');
	const spine = stations(stage, stage.spine);
	const word = stations(stage, stage.word);
	const node = new Map(stage.nodes.map((n) => [n.id, n]));
	const onStory = new Set([...spine, ...word].map((s) => s.node));
	const loose = chosen.nodes.filter((n) => !onStory.has(n.id));
	const room = loose.length > 0 ? TRUNK_ROOM : 0;
	const columns = {
		label: LABEL_X + room,
		strip: STRIP.x + room,
		word: STRIP.x + STRIP.width / 2 + room,
		width: WIDTH + room
	};

	const rows: Row[] = [];
	const lanes: PlacedLane[] = [];
	const teeth = new Map<string, number>();
	let y = 0;
	for (const [i, { id, side }] of stage.lanes.entries()) {
		const top = y;
		if (i > 0 && stage.lanes[i - 1]!.side !== side) y += 10;
		const own = (list: Station[]) => list.filter((s) => node.get(s.node)!.lane === id);
		const gapsOut = spine.filter(
			(s, k) => s.gap && k > 0 && node.get(spine[k - 1]!.node)!.lane === id
		);
		y += 22;
		const words = own(word);
		const stops = own(spine);
		if (i === 0) {
			// The first word leaves above the origin; the others go down between the spine's rows.
			if (words[0]) {
				rows.push({ kind: 'word', station: words[0], y: y - 2 });
				y += 36;
			}
			for (const station of stops) {
				rows.push({ kind: 'spine', station, y });
				y += ROW - 4;
			}
			for (const station of words.slice(1)) {
				rows.push({ kind: 'word', station, y });
				y += ROW - 6;
			}
		} else {
			for (const station of words) {
				rows.push({ kind: 'word', station, y });
				y += ROW;
			}
			for (const [k, station] of stops.entries()) {
				// The question beside a line stands between two names that have two lines each.
				if (station.line?.question && (k > 0 || words.length === 0)) y += QUESTION;
				rows.push({ kind: 'spine', station, y });
				y += ROW;
			}
		}
		const hanging = loose.filter((n) => n.lane === id).length;
		if (hanging > 0) {
			teeth.set(id, y + 2);
			y += hanging * TOOTH + 6;
		}
		for (const station of gapsOut) {
			rows.push({ kind: 'gap', station, y: y + 6 });
			y += ROW + 10;
		}
		if (stops.length === 0 && words.length === 0 && hanging === 0) y += ROW;
		// Where the frontier runs, its two names want room.
		const borders = stage.lanes[i + 1] && stage.lanes[i + 1]!.side !== side;
		y += borders ? 4 : -12;
		lanes.push({ id, side, x: 0, y: top, width: columns.width, height: y - top });
	}

	const west = lanes.find((l) => l.side === 'west') ?? lanes.at(-1)!;
	const last = lanes.at(-1)!;
	sheet.furniture.push({ x: -400, y: -400, width: 404, height: 6000 });
	sheet.furniture.push({ x: columns.width - 2, y: -400, width: 400, height: 9000 });
	if (lanes.length > 1) {
		sheet.furniture.push({ x: 0, y: west.y - 8, width: LABEL_X - 30, height: 16 });
	}
	for (const [i, { title }] of stage.lanes.entries()) {
		const lines = broken([plain(title, 'M', 400)], 96);
		sheet.fixed('', { x: 8, y: lanes[i]!.y + 22, anchor: 'start' }, lines);
	}
	for (const row of rows) {
		const who = node.get(row.station.node)!;
		if (row.kind === 'spine') {
			const big = who.main || row.station === spine[0] || row.station === spine.at(-1);
			sheet.node(who, { x: SPINE_X, y: row.y }, big ? 0.85 : 0.72);
		} else if (row.kind === 'word') {
			const first = row.station === word[0] && spine.length > 0;
			sheet.node(who, { x: first ? columns.word - 62 : columns.word, y: row.y }, 0.7);
		}
	}
	joinSpine(sheet, spine, rows);
	joinWord(sheet, word);
	labelRows(sheet, rows, word, node, last, columns.label);
	const crosses = lanes.some((l) => l.side !== west.side);
	if (crosses) placeSides(sheet, stage, west.y, columns.strip);
	const strip =
		word.length > 0
			? {
					x: columns.strip,
					width: STRIP.width,
					y: lanes[0]!.height,
					height: last.y - lanes[0]!.height
				}
			: null;
	if (strip && stage.wordTitle) {
		const turned = (text: string, at: number, weight: 400 | 600) =>
			sheet.fixed(
				'',
				{ x: columns.strip + 7, y: at, anchor: 'middle' },
				[plain(text, 'S', weight)],
				true
			);
		turned(stage.wordTitle.toLocaleLowerCase(), strip.y + strip.height * 0.27, 600);
		const room = strip.height - 60;
		const note = textWidth(plain(stage.wordNote, 'S', 400));
		const wordy = textWidth(plain(stage.wordTitle, 'S', 600)) + note;
		// Clear of the strip's foot, however long it is.
		const at = strip.y + Math.min(strip.height * 0.74, strip.height - 10 - note / 2);
		if (stage.wordNote && wordy < room) turned(stage.wordNote, at, 400);
	}
	placeBranches(sheet, chosen.nodes, chosen.lines, {
		pitch: TOOTH,
		labelWidth: 128,
		rows: (child) => {
			const y = teeth.get(child.lane)!;
			teeth.set(child.lane, y + TOOTH);
			return { first: y, own: true };
		},
		columns: () => [columns.label + 14],
		via: (line, parent, at) => {
			// Trunks run between the marks of the spine and the names; those of the branches' own branches beside them.
			const own = parent.x > SPINE_X;
			const x = own
				? columns.label - 16 + (TRUNK[line.passed] / 7) * 3
				: SPINE_X + 22 + (TRUNK[line.passed] / 7) * 3 + (sameLane(node, line) ? 0 : 7);
			return own
				? [
						{ x, y: parent.y },
						{ x, y: at.y }
					]
				: [{ x, y: at.y }];
		}
	});
	placeOtherLines(sheet, chosen.lines);
	// Past the line of the spine nothing but a question could come to stand on the frontier.
	if (crosses) sheet.furniture.push({ x: SPINE_X, y: west.y - 3, width: columns.width, height: 6 });
	const height = finish(sheet, stage, { bottom: 10, least: y });
	for (const line of sheet.lines) delete line.tally;
	last.height = height - last.y;
	return {
		arrangement: {
			form: 'tall',
			width: columns.width,
			height,
			lanes,
			strip,
			frontier: {
				start: { x: 0, y: west.y },
				end: { x: crosses ? columns.width : 0, y: west.y }
			},
			bracket: null,
			nodes: [...sheet.nodes.values()],
			lines: sheet.lines,
			ties: sheet.ties,
			gaps: sheet.gaps,
			labels: sheet.labels
		},
		clashes: sheet.clashes
	};
}

function sameLane(node: Map<string, StageNode>, line: { from: string; to: string }): boolean {
	return node.get(line.from)?.lane === node.get(line.to)?.lane;
}

function joinSpine(sheet: Sheet, spine: Station[], rows: Row[]): void {
	for (const [i, station] of spine.entries()) {
		const before = spine[i - 1];
		if (station.line) sheet.line(station.line, [], { route: true });
		if (!before) continue;
		const from = sheet.nodes.get(before.node)!;
		const to = sheet.nodes.get(station.node)!;
		if (station.tie) {
			sheet.ties.push({
				id: station.tie.id,
				start: sheet.edgeOf(from, to, 4),
				end: sheet.edgeOf(to, from, 4),
				course: { kind: 'straight' }
			});
		}
		const row = rows.find((r) => r.kind === 'gap' && r.station === station);
		if (station.gap && row) {
			const hole = { x: SPINE_X, y: row.y };
			sheet.gaps.push({
				id: station.gap.id,
				handoff: station.gap.handoff,
				...hole,
				small: false,
				width: 3,
				stubs: [
					{ start: sheet.edgeOf(from, hole, 4), end: { x: hole.x, y: hole.y - 24 }, arrow: false },
					{ start: { x: hole.x, y: hole.y + 22 }, end: sheet.edgeOf(to, hole, 5), arrow: true }
				]
			});
		}
	}
}

function joinWord(sheet: Sheet, word: Station[]): void {
	for (const station of word) {
		if (!station.line) continue;
		const from = sheet.nodes.get(station.line.from)!;
		const to = sheet.nodes.get(station.line.to)!;
		const corner = from.x !== to.x ? [{ x: to.x, y: from.y }] : [];
		sheet.line(station.line, corner, { route: true });
	}
}

function labelRows(
	sheet: Sheet,
	rows: Row[],
	word: Station[],
	node: Map<string, StageNode>,
	last: PlacedLane,
	column: number
): void {
	for (const row of rows) {
		const who = node.get(row.station.node)!;
		if (row.kind === 'gap') {
			const note = sheet.stage.gaps.find((g) => g.id === row.station.gap!.id)!.note;
			sheet.label(
				row.station.gap!.id,
				[{ x: column, y: row.y + 2, anchor: 'start' }],
				broken([{ ...plain(note, 'S', 400), italic: true }], 160),
				{ must: false }
			);
			continue;
		}
		const at = sheet.nodes.get(row.station.node)!;
		const arrives = row.kind === 'spine' && who.lane === last.id && sheet.stage.arrival;
		const when = arrives || (row.station.line?.dayDisputed ? '' : row.station.line?.when);
		if (row.kind === 'spine') {
			const second = [who.role, when].filter(Boolean).join(', ');
			const lines = nameLines(who, {
				size: who.main ? 'M' : 'S',
				second: when && who.lane !== last.id ? when : second,
				when: arrives ? 'arrival' : when ? row.station.line?.id : undefined
			});
			sheet.label(
				row.station.node,
				[{ x: column, y: row.y - 1, anchor: 'start' }],
				fit(lines, 166)
			);
			continue;
		}
		const arrival = row.station === word.at(-1) && who.lane === last.id;
		const lines: LabelLine[] =
			arrival && when
				? nameLines(who, { second: when, when: row.station.line?.id })
				: nameLines(who, { second: '' });
		const left = { x: at.x - 18, y: row.y + (lines.length > 1 ? -2 : 5), anchor: 'end' as const };
		const right = { x: at.x + 16, y: row.y - 10, anchor: 'start' as const };
		const above = { x: at.x + 4, y: row.y - 16, anchor: 'middle' as const };
		sheet.label(row.station.node, [left, right, above], fit(lines, 150), { must: false });
	}
}

/** Drops what does not fit the column rather than running into the strip. */
function fit(lines: LabelLine[], limit: number): LabelLine[] {
	const [name, second] = lines;
	if (!second) return broken([name!], limit);
	const widths = broken([second], limit);
	return widths.length > 1 && second.text.includes(', ')
		? [name!, { ...second, text: second.text.slice(second.text.lastIndexOf(', ') + 2) }]
		: lines;
}

function placeSides(sheet: Sheet, stage: Stage, frontier: number, strip: number): void {
	const spot = { x: strip - 8, anchor: 'end' as const };
	sheet.fixed('', { ...spot, y: frontier - 8 }, [plain(stage.sides.east, 'S', 600)]);
	sheet.fixed('', { ...spot, y: frontier + 14 }, [plain(stage.sides.west, 'S', 600)]);
}
