// The sheet that an arrangement is laid out on: what stands where, what is taken, and where a label still fits.
import type {
	Arrangement,
	Box,
	Course,
	Form,
	LabelLine,
	PlacedGap,
	PlacedLabel,
	PlacedLine,
	PlacedNode,
	Point,
	Shape,
	Stage,
	StageLine,
	StageNode
} from '#lib/core/view/arrangement.ts';
import { strokeWidth } from '#lib/core/view/weight.ts';
import {
	boxAround,
	boundsOf,
	boxesMeet,
	crossings,
	grow,
	middleOf,
	pathMeetsBox,
	pointsOf
} from './geometry.ts';
import { SIZE, textWidth } from './measure.ts';

/** Marks at zoom 1 (look.md 6). */
const MARK: Record<Shape, { width: number; height: number }> = {
	person: { width: 28, height: 28 },
	institution: { width: 26, height: 26 },
	publication: { width: 27, height: 35 },
	group: { width: 30, height: 19 },
	unknown: { width: 26, height: 26 }
};
const LEADING = 17;
const ASCENT = 0.78;
const DESCENT = 0.24;

/** What a gap's question mark covers. */
function holeBox(gap: PlacedGap): Box {
	return boxAround({
		...gap,
		...(gap.small ? { width: 12, height: 16 } : { width: 30, height: 40 })
	});
}

/** Four bars of 3 × 9 px at a pitch of 5 px, by the middle of their foot. */
export function tallyBox(foot: Point): Box {
	return { x: foot.x - 9, y: foot.y - 9, width: 18, height: 9 };
}

interface Traced {
	points: Point[];
	bounds: Box;
	start: Point;
}

export interface LabelSpot extends Point {
	anchor: PlacedLabel['anchor'];
}

export class Sheet {
	readonly nodes = new Map<string, PlacedNode>();
	readonly lines: PlacedLine[] = [];
	readonly labels: PlacedLabel[] = [];
	readonly ties: Arrangement['ties'] = [];
	readonly gaps: Arrangement['gaps'] = [];
	/** Boxes that no label and no mark may enter: titles, the frontier. */
	readonly furniture: Box[] = [];
	/** Borders of lanes: names keep off them, a question may stand across one. */
	readonly borders: Box[] = [];
	private readonly traces = new WeakMap<object, Traced>();
	/** What could not be placed without a clash, for the build to report. */
	readonly clashes: string[] = [];

	constructor(
		readonly stage: Stage,
		readonly form: Form
	) {}

	node(of: StageNode, at: Point, scale = 1): PlacedNode {
		const mark = MARK[of.shape];
		const placed = {
			id: of.id,
			shape: of.shape,
			held: of.held,
			x: at.x,
			y: at.y,
			width: mark.width * scale,
			height: mark.height * scale
		};
		this.nodes.set(of.id, placed);
		return placed;
	}

	/** A point just outside the mark, in the direction of `toward`. */
	edgeOf(node: PlacedNode, toward: Point, clear: number): Point {
		const dx = toward.x - node.x;
		const dy = toward.y - node.y;
		const length = Math.hypot(dx, dy) || 1;
		const round = node.shape === 'person' || node.shape === 'unknown';
		const reach = round
			? node.width / 2
			: Math.min(
					dx === 0 ? Infinity : (node.width / 2) * (length / Math.abs(dx)),
					dy === 0 ? Infinity : (node.height / 2) * (length / Math.abs(dy))
				);
		const t = (reach + clear) / length;
		return { x: node.x + dx * t, y: node.y + dy * t };
	}

	line(
		of: StageLine,
		via: Point[],
		options: { route: boolean; strand?: boolean; arc?: Point | undefined }
	): PlacedLine {
		const from = this.nodes.get(of.from)!;
		const to = this.nodes.get(of.to)!;
		const toward = options.arc ?? via[0] ?? to;
		const back = options.arc ?? via.at(-1) ?? from;
		const course: Course = options.arc
			? { kind: 'arc', control: options.arc }
			: via.length > 0
				? { kind: 'bend', via, radius: 8 }
				: { kind: 'straight' };
		const start = this.edgeOf(from, toward, 4);
		const end = this.edgeOf(to, back, 5);
		const points = pointsOf({ start, end, course });
		const placed: PlacedLine = {
			id: of.id,
			handoff: of.handoff,
			from: of.from,
			to: of.to,
			start,
			end,
			course,
			width: strokeWidth(of.grade, options.route),
			passed: of.passed,
			grade: of.grade,
			disputed: of.disputed,
			ink: of.passed === 'copy' && !of.rival ? 'red' : options.strand ? 'ink-2' : 'ink',
			arrow: true,
			touch: middleOf(points)
		};
		this.lines.push(placed);
		return placed;
	}

	/** What a label of these lines would cover. */
	labelBox(spot: LabelSpot, lines: LabelLine[]): Box {
		const width = Math.max(...lines.map(textWidth));
		const top = Math.min(...lines.map((l) => l.dy - SIZE[l.size] * ASCENT));
		const bottom = Math.max(...lines.map((l) => l.dy + SIZE[l.size] * DESCENT));
		const left =
			spot.anchor === 'start'
				? spot.x
				: spot.anchor === 'end'
					? spot.x - width
					: spot.x - width / 2;
		return { x: left, y: spot.y + top, width, height: bottom - top };
	}

	/** Is the box free of labels (2 px), marks (4 px), lines and furniture? */
	isFree(box: Box, except: { node?: string; borders?: boolean } = {}): boolean {
		if (!except.borders && this.borders.some((border) => boxesMeet(border, box))) return false;
		if (this.furniture.some((taken) => boxesMeet(taken, box))) return false;
		if (this.labels.some((label) => boxesMeet(grow(label.box, 2), box))) return false;
		if (this.lines.some(({ tally }) => tally && boxesMeet(tallyBox(tally), box))) return false;
		for (const node of this.nodes.values()) {
			if (node.id !== except.node && boxesMeet(boxAround(node, 4), box)) return false;
		}
		if (this.gaps.some((gap) => boxesMeet(holeBox(gap), box))) return false;
		const around = grow(box, 3);
		return !this.strokes().some(
			({ points, bounds }) => boxesMeet(bounds, around) && pathMeetsBox(points, around)
		);
	}

	/** Every stroke on the sheet as a chain of points with its bounds; computed once for each stroke. */
	private strokes(): Traced[] {
		const straight = { kind: 'straight' } as const;
		const stubs = this.gaps.flatMap((gap) => gap.stubs);
		return [
			...this.lines.map((line) => this.traced(line, line.course, line)),
			...this.ties.map((tie) => this.traced(tie, tie.course, tie)),
			...stubs.map((stub) => this.traced(stub, straight, stub))
		];
	}

	private traced(key: object, course: Course, ends: { start: Point; end: Point }): Traced {
		const known = this.traces.get(key);
		// The start of a trunk is moved once, right after its line was placed.
		if (known && known.start === ends.start) return known;
		const points = pointsOf({ ...ends, course });
		const trace = { points, bounds: grow(boundsOf(points), 0.5), start: ends.start };
		this.traces.set(key, trace);
		return trace;
	}

	/** The marks that a chain of points runs through, apart from its own ends. */
	marksOn(points: Point[], except: string[], margin = this.form === 'wide' ? 6 : 3): string[] {
		return [...this.nodes.values()]
			.filter((node) => !except.includes(node.id) && pathMeetsBox(points, boxAround(node, margin)))
			.map(({ id }) => id);
	}

	/** May this chain of points run here without entering a mark or a label? */
	pathIsFree(points: Point[], except: string[]): boolean {
		return (
			this.marksOn(points, except).length === 0 &&
			!this.labels.some((label) => pathMeetsBox(points, grow(label.box, 3)))
		);
	}

	/** How bad it is to run here, in rows: a crossing is 2, a label 8, a mark out of the question. */
	costOf(points: Point[], except: string[]): number {
		if (points.length === 0) return 0;
		const bounds = grow(boundsOf(points), 4);
		return (
			2 * this.crossingsWith(points, bounds) +
			8 * this.labelsOn(points, bounds) +
			1000 * this.marksOn(points, except).length
		);
	}

	/** How many labels this chain of points runs across. */
	labelsOn(points: Point[], bounds = grow(boundsOf(points), 4)): number {
		return this.labels.filter(
			({ box }) => boxesMeet(bounds, box) && pathMeetsBox(points, grow(box, 3))
		).length;
	}

	private crossingsWith(points: Point[], around: Box): number {
		return this.lines.reduce((sum, line) => {
			const trace = this.traced(line, line.course, line);
			return boxesMeet(trace.bounds, around) ? sum + crossings(points, trace.points) : sum;
		}, 0);
	}

	/** Puts a label at the first free spot: full, then without its second part, then 8 px further off. */
	label(
		of: string,
		spots: LabelSpot[],
		lines: LabelLine[],
		{ must = true, borders = false } = {}
	): boolean {
		const short = lines.filter((line) => line.weight === 600 || line.italic);
		const tries = [lines, ...(short.length > 0 && short.length < lines.length ? [short] : [])];
		for (const attempt of tries) {
			for (const shift of [0, 8]) {
				for (const spot of spots) {
					const moved = {
						...spot,
						x: spot.x + (spot.anchor === 'start' ? shift : spot.anchor === 'end' ? -shift : 0),
						y:
							spot.y +
							(spot.anchor === 'middle'
								? Math.sign(spot.y - (this.nodes.get(of)?.y ?? spot.y)) * shift
								: 0)
					};
					const box = this.labelBox(moved, attempt);
					if (this.isFree(box, { node: of, borders })) {
						this.labels.push({ of, ...moved, lines: attempt, box });
						return true;
					}
				}
			}
		}
		if (must) {
			const spot = spots[0]!;
			this.labels.push({ of, ...spot, lines, box: this.labelBox(spot, lines) });
			this.clashes.push(`${this.form}: no free place for the label of ${of}`);
		}
		return false;
	}

	/** A title or a note that stands where it stands. */
	fixed(of: string, spot: LabelSpot, lines: LabelLine[], turned = false): void {
		const flat = this.labelBox(spot, lines);
		const box = turned
			? { x: spot.x - 5, y: spot.y - flat.width / 2, width: flat.height, height: flat.width }
			: flat;
		this.labels.push({ of, ...spot, lines, box, ...(turned ? { turned } : {}) });
	}
}

/** Name over role, the baseline of the first at 0. */
export function nameLines(
	node: StageNode,
	options: {
		size?: 'S' | 'M';
		weight?: 400 | 600;
		second?: string;
		ink?: 'ink' | 'ink-2';
		/** The line whose day the second says. */
		when?: string | undefined;
	}
): LabelLine[] {
	const { size = 'S', weight = 600, second = node.role, ink = 'ink', when } = options;
	const lines: LabelLine[] = [{ text: node.name, size, weight, ink, lang: node.lang, dy: 0 }];
	if (second) {
		lines.push({
			text: second,
			size: 'S',
			weight: 400,
			ink: 'ink-2',
			...(when && { when }),
			dy: size === 'M' ? 20 : LEADING
		});
	}
	return lines;
}

/** Breaks a long name after its first word, so that no line is wider than `limit` px. */
export function broken(lines: LabelLine[], limit: number): LabelLine[] {
	const result: LabelLine[] = [];
	let shift = 0;
	for (const line of lines) {
		if (textWidth(line) <= limit || !line.text.includes(' ')) {
			result.push({ ...line, dy: line.dy + shift });
			continue;
		}
		const words = line.text.split(' ');
		let best = 1;
		for (let cut = 1; cut < words.length; cut++) {
			const widest = (at: number) =>
				Math.max(
					textWidth({ ...line, text: words.slice(0, at).join(' ') }),
					textWidth({ ...line, text: words.slice(at).join(' ') })
				);
			if (widest(cut) < widest(best)) best = cut;
		}
		const pitch = line.size === 'M' ? 20 : LEADING;
		result.push({ ...line, text: words.slice(0, best).join(' '), dy: line.dy + shift });
		shift += pitch;
		result.push({ ...line, text: words.slice(best).join(' '), dy: line.dy + shift });
	}
	return result;
}

/** One upright line in ink, its baseline at 0. */
export function plain(text: string, size: LabelLine['size'], weight: 400 | 600): LabelLine {
	return { text, size, weight, ink: 'ink', dy: 0 };
}
