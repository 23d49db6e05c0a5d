// How big is Cytoscape's triangle, and how much shorter does it make the line? So that an SVG can draw the same.
import type { Point } from '#lib/core/view/arrangement.ts';

/** A triangle whose tip is the end of the line; px. */
export interface ArrowHead {
	length: number;
	/** Half of the base. */
	half: number;
	/** How far before the tip the stroke stops. */
	gap: number;
}

/**
 * Cytoscape 3.34's own sums: `getArrowWidth` in renderer/base/coord-ele-math/edge-arrows.mjs, the
 * points of "triangle" and `standardGap` in renderer/base/arrow-shapes.mjs. A scale of 0 is no head.
 */
export function arrowHead(width: number, scale: number): ArrowHead {
	const size = Math.max((width * 13.37) ** 0.9, 29) * scale;
	return { length: 0.3 * size, half: 0.15 * size, gap: 2 * width * scale };
}

/** The corners of a head with its tip at a point, flying along `angle` (radians, clockwise from the x axis). */
export function headPoints(tip: Point, angle: number, head: ArrowHead): [Point, Point, Point] {
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const foot = { x: tip.x - head.length * cos, y: tip.y - head.length * sin };
	return [
		{ x: foot.x - head.half * sin, y: foot.y + head.half * cos },
		tip,
		{ x: foot.x + head.half * sin, y: foot.y - head.half * cos }
	];
}
