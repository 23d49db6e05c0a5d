// What may a visitor do to the browser? Nothing that a page can prevent.

/** Keys that lead out of the page or change it, as far as a page hears of them. */
const SHORTCUTS = new Set('psoufgjhr+-=0_'.split(''));
const FUNCTIONS = new Set(['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12']);

/** Whether a key combination is the browser's, and none of the exhibit's. */
export function isShortcut(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>
): boolean {
	const { key, ctrlKey, metaKey, altKey } = event;
	if (FUNCTIONS.has(key)) return true;
	if (ctrlKey || metaKey) return SHORTCUTS.has(key.toLowerCase()) || key.startsWith('Arrow');
	return altKey && (key.startsWith('Arrow') || key === 'Home');
}

/** Locks the page; returns the key to it. */
export function lock(): () => void {
	const gone = new AbortController();
	const options = { capture: true, passive: false, signal: gone.signal };
	const prevent = (event: Event) => event.preventDefault();
	for (const name of [
		'contextmenu',
		'selectstart',
		'dragstart',
		'dragenter',
		'dragover',
		'drop',
		'gesturestart',
		'auxclick'
	])
		addEventListener(name, prevent, options);
	addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), options);
	addEventListener('keydown', (event) => isShortcut(event) && event.preventDefault(), options);
	return () => gone.abort();
}
