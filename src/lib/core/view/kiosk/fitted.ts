// How many of its words does a tall picture keep on a screen on which its letters may not shrink?
import type { Arrangement, PlacedLabel, PlacedNode, Point, Stage } from '../arrangement.ts';
import { compact } from './compact.ts';
import type { Spared } from './strokes.ts';

/** How large marks stay meanwhile. */
const MARK = [1, 0.9, 0.75, 0.7, 0.65] as const;
/** How far names give way to a ring, px. */
const ASIDE = 6;
/** Line heights of one-line labels of a size. */
const LETTER = { S: 13, M: 17, L: 36 } as const;

export interface Fitted {
	arrangement: Arrangement;
	spared: Spared;
	/** Whether all of it fits. */
	whole: boolean;
}

/**
 * The picture in a box of the same units (letters keep their size); of `lit` hands and lines nothing is
 * taken away, and their strokes are longer. Where even the barest picture is too high, it is whole all the same.
 */
export function fitted(
	arrangement: Arrangement,
	{ nodes }: Pick<Stage, 'nodes'>,
	room: { width: number; height: number },
	lit: ReadonlySet<string> = new Set(),
	[least, most]: readonly [Spared, Spared] = [0, 4],
	ringed: string | null = null
): Fitted {
	const main = new Set(nodes.filter((node) => node.main).map(({ id }) => id));
	const at = new Map(arrangement.nodes.map((node) => [node.id, node]));
	const gaps = new Set(arrangement.gaps.map(({ id }) => id));
	let last: Arrangement | null = null;
	for (const spared of ([0, 1, 2, 3, 4] as const).filter((one) => one >= least && one <= most)) {
		const keeps = (id: string) => lit.has(id) || (spared <= 1 && main.has(id));
		const labels = arrangement.labels.flatMap((label): PlacedLabel[] => {
			if (spared === 0 || label.of === '' || keeps(label.of)) return [label];
			// Why there is a hole is said beside it, where there is room anyway.
			if (!at.has(label.of)) return spared < 2 || gaps.has(label.of) ? [label] : [];
			return spared < 4 || main.has(label.of) ? [firstLine(label, at.get(label.of)!)] : [];
		});
		const beside = labels.map((label) => (label.of === ringed ? aside(label) : label));
		last = compact(
			withMarks({ ...arrangement, labels: beside }, MARK[spared], lit),
			room,
			lit,
			spared
		);
		if (last.height <= room.height) return { arrangement: last, spared, whole: true };
	}
	return { arrangement: last!, spared: most, whole: false };
}

/** A name makes room for the ring around its mark. */
function aside(label: PlacedLabel): PlacedLabel {
	const by = label.anchor === 'start' ? ASIDE : label.anchor === 'end' ? -ASIDE : 0;
	return { ...label, x: label.x + by, box: { ...label.box, x: label.box.x + by } };
}

/** Capitals reach this share of a letter's size above the line that it stands on. */
const CAPITAL = 0.7;

/** The name alone, at the height of its mark. */
function firstLine(label: PlacedLabel, mark: PlacedNode): PlacedLabel {
	const [line] = label.lines;
	if (!line || label.lines.length === 1) return label;
	const size = LETTER[line.size];
	const y = mark.y + (size * CAPITAL) / 2 - line.dy;
	const box = { ...label.box, y: y + line.dy - size * 0.8, height: size };
	return { ...label, y, lines: [line], box };
}

/** Smaller marks, except what is lit; what ends at them follows. */
function withMarks(arrangement: Arrangement, size: number, lit: ReadonlySet<string>): Arrangement {
	const sizeOf = ({ id }: PlacedNode) => (lit.has(id) ? 1 : size);
	const at = new Map(arrangement.nodes.map((node) => [node.id, node]));
	const drawn = (point: Point, node: PlacedNode | undefined): Point => {
		if (!node) return point;
		const [dx, dy] = [point.x - node.x, point.y - node.y];
		const away = Math.hypot(dx, dy) || 1;
		const half = Math.abs(dx) > Math.abs(dy) ? node.width / 2 : node.height / 2;
		const share = (away - half * (1 - sizeOf(node))) / away;
		return { x: node.x + dx * share, y: node.y + dy * share };
	};
	return {
		...arrangement,
		nodes: arrangement.nodes.map((node) => ({
			...node,
			width: node.width * sizeOf(node),
			height: node.height * sizeOf(node)
		})),
		lines: arrangement.lines.map((line) => ({
			...line,
			start: drawn(line.start, at.get(line.from)),
			end: drawn(line.end, at.get(line.to))
		}))
	};
}
