// Which part of the picture is on the screen, and how large? One state for the SVG's viewBox and the canvas.
import type { Box, Point } from '#lib/core/view/arrangement.ts';

export interface Size {
	width: number;
	height: number;
}

/** A point p of the picture stands at `p * zoom + pan` px of the container. */
export interface View {
	zoom: number;
	pan: Point;
}

export interface Limits {
	min: number;
	max: number;
}

const NO_LIMITS: Limits = { min: 0, max: Infinity };
/** Of a picture that is pushed aside, this much stays in sight; px. */
const KEPT = 120;

/** The view that shows all of a box (meet) or fills the container with it (slice), centred. */
export function fitView(
	container: Size,
	box: Box,
	mode: 'meet' | 'slice' = 'meet',
	limits: Limits = NO_LIMITS
): View {
	const across = container.width / box.width;
	const down = container.height / box.height;
	const zoom = within(mode === 'meet' ? Math.min(across, down) : Math.max(across, down), limits);
	return centreOn({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, zoom, {
		x: 0,
		y: 0,
		...container
	});
}

/** The view that puts a point into the middle of the part of the container that no panel covers. */
export function centreOn(point: Point, zoom: number, freePart: Box): View {
	return {
		zoom,
		pan: {
			x: freePart.x + freePart.width / 2 - point.x * zoom,
			y: freePart.y + freePart.height / 2 - point.y * zoom
		}
	};
}

/** The view zoomed by a factor, with what stands at `about` (container px) staying there. */
export function zoomAbout(
	view: View,
	factor: number,
	about: Point,
	limits: Limits = NO_LIMITS
): View {
	const zoom = within(view.zoom * factor, limits);
	const ratio = zoom / view.zoom;
	return {
		zoom,
		pan: {
			x: about.x - (about.x - view.pan.x) * ratio,
			y: about.y - (about.y - view.pan.y) * ratio
		}
	};
}

/** The view moved by container px. */
export function panBy(view: View, dx: number, dy: number): View {
	return { zoom: view.zoom, pan: { x: view.pan.x + dx, y: view.pan.y + dy } };
}

/** The nearest view in which the picture cannot get lost: some of the box stays inside the container. */
export function keepInSight(view: View, container: Size, box: Box): View {
	return {
		zoom: view.zoom,
		pan: {
			x: keep(view.pan.x, view.zoom, box.x, box.width, container.width),
			y: keep(view.pan.y, view.zoom, box.y, box.height, container.height)
		}
	};
}

/** The viewBox with which an SVG that fills the container shows the same as the view. */
export function toViewBox(view: View, container: Size): string {
	return [-view.pan.x, -view.pan.y, container.width, container.height]
		.map((px) => String(Math.round((px / view.zoom) * 1000) / 1000))
		.join(' ');
}

/** The CSS transform that makes a layer laid out for one view show another. */
export function shiftOf(laidOut: View, shown: View): string {
	const ratio = shown.zoom / laidOut.zoom;
	const [x, y] = [shown.pan.x - laidOut.pan.x * ratio, shown.pan.y - laidOut.pan.y * ratio];
	return `translate(${x}px, ${y}px) scale(${ratio})`;
}

/** The view that an SVG with this viewBox shows (preserveAspectRatio xMidYMid meet); null if it is none. */
export function fromViewBox(viewBox: string, container: Size): View | null {
	const [x, y, width, height, more] = viewBox
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	if (more !== undefined || ![x, y, width, height].every(Number.isFinite)) return null;
	if (width! <= 0 || height! <= 0) return null;
	return fitView(container, { x: x!, y: y!, width: width!, height: height! });
}

/** The point of the picture under a point of the container. */
export function toPicture(view: View, point: Point): Point {
	return { x: (point.x - view.pan.x) / view.zoom, y: (point.y - view.pan.y) / view.zoom };
}

/**
 * The view on the way from one to another, at a share of the way: zoom changes by equal ratios, and
 * the one point that both views show at the same place stays there.
 */
export function between(from: View, to: View, share: number): View {
	if (share >= 1) return to;
	const zoom = from.zoom * (to.zoom / from.zoom) ** share;
	const same = Math.abs(to.zoom - from.zoom) < 1e-9;
	const way = same ? share : (zoom - from.zoom) / (to.zoom - from.zoom);
	return {
		zoom,
		pan: {
			x: from.pan.x + (to.pan.x - from.pan.x) * way,
			y: from.pan.y + (to.pan.y - from.pan.y) * way
		}
	};
}

function within(zoom: number, limits: Limits): number {
	return Math.min(limits.max, Math.max(limits.min, zoom));
}

function keep(pan: number, zoom: number, from: number, length: number, room: number): number {
	const kept = Math.min(KEPT, (length * zoom) / 2, room / 2);
	const least = kept - (from + length) * zoom;
	const most = room - kept - from * zoom;
	return Math.min(most, Math.max(least, pan));
}
