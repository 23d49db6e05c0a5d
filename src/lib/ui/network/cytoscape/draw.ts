// How does an arrangement become a canvas that can be moved? The only place that loads Cytoscape.
import cytoscape, { type Core } from 'cytoscape';
import type { Arrangement, Point } from '#lib/core/view/arrangement.ts';
import type { Scene } from '#lib/core/view/scene.ts';
import { fillOf } from '../fill.ts';
import { listen } from '../gestures.ts';
import { hit } from '../hit.ts';
import * as view from '../viewport.ts';
import type { Limits, View } from '../viewport.ts';
import { readColours } from './colours.ts';
import { drawCrisply } from './crisp.ts';
import { elements, groundAt, middleOf, strokes } from './elements.ts';
import { markPaint, SHEETS, strokePaint } from './style.ts';

export interface DrawOptions {
	view: View;
	/** The view that shows the whole picture in the container as it is now. */
	fit(): View;
	/** Defaults to: never smaller than the fit, at most four times its size or 4. */
	limits?(): Limits;
	/** Receives the gestures; the common parent of all layers of the picture. Defaults to the container. */
	surface?: HTMLElement;
	/** The canvas now shows this view; called in the frame in which it was drawn. */
	onviewport?(view: View): void;
	/** A mark, line, tie or gap was tapped; null: the empty ground. Buttons and links speak for themselves. */
	ontap?(id: string | null): void;
	onhover?(id: string | null): void;
}

/** What the view says of the picture; ids of marks, lines, handoffs, gaps and ties. */
export interface States extends Pick<Scene, 'held' | 'ghosts'> {
	selected?: string | null;
	/** What is not faded; null: nothing is. */
	lit?: ReadonlySet<string> | null;
	hover?: string | null;
	focus?: string | null;
}

export interface Drawing {
	show(states: States): void;
	/** Goes to a view; with `glide` on the way of a reader's eye, in 240 ms. */
	viewport(view: View, how?: { glide?: boolean }): void;
	zoomBy(factor: number, about?: Point): void;
	/** Moves the picture by container px. */
	panBy(dx: number, dy: number): void;
	/** Reads the colours again, after a change of theme or contrast. */
	colours(): void;
	destroy(): void;
}

const GLIDE_MS = 240;
/** More strokes than this are quicker as textures, if softer. */
const THOUSANDS = 1000;
const LOOKS = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];
const asked = (query: string) => window.matchMedia(query).matches;

/** Draws marks and strokes, no labels, at the arrangement's own coordinates. */
export function draw(
	container: HTMLElement,
	arrangement: Arrangement,
	options: DrawOptions
): Drawing {
	let colours = readColours(container);
	const surface = options.surface ?? container;
	const mount = container.appendChild(document.createElement('div'));
	mount.setAttribute('aria-hidden', 'true');
	// Out of reach of the pointer: Cytoscape's handlers see only what lands inside of it.
	Object.assign(mount.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });

	const cy: Core = cytoscape({
		container: mount,
		elements: elements(arrangement),
		style: SHEETS,
		layout: { name: 'preset', fit: false },
		zoom: options.view.zoom,
		pan: { ...options.view.pan },
		autoungrabify: true,
		autounselectify: true,
		boxSelectionEnabled: false,
		userPanningEnabled: false,
		userZoomingEnabled: false
	});
	const drawn = strokes(arrangement);
	if (drawn.length <= THOUSANDS) drawCrisply(cy);
	const box = { x: 0, y: 0, width: arrangement.width, height: arrangement.height };
	const size = () => ({ width: mount.clientWidth, height: mount.clientHeight });
	const limits = () => options.limits?.() ?? limitsOf(options.fit().zoom);
	let states: States = {};
	/** Where the picture is, or is gliding to. */
	let goal: View = options.view;
	let told: View = options.view;
	let frame = 0;
	let alive = true;

	/** What each element was painted with: to paint it again is dear, even with the same. */
	const painted = new Map<string, string>();
	const put = (id: string, paint: Record<string, unknown>) => {
		const now = JSON.stringify(paint);
		if (painted.get(id) === now) return;
		painted.set(id, now);
		cy.getElementById(id).data(paint);
	};

	const paint = () => {
		const fading = !asked('(prefers-contrast: more)');
		const { lit, selected, held, ghosts } = states;
		const pointed = new Set([states.hover, states.focus]);
		const on = (point: Point) => ({ colours, fading, ground: groundAt(arrangement, point) });
		cy.batch(() => {
			for (const node of arrangement.nodes) {
				const emphasis = {
					faded: !!lit && !lit.has(node.id) && node.id !== selected,
					chosen: node.id === selected,
					pointed: pointed.has(node.id)
				};
				const fill = fillOf(node, held?.get(node.id));
				const size = Math.max(node.width, node.height);
				put(node.id, markPaint(fill, size, emphasis, on(node)));
				cy.getElementById(node.id).toggleClass('lost', ghosts?.get(node.id) === 'lost');
			}
			for (const { id, run, inked, names, from, to } of drawn) {
				const is = (id: string | null | undefined) => !!id && names.includes(id);
				const chosenStart = !!from && from === selected;
				const chosenEnd = !!to && to === selected;
				const ghost = ghosts?.get(id) ?? null;
				const emphasis = {
					ghost,
					faded: !!lit && !ghost && !names.some((name) => lit.has(name)) && !is(selected),
					chosen: chosenStart || chosenEnd || is(selected),
					pointed: [...pointed].some((id) => is(id) || (!!id && (id === from || id === to))),
					chosenStart,
					chosenEnd
				};
				put(id, strokePaint(inked, arrangement.form, emphasis, on(middleOf(run))));
			}
		});
	};

	const place = (to: View) => {
		cy.viewport({ zoom: to.zoom, pan: { ...to.pan } });
		gestures.refresh();
	};
	const now = (): View => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
	const move = (to: View, glide = false) => {
		cancelAnimationFrame(frame);
		goal = to;
		if (!glide || asked('(prefers-reduced-motion: reduce)')) return place(to);
		const from = now();
		const since = performance.now();
		const step = (time: number) => {
			const share = Math.min(1, Math.max(0, time - since) / GLIDE_MS);
			place(view.between(from, to, 1 - (1 - share) ** 3));
			if (share < 1) frame = requestAnimationFrame(step);
		};
		frame = requestAnimationFrame(step);
	};
	const keep = (to: View) => view.keepInSight(to, size(), box);

	let hovered: string | null = null;
	const find = (point: Point, reach: number) =>
		hit(arrangement, view.toPicture(now(), point), cy.zoom(), reach);
	const gestures = listen(surface, {
		view: () => goal,
		limits,
		enlarged: () => goal.zoom > options.fit().zoom * 1.001,
		move: (to) => move(keep(to)),
		tap: (point, reach) => options.ontap?.(find(point, reach)),
		hover(point) {
			const id = point && find(point, 6);
			if (id !== hovered) options.onhover?.((hovered = id));
			return id !== null;
		}
	});

	// The canvas is drawn a moment after the view has changed; the other layers follow it, not the command.
	cy.on('render', () => {
		const shown = now();
		if (same(shown, told)) return;
		told = shown;
		options.onviewport?.(shown);
	});
	// A resized canvas is blank until it is drawn; a task, unlike a frame, is followed by its drawing.
	let task = 0;
	const resized = new ResizeObserver(() => {
		clearTimeout(task);
		task = window.setTimeout(() => cy.resize());
	});
	resized.observe(mount);
	const recolour = () => {
		colours = readColours(container);
		paint();
	};
	// A device that turns dark in the evening, or is asked for more contrast, recolours the page without a word.
	const looks = LOOKS.map((query) => window.matchMedia(query));
	for (const look of looks) look.addEventListener('change', recolour);
	paint();

	return {
		show(next) {
			states = next;
			if (alive) paint();
		},
		viewport(to, { glide = false } = {}) {
			if (alive && !same(to, goal)) move(to, glide);
		},
		zoomBy(factor, about) {
			const { width, height } = size();
			const middle = about ?? { x: width / 2, y: height / 2 };
			if (alive) move(keep(view.zoomAbout(goal, factor, middle, limits())), true);
		},
		panBy(dx, dy) {
			if (alive) move(keep(view.panBy(goal, dx, dy)), true);
		},
		colours() {
			if (alive) recolour();
		},
		destroy() {
			if (!alive) return;
			alive = false;
			cancelAnimationFrame(frame);
			clearTimeout(task);
			resized.disconnect();
			for (const look of looks) look.removeEventListener('change', recolour);
			gestures.stop();
			cy.destroy();
			mount.remove();
		}
	};
}

function limitsOf(fit: number): Limits {
	return { min: fit, max: Math.max(4, fit * 4) };
}

function same(a: View, b: View): boolean {
	return a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;
}
