// Which part of a picture does a page show before anybody moves it?
import type { Arrangement, Box, Point } from '#lib/core/view/arrangement.ts';
import type { Focus } from '#lib/core/view/link.ts';

/** How much of a picture stands around its focus, px at zoom 1. */
const AROUND = { wide: { width: 880, height: 760 }, tall: { width: 366, height: 330 } } as const;
/** Paper beyond the picture's edge that may come into view. */
const EDGE = 24;
/** Room around marks that are to be seen first, px at zoom 1: the controls stand over it. */
const MARGIN = 40;

export interface Frame {
	box: Box;
	/** Whether the window shows all of the box, or the box fills the window. */
	mode: 'meet' | 'slice';
}

/** The frame around the thing in focus, around these marks and their names, or around everything. */
export function frameOf(
	arrangement: Arrangement,
	focus: Focus | null,
	near: ReadonlySet<string> | null = null
): Frame {
	const { width, height, form } = arrangement;
	const box = near && boxAround(arrangement, near);
	if (box) return { box, mode: 'meet' };
	const point = focus && placeOf(arrangement, focus);
	if (!point) return { box: { x: 0, y: 0, width, height }, mode: 'meet' };
	const size = AROUND[form];
	return {
		box: {
			x: within(point.x, size.width, width),
			y: within(point.y, size.height, height),
			...size
		},
		// Beside a page the window of a tall picture is narrow and high: filled, it would cut off the names.
		mode: form === 'tall' ? 'meet' : 'slice'
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

/** A tall picture keeps its width, so that its places stay in sight. Null where none of them is drawn here. */
function boxAround(
	{ nodes, labels, form, width }: Arrangement,
	ids: ReadonlySet<string>
): Box | null {
	const boxes = [
		...nodes
			.filter(({ id }) => ids.has(id))
			.map((node) => ({ ...node, x: node.x - node.width / 2, y: node.y - node.height / 2 })),
		...labels.filter(({ of }) => ids.has(of)).map(({ box }) => box)
	];
	if (boxes.length === 0) return null;
	const left = form === 'tall' ? 0 : Math.min(...boxes.map((box) => box.x)) - MARGIN;
	const right =
		form === 'tall' ? width : Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN;
	const top = Math.min(...boxes.map((box) => box.y)) - MARGIN;
	const foot = Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN;
	return { x: left, y: top, width: right - left, height: foot - top };
}

function within(centre: number, part: number, whole: number): number {
	if (part >= whole) return (whole - part) / 2;
	return Math.min(whole - part + EDGE, Math.max(-EDGE, centre - part / 2));
}
