// Does a button show at once that it is touched? The browser waits with `:active` until it knows that a finger does not scroll.

/** How far a finger may slide and still press, px. */
const SLIP = 15;
/** How long the quickest touch can be seen, ms. */
const SEEN = 100;

/** Marks what is pressed with `data-pressed` from the first moment on. Returns how to stop. */
export function showPresses(): () => void {
	let pressed: { button: Element; x: number; y: number } | null = null;

	const down = ({ target, clientX: x, clientY: y }: PointerEvent) => {
		release();
		const button = target instanceof Element ? target.closest('button') : null;
		if (!button) return;
		button.setAttribute('data-pressed', '');
		pressed = { button, x, y };
	};
	const move = ({ clientX, clientY }: PointerEvent) => {
		if (pressed && Math.hypot(clientX - pressed.x, clientY - pressed.y) > SLIP) release();
	};
	const up = () => {
		const over = pressed;
		setTimeout(() => over && over === pressed && release(), SEEN);
	};
	const release = () => {
		pressed?.button.removeAttribute('data-pressed');
		pressed = null;
	};

	const heard = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: release };
	const listeners = Object.entries(heard) as [keyof typeof heard, EventListener][];
	for (const [name, listener] of listeners) addEventListener(name, listener);
	return () => {
		for (const [name, listener] of listeners) removeEventListener(name, listener);
		release();
	};
}
