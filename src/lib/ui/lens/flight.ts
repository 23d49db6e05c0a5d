// How do the marks of one lens come to their places in the next? They fly there, over both, and are gone.

/** Long enough to follow one mark with the eye; ms. */
const DURATION = 420;
/** More would be a swarm. */
const MOST = 160;

/** Heads that stay in sight cover so much of a window, px. */
const HEAD = 56;

/** A mark outside the window comes from beyond its edge, or leaves over it; px. */
const BEYOND = 24;
/** Words begin at their mark: it stands no farther in them; px. */
const INTO = 40;

interface Place {
	x: number;
	y: number;
	/** Whether it is within the window. */
	seen: boolean;
	kind: 'hand' | 'line';
	state: string;
}

let clear: (() => void) | null = null;

/**
 * Notes where the marks on the screen are; call the answer when the next lens is drawn. Nothing flies where
 * motion is not wanted. What is looked at is brought into sight.
 */
export function takeOff(root: Element): () => void {
	clear?.();
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden;
	const from = still ? new Map<string, Place>() : places(root);
	return () => {
		bringIntoSight(root);
		if (from.size > 0) fly(from, places(root), root);
	};
}

/** Scrolls what is looked at into sight: within its own window beside a card, else with the page. */
export function bringIntoSight(root: Element): void {
	const chosen = root.querySelector('.room [aria-current="page"]');
	const row = chosen?.closest('li, tr') ?? chosen;
	const room = root.querySelector('.room');
	if (!row || !room) return;
	if (room.scrollHeight <= room.clientHeight) return row.scrollIntoView({ block: 'nearest' });
	const [at, within] = [row.getBoundingClientRect(), room.getBoundingClientRect()];
	if (at.top < within.top + HEAD || at.bottom > within.bottom - HEAD)
		room.scrollTop += at.top - within.top - room.clientHeight / 3;
}

/** The marks of hands and handoffs, by kind and id; a mark that can be seen before one that cannot. */
function places(root: Element): Map<string, Place> {
	const found = new Map<string, Place>();
	for (const link of root.querySelectorAll<HTMLElement | SVGElement>('[data-hand], [data-line]')) {
		const { hand, line, state = '' } = link.dataset;
		const id = hand ?? line ?? '';
		const kind = hand === undefined ? 'line' : 'hand';
		const marks = [
			...root.querySelectorAll(`[data-mark="${CSS.escape(id)}"]`),
			link.querySelector('.reach') ?? link
		];
		// Of the forms of a lens one is drawn.
		const mark = marks.find((one) => one.getClientRects().length > 0);
		if (!mark) continue;
		const { left, top, width, height } = mark.getBoundingClientRect();
		const [x, y] = [left + Math.min(width / 2, INTO), top + height / 2];
		const seen = x > 0 && y > 0 && x < innerWidth && y < innerHeight;
		const key = `${kind} ${id}`;
		if (found.get(key)?.seen || (found.has(key) && !seen)) continue;
		found.set(key, { x: near(x, innerWidth), y: near(y, innerHeight), seen, kind, state });
	}
	return found;
}

function near(at: number, length: number): number {
	return Math.min(Math.max(at, -BEYOND), length + BEYOND);
}

function fly(
	from: ReadonlyMap<string, Place>,
	to: ReadonlyMap<string, Place>,
	root: Element
): void {
	const sky = svg('svg');
	sky.setAttribute('aria-hidden', 'true');
	sky.setAttribute('class', 'flight');
	Object.assign(sky.style, {
		position: 'fixed',
		inset: '0',
		width: '100%',
		height: '100%',
		zIndex: '5',
		pointerEvents: 'none'
	});
	const how = { duration: DURATION, easing: 'cubic-bezier(.4, 0, .2, 1)' };
	const flights = [...from].flatMap(([key, start]) => {
		const end = to.get(key);
		return end && (start.seen || end.seen) ? [{ start, end }] : [];
	});
	for (const { start, end } of flights.slice(0, MOST)) {
		const mark = markOf(start.kind, `${start.state} ${end.state}`);
		sky.append(mark);
		const at = ({ x, y }: Place) => `translate(${x}px, ${y}px)`;
		mark.animate(
			[
				{ transform: at(start), opacity: 1 },
				{ transform: at(end), opacity: 1, offset: 0.85 },
				{ transform: at(end), opacity: 0 }
			],
			{ ...how, fill: 'both' }
		);
	}
	if (sky.childElementCount === 0) return;
	document.body.append(sky);
	root.animate([{ opacity: 0 }, { opacity: 1 }], how);
	const timer = setTimeout(() => clear?.(), DURATION);
	clear = () => {
		clearTimeout(timer);
		sky.remove();
		clear = null;
	};
}

function markOf(kind: Place['kind'], state: string): SVGElement {
	const mark = svg(kind === 'hand' ? 'circle' : 'rect');
	const size = kind === 'hand' ? { r: 7 } : { x: -7, y: -2, width: 14, height: 4 };
	for (const [name, value] of Object.entries(size)) mark.setAttribute(name, String(value));
	const text = /held-copy/.test(state);
	mark.style.fill = kind === 'line' ? 'var(--ink-2)' : text ? 'var(--red)' : 'var(--paper)';
	if (kind === 'hand') mark.style.stroke = 'var(--ink)';
	mark.style.strokeWidth = '2';
	return mark;
}

function svg(name: string): SVGElement {
	return document.createElementNS<'svg'>('http://www.w3.org/2000/svg', name as 'svg');
}
