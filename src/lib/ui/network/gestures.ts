// What does a hand on the picture mean: drag, pinch, wheel, tap or hover? Cytoscape's own handlers are not
// used: they keep the page from scrolling wherever a finger comes down on a line.
import type { Point } from '#lib/core/view/arrangement.ts';
import { panBy, zoomAbout, type Limits, type View } from './viewport.ts';

export interface Hand {
	view(): View;
	limits(): Limits;
	/** Whether the picture is larger than its fit: then one finger moves it, else the page. */
	enlarged(): boolean;
	move(view: View): void;
	/** A release without a drag, outside of buttons and links; container px. */
	tap(point: Point, reach: number): void;
	/** The pointer rests here, or (null) left; answers whether something is there to tap. */
	hover(point: Point | null): boolean;
}

/** How far a hand may tremble and still tap, and how near it must come to a thin line; px. */
const SLACK = { mouse: 4, touch: 10 };
const REACH = { mouse: 6, touch: 14 };
/** One notch of a wheel may not zoom more than a pinch does in a frame. */
const WHEEL_STEP = 25;
const CONTROLS = 'a, button, input, select, [role="button"]';

/** Listens to an element until the returned function is called; that function may be called twice. */
export function listen(surface: HTMLElement, hand: Hand): { refresh(): void; stop(): void } {
	const off = new AbortController();
	const held = new Map<number, Point>();
	let origin: Point | null = null;
	let moved = false;
	let kind: 'mouse' | 'touch' = 'mouse';

	const at = (event: { clientX: number; clientY: number }): Point => {
		const box = surface.getBoundingClientRect();
		return { x: event.clientX - box.left, y: event.clientY - box.top };
	};
	const refresh = () => {
		surface.style.touchAction = hand.enlarged() ? 'none' : 'pan-y';
		surface.style.cursor = moved && held.size > 0 ? 'grabbing' : '';
	};

	const down = (event: PointerEvent) => {
		if (event.button !== 0) return;
		if (held.size === 0) {
			origin = at(event);
			moved = false;
			kind = event.pointerType === 'mouse' ? 'mouse' : 'touch';
		}
		held.set(event.pointerId, at(event));
	};
	const move = (event: PointerEvent) => {
		const before = held.get(event.pointerId);
		const now = at(event);
		if (!before) {
			if (event.pointerType === 'mouse' && event.buttons === 0) {
				surface.style.cursor = hand.hover(now) ? 'pointer' : '';
			}
			return;
		}
		const [other] = [...held].filter(([id]) => id !== event.pointerId);
		held.set(event.pointerId, now);
		if (other) {
			take(event);
			hand.move(pinched(hand.view(), other[1], before, now, hand.limits()));
			return;
		}
		if (!moved) {
			if (distance(origin!, now) <= SLACK[kind]) return;
			if (kind === 'touch' && !hand.enlarged()) return;
			take(event);
			hand.move(panBy(hand.view(), now.x - origin!.x, now.y - origin!.y));
			return;
		}
		hand.move(panBy(hand.view(), now.x - before.x, now.y - before.y));
	};
	const take = (event: PointerEvent) => {
		if (moved) return;
		moved = true;
		hand.hover(null);
		// Held fast only now: a captured pointer would take the click away from a link.
		surface.setPointerCapture(event.pointerId);
		refresh();
	};
	const up = (event: PointerEvent) => {
		if (!held.delete(event.pointerId)) return;
		if (event.type === 'pointercancel') moved = true;
		if (held.size === 0) refresh();
	};
	const click = (event: MouseEvent) => {
		const dragged = moved;
		moved = false;
		if (dragged && event.detail > 0) {
			event.preventDefault();
			event.stopPropagation();
		} else if (!(event.target as Element).closest(CONTROLS)) {
			hand.tap(at(event), REACH[kind]);
		}
	};
	const wheel = (event: WheelEvent) => {
		if (!event.ctrlKey && !event.metaKey) return;
		event.preventDefault();
		const px = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : WHEEL_STEP;
		const step = Math.max(-WHEEL_STEP, Math.min(WHEEL_STEP, event.deltaY * px));
		hand.move(zoomAbout(hand.view(), Math.exp(-step / 100), at(event), hand.limits()));
	};
	const touch = (event: TouchEvent) => {
		// `pan-y` lets the browser scroll with two fingers too; two fingers are ours.
		if (event.touches.length > 1 && event.cancelable) event.preventDefault();
	};

	const { signal } = off;
	surface.addEventListener('pointerdown', down, { signal });
	surface.addEventListener('pointermove', move, { signal });
	surface.addEventListener('pointerup', up, { signal });
	surface.addEventListener('pointercancel', up, { signal });
	surface.addEventListener('pointerleave', () => hand.hover(null), { signal });
	surface.addEventListener('click', click, { signal, capture: true });
	surface.addEventListener('wheel', wheel, { signal, passive: false });
	surface.addEventListener('touchstart', touch, { signal, passive: false });
	surface.addEventListener('touchmove', touch, { signal, passive: false });
	// A link that is dragged natively would swallow the pointer.
	surface.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
	refresh();
	return {
		refresh,
		stop() {
			off.abort();
			surface.style.touchAction = '';
			surface.style.cursor = '';
		}
	};
}

/** Two fingers, one of which moved: their middle carries the picture, their distance zooms it. */
function pinched(view: View, still: Point, before: Point, now: Point, limits: Limits): View {
	const from = middle(still, before);
	const to = middle(still, now);
	const factor = distance(still, now) / Math.max(1, distance(still, before));
	return panBy(zoomAbout(view, factor, from, limits), to.x - from.x, to.y - from.y);
}

function middle(a: Point, b: Point): Point {
	return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}
