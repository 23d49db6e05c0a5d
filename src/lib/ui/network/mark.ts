// What outline has a mark, at any distance from its edge? One answer for the SVG and for the canvas.
import type { PlacedNode } from '#lib/core/view/arrangement.ts';

/** A sheet with a dog-ear, in halves of width and height from its middle; clockwise from the top left. */
export const SHEET: readonly number[] = [-1, -1, 0.24, -1, 1, -0.41, 1, 1, -1, 1];

/** An outline around (0, 0); px. */
export type Outline =
	| { kind: 'ellipse'; rx: number; ry: number }
	| { kind: 'rect'; width: number; height: number; radius: number }
	| { kind: 'polygon'; points: [number, number][] };

/** The outline of a mark, `by` px outside its edge (0: the edge itself, the middle of its border). */
export function outlineOf(node: Pick<PlacedNode, 'shape' | 'width' | 'height'>, by = 0): Outline {
	const width = node.width + 2 * by;
	const height = node.height + 2 * by;
	if (node.shape === 'institution') return { kind: 'rect', width, height, radius: 0 };
	if (node.shape === 'group') {
		return { kind: 'rect', width, height, radius: Math.min(width, height) / 2 };
	}
	if (node.shape === 'publication') return { kind: 'polygon', points: sheet(node, by) };
	return { kind: 'ellipse', rx: width / 2, ry: height / 2 };
}

/**
 * Cytoscape expands a polygon in units of its half width, in both directions: a tall sheet gets a
 * little more paper above and below than beside it (expandPolygon and joinLines, math.mjs).
 */
function sheet(node: { width: number; height: number }, by: number): [number, number][] {
	const pad = (2 * by) / node.width;
	const corners = SHEET.length / 2;
	const at = (i: number): [number, number] => {
		const k = ((i + corners) % corners) * 2;
		return [SHEET[k]!, SHEET[k + 1]!];
	};
	return Array.from({ length: corners }, (_, i) => {
		const [x, y] = meet(side(at(i - 1), at(i), pad), side(at(i), at(i + 1), pad));
		return [(x * node.width) / 2, (y * node.height) / 2];
	});
}

type Line = { x: number; y: number; dx: number; dy: number };

/** The side between two corners, moved outward. */
function side([x1, y1]: [number, number], [x2, y2]: [number, number], by: number): Line {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const length = Math.hypot(dx, dy);
	return { x: x1 + (dy / length) * by, y: y1 - (dx / length) * by, dx, dy };
}

function meet(a: Line, b: Line): [number, number] {
	const t = ((b.x - a.x) * b.dy - (b.y - a.y) * b.dx) / (a.dx * b.dy - a.dy * b.dx);
	return [a.x + t * a.dx, a.y + t * a.dy];
}
