// Which part of a picture does a page show before anybody moves it?
import type { Arrangement, Box, Point } from '#lib/core/view/arrangement.ts';
import type { Focus } from '#lib/core/view/link.ts';

/** How much of a picture stands around its focus, px at zoom 1. */
const AROUND = { wide: { width: 880, height: 760 }, tall: { width: 366, height: 330 } } as const;
/** Paper beyond the picture's edge that may come into view. */
const EDGE = 24;

export interface Frame {
	box: Box;
	/** The whole picture is fitted into its window; a part of it fills the window. */
	mode: 'meet' | 'slice';
}

/** The frame around the thing in focus, or around everything. */
export function frameOf(arrangement: Arrangement, focus: Focus | null): Frame {
	const { width, height, form } = arrangement;
	const point = focus && placeOf(arrangement, focus);
	if (!point) return { box: { x: 0, y: 0, width, height }, mode: 'meet' };
	const size = AROUND[form];
	return {
		box: {
			x: within(point.x, size.width, width),
			y: within(point.y, size.height, height),
			...size
		},
		mode: 'slice'
	};
}

/** Where a hand or a handoff stands in this picture; null where it is not drawn or has no one place. */
export function placeOf(arrangement: Arrangement, focus: Focus): Point | null {
	if (focus.kind === 'node') return arrangement.nodes.find(({ id }) => id === focus.id) ?? null;
	if (focus.kind === 'handoff') {
		return arrangement.lines.find(({ handoff }) => handoff === focus.id)?.touch ?? null;
	}
	return null;
}

function within(centre: number, part: number, whole: number): number {
	if (part >= whole) return (whole - part) / 2;
	return Math.min(whole - part + EDGE, Math.max(-EDGE, centre - part / 2));
}
