// How does a keypad of six keys reach everything? Arrows go from control to control, in the order of the page.

const STEPS: Record<string, 1 | -1> = {
	ArrowDown: 1,
	ArrowRight: 1,
	ArrowUp: -1,
	ArrowLeft: -1
};

/** The controls that can be reached now, in order. */
export function controlsIn(root: ParentNode): HTMLElement[] {
	const scope = root.querySelector('[role="alertdialog"]') ?? root;
	return [...scope.querySelectorAll<HTMLElement>('button:not(:disabled), input')].filter(
		(control) => control.getClientRects().length > 0
	);
}

/** Follows an arrow key; whether it was one. */
export function walkControls(root: ParentNode, key: string, rtl: boolean): boolean {
	const step = STEPS[key];
	if (!step) return false;
	const controls = controlsIn(root);
	const at = controls.findIndex((control) => control === document.activeElement);
	const by = rtl && (key === 'ArrowLeft' || key === 'ArrowRight') ? -step : step;
	const to = at < 0 ? (by > 0 ? 0 : controls.length - 1) : at + by;
	controls[(to + controls.length) % controls.length]?.focus();
	return true;
}
