// Where do the few hands of a small picture stand? In columns from left to right, their names below them.
import type {
	Arrangement,
	LabelLine,
	PlacedLane,
	Point,
	Stage,
	StageNode
} from '#lib/core/view/arrangement.ts';
import type { Strand, StrandColumn } from '#lib/core/view/share/strand.ts';
import { boxesMeet, grow } from './geometry.ts';
import { textWidth } from './measure.ts';
import { broken, Sheet } from './sheet.ts';

export interface SmallPicture {
	arrangement: Arrangement;
	/** Where the border between the two sides runs besides the arrangement's own; px. */
	borders: number[];
}

/** What the lines between the hands say in words, one below the other. */
export type Said = (line: Strand['lines'][number]) => string[];

/** Room between the outermost hands and the edges, by the number of columns; px. */
const INSET = [288, 288, 112, 86, 76, 62] as const;
const MARK = 1.05;
/** The letters of a name of two lines, below its mark. */
const NAME = 31;
const FOOT = 6;
/** Lines are a little lighter than in the large picture, whose strokes are drawn at half the size. */
const LIGHTER = 0.75;
/** Room around a question mark that stands for what is not told; px. */
const HOLE = 20;

/** The picture of a strand at a given size, px at zoom 1; what it says is legible at twice that. */
export function arrangeStrand(
	stage: Stage,
	strand: Strand,
	size: { width: number; height: number },
	said: Said,
	chosen: string | null = null
): SmallPicture {
	const sheet = new Sheet(stage, 'wide');
	const { columns } = strand;
	const inset = INSET[columns.length] ?? 60;
	const pitch = columns.length > 1 ? (size.width - 2 * inset) / (columns.length - 1) : 0;
	const xs = columns.map((_, i) => (columns.length > 1 ? inset + i * pitch : size.width / 2));
	const limit = Math.min(columns.length > 1 ? pitch - 12 : 220, 2 * inset - 8, 190);
	const stacked = columns.some(({ nodes }) => nodes.length > 1);
	const titled = columns.some(({ title }) => title !== '');
	const middle = strand.over ? 78 : size.height * (stacked ? 0.36 : titled ? 0.38 : 0.43);
	const borders = columns.flatMap(({ side }, i) =>
		i > 0 && columns[i - 1]!.side !== side ? [(xs[i - 1]! + xs[i]!) / 2] : []
	);

	for (const [i, column] of columns.entries()) {
		for (const [k, node] of column.nodes.entries()) {
			const y = column.nodes.length > 1 ? (k === 0 ? 25 : 103) : middle;
			const main = node.id === chosen || column.title !== '';
			const mark = sheet.node(node, { x: xs[i]!, y }, main ? MARK * 1.25 : MARK);
			const lines = namesOf(node, column, limit);
			const below = mark.height / 2 + (node.id === chosen ? 26 : column.title ? 21 : 16);
			sheet.fixed(node.id, { x: mark.x, y: mark.y + below, anchor: 'middle' }, lines);
		}
	}
	for (const { gap, before } of strand.gaps) {
		const to = sheet.nodes.get(before)!;
		const at = columns.findIndex(({ nodes }) => nodes.some(({ id }) => id === before));
		const from = columns[at - 1]?.nodes[0] && sheet.nodes.get(columns[at - 1]!.nodes[0]!.id);
		const left = from ? from.x + from.width / 2 + 5 : xs[at - 1]! - 46;
		const right = to.x - to.width / 2 - 6;
		const x = from ? (left + right) / 2 : xs[at - 1]! + 10;
		// A red stub means the text; how word of it came is only asked.
		const text = to.held === 'copy';
		const stubs = [
			{ start: { x: left, y: to.y }, end: { x: x - HOLE, y: to.y }, arrow: false },
			{ start: { x: x + HOLE, y: to.y }, end: { x: right, y: to.y }, arrow: true }
		];
		sheet.gaps.push({
			id: gap.id,
			handoff: gap.handoff,
			x,
			y: to.y,
			small: !text,
			width: 3,
			stubs: text ? stubs : []
		});
		if (from) continue;
		const note: LabelLine = {
			text: gap.note,
			size: 'S',
			weight: 400,
			ink: 'ink',
			italic: true,
			dy: 0
		};
		sheet.fixed(gap.id, { x, y: to.y + NAME, anchor: 'middle' }, broken([note], 170));
	}
	for (const line of strand.lines) {
		const placed = sheet.line(line, [], { route: true });
		placed.width *= LIGHTER;
		const { start, end } = placed;
		const crossed = borders.find((x) => x > start.x && x < end.x);
		// Words and bars keep to the wider side of a border.
		const [left, right] =
			crossed === undefined
				? [start.x, end.x - 8]
				: crossed - start.x > end.x - crossed
					? [start.x, crossed - 6]
					: [crossed + 6, end.x - 8];
		const x = (left + right) / 2;
		const y = start.y + ((end.y - start.y) * (x - start.x)) / (end.x - start.x);
		const level = Math.abs(start.y - end.y) < 2;
		placed.tally = { x, y: y - (level ? 10 : 12) };
		if (level) sayBelow(sheet, line.id, { x, y: y + 22 }, right - left, said(line).filter(Boolean));
	}
	leaveOut(sheet, strand, xs, middle);
	for (const tie of strand.ties) {
		const [from, to] = [sheet.nodes.get(tie.from)!, sheet.nodes.get(tie.to)!];
		const course = { kind: 'straight' } as const;
		sheet.ties.push({
			id: tie.id,
			start: sheet.edgeOf(from, to, 4),
			end: sheet.edgeOf(to, from, 4),
			course
		});
	}

	if (strand.over) flyOver(sheet, strand.over, xs.at(-1)!);
	nameSides(sheet, stage, columns, borders, size);
	const [first = -1000, ...others] = borders;
	const edges = [0, ...borders, size.width];
	const lanes = edges.slice(1).map((right, i): PlacedLane => {
		const x = edges[i]!;
		const inside = columns.findIndex((_, k) => xs[k]! > x && xs[k]! < right);
		const side = columns[inside]?.side ?? 'west';
		return { id: `${i}`, side, x, y: 0, width: right - x, height: size.height };
	});
	return {
		arrangement: {
			form: 'wide',
			...size,
			lanes,
			strip: null,
			bracket: null,
			frontier: { start: { x: first, y: 0 }, end: { x: first, y: size.height } },
			nodes: [...sheet.nodes.values()],
			lines: sheet.lines,
			ties: sheet.ties,
			gaps: sheet.gaps,
			labels: sheet.labels
		},
		borders: others
	};
}

/** As many of these words below a line as there is room for beside the names. */
function sayBelow(sheet: Sheet, of: string, at: Point, room: number, words: string[]): void {
	const lines = words.map((text, k): LabelLine => ({
		text,
		size: 'S',
		weight: 400,
		ink: 'ink-2',
		dy: k * 17
	}));
	for (const tried of [lines, lines.slice(0, 1)]) {
		if (tried.length === 0 || Math.max(...tried.map(textWidth)) > room) continue;
		const box = grow(sheet.labelBox({ ...at, anchor: 'middle' }, tried), 3);
		if (sheet.labels.some((label) => boxesMeet(label.box, box))) continue;
		sheet.fixed(of, { ...at, anchor: 'middle' }, tried);
		return;
	}
}

/** Dots where hands between two others had no room. */
function leaveOut(sheet: Sheet, strand: Strand, xs: readonly number[], y: number): void {
	for (const [i, { nodes }] of strand.columns.entries()) {
		const [one, next] = [nodes[0], strand.columns[i + 1]?.nodes[0]];
		const joined = [...strand.lines, ...strand.ties].some(
			({ from, to }) => from === one?.id && to === next?.id
		);
		if (!one || !next || joined || strand.gaps.some(({ before }) => before === next.id)) continue;
		const dots: LabelLine = { text: '…', size: 'M', weight: 600, ink: 'ink', dy: 0 };
		// Not in the middle, where a border may stand.
		sheet.fixed('', { x: xs[i]! * 0.66 + xs[i + 1]! * 0.34, y, anchor: 'middle' }, [dots]);
	}
}

/** Word of mouth, above everything else, from the first hand to its own arrival. */
function flyOver(sheet: Sheet, over: NonNullable<Strand['over']>, x: number): void {
	const from = sheet.nodes.get(over.line.from)!;
	const y = 30;
	const to = sheet.node({ ...over.arrival, id: `${over.arrival.id}~over` }, { x, y }, 0.8);
	const line = { ...over.line, to: to.id };
	const placed = sheet.line(line, [{ x: from.x, y }], { route: true });
	placed.width *= LIGHTER;
	placed.end = { x: to.x - to.width / 2 - 7, y };
	const label = (text: string): LabelLine[] => [
		{ text, size: 'S', weight: 600, ink: 'ink', dy: 0 }
	];
	sheet.fixed('', { x: from.x + 16, y: y - 9, anchor: 'start' }, label(over.title));
	sheet.fixed('', { x: placed.end.x, y: y - 9, anchor: 'end' }, label(over.line.when));
}

/** The name of a hand, or the place that it stands for and the day. */
function namesOf(node: StageNode, { title, when }: StrandColumn, limit: number): LabelLine[] {
	if (!title) {
		const { name: text, lang } = node;
		return broken([{ text, size: 'S', weight: 600, ink: 'ink', lang, dy: 0 }], limit);
	}
	const place = broken([{ text: title, size: 'M', weight: 600, ink: 'ink', dy: 0 }], limit);
	const dy = place.at(-1)!.dy + 19;
	return when ? [...place, { text: when, size: 'S', weight: 400, ink: 'ink-2', dy }] : place;
}

/** What lies on each side, on both sides of the border; or which side all of it lies on. */
function nameSides(
	sheet: Sheet,
	stage: Stage,
	columns: readonly StrandColumn[],
	borders: readonly number[],
	{ width, height }: { width: number; height: number }
): void {
	const y = height - FOOT;
	const line = (side: 'east' | 'west'): LabelLine[] => [
		{ text: stage.sides[side], size: 'S', weight: 400, ink: 'ink-2', dy: 0 }
	];
	const border = borders[0];
	const changes = columns.findIndex(({ side }, i) => i > 0 && columns[i - 1]!.side !== side);
	if (border === undefined || changes < 1) {
		sheet.fixed('', { x: width - 29, y, anchor: 'end' }, line(columns[0]?.side ?? 'east'));
		return;
	}
	sheet.fixed('', { x: border - 10, y, anchor: 'end' }, line(columns[changes - 1]!.side));
	sheet.fixed('', { x: border + 10, y, anchor: 'start' }, line(columns[changes]!.side));
}
