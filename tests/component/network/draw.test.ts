import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Arrangement, PlacedLine, PlacedNode } from '#lib/core/view/arrangement.ts';
import { draw, type Drawing, type DrawOptions } from '#lib/ui/network/cytoscape/draw.ts';
import { fitView, zoomAbout, type View } from '#lib/ui/network/viewport.ts';

const SIZE = { width: 400, height: 200 };
const node = (id: string, x: number, held: PlacedNode['held']): PlacedNode => ({
	id,
	shape: 'person',
	held,
	width: 28,
	height: 28,
	x,
	y: 100
});
const loan: PlacedLine = {
	id: 'loan~baranowska~grajewski',
	handoff: 'loan',
	from: 'baranowska',
	to: 'grajewski',
	start: { x: 70, y: 100 },
	end: { x: 330, y: 100 },
	course: { kind: 'straight' },
	width: 6,
	passed: 'copy',
	grade: 4,
	disputed: false,
	ink: 'red',
	arrow: true,
	touch: { x: 200, y: 100 }
};
const arrangement: Arrangement = {
	form: 'wide',
	...SIZE,
	lanes: [],
	strip: null,
	frontier: { start: { x: 0, y: 0 }, end: { x: 0, y: 0 } },
	bracket: null,
	nodes: [node('baranowska', 50, 'copy'), node('grajewski', 350, 'gist')],
	lines: [loan],
	ties: [],
	gaps: [],
	labels: []
};
const whole: View = { zoom: 1, pan: { x: 0, y: 0 } };

let surface: HTMLElement;
let container: HTMLElement;
let drawing: Drawing | undefined;

beforeEach(() => {
	const colours = '--paper:#faf7f0;--east:#ece5d6;--ink:#1b1916;--ink-2:#5a5348;--red:#a8141c';
	surface = document.createElement('div');
	surface.style.cssText = `position:relative;width:400px;height:200px;${colours}`;
	// A pointer that a test made up cannot be captured.
	surface.setPointerCapture = vi.fn();
	container = document.createElement('div');
	container.style.cssText = 'position:absolute;inset:0';
	surface.append(container);
	document.body.style.margin = '0';
	document.body.replaceChildren(surface);
});
afterEach(() => {
	drawing?.destroy();
	document.body.replaceChildren();
});

const begin = (options: Partial<DrawOptions> = {}) =>
	(drawing = draw(container, arrangement, {
		view: whole,
		fit: () => fitView(SIZE, { x: 0, y: 0, ...SIZE }),
		surface,
		...options
	}));

/** Two frames: one in which Cytoscape draws, and one to be sure. */
const drawn = async () => {
	for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
};

/** The colour of the canvas at a point of the container. */
function colourAt(x: number, y: number): string {
	const canvas = container.querySelector<HTMLCanvasElement>('canvas[data-id$="node"]')!;
	const ratio = canvas.width / canvas.clientWidth;
	const [r, g, b, a] = canvas.getContext('2d')!.getImageData(x * ratio, y * ratio, 1, 1).data;
	return a === 0 ? 'nothing' : `${r},${g},${b}`;
}

const RED = '168,20,28';
const INK = '27,25,22';
const PAPER = '250,247,240';

const pointer = (type: string, x: number, y: number, of: PointerEventInit = {}) =>
	surface.dispatchEvent(
		new PointerEvent(type, {
			clientX: x,
			clientY: y,
			pointerId: 1,
			pointerType: 'mouse',
			bubbles: true,
			cancelable: true,
			...of
		})
	);
const click = (x: number, y: number, on: Element = surface) =>
	on.dispatchEvent(
		new MouseEvent('click', { clientX: x, clientY: y, detail: 1, bubbles: true, cancelable: true })
	);
const touch = (type: string, id: number, x: number, y: number) =>
	pointer(type, x, y, { pointerType: 'touch', pointerId: id });

describe('the canvas shows the arrangement where it is', () => {
	it('fills, paper, line and head in their colours', async () => {
		begin();
		await drawn();
		expect(colourAt(50, 100)).toBe(RED);
		expect(colourAt(350, 100)).toBe(PAPER);
		expect(colourAt(200, 102)).toBe(RED);
		expect(colourAt(200, 104)).toBe('nothing');
		expect(colourAt(318, 104)).toBe(RED);
		expect(colourAt(331, 100)).toBe('nothing');
	});

	it('after a change of theme in the colours of that theme', async () => {
		begin();
		surface.style.setProperty('--red', '#ff7466');
		drawing!.colours();
		await drawn();
		expect(colourAt(50, 100)).toBe('255,116,102');
	});

	it('sharply at any zoom, also when Cytoscape has had time for its textures', async () => {
		const office = {
			...node('office', 50, 'copy'),
			shape: 'institution' as const,
			width: 26,
			height: 26
		};
		drawing = draw(
			container,
			{ ...arrangement, nodes: [office, ...arrangement.nodes] },
			{ view: { zoom: 3, pan: { x: -50, y: -200 } }, fit: () => whole }
		);
		await new Promise((resolve) => setTimeout(resolve, 500));
		// The middle is at (100, 100); the border ends 42 px from it, the halo 51 px, with square corners.
		expect([141, 142, 150, 151].map((x) => colourAt(x, 60))).toEqual([
			INK,
			PAPER,
			PAPER,
			'nothing'
		]);
		expect(colourAt(150, 150)).toBe(PAPER);
	});

	it('without cached paths, which Cytoscape lets grow in every frame', async () => {
		const stroked = vi.spyOn(CanvasRenderingContext2D.prototype, 'stroke');
		begin();
		await drawn();
		expect(stroked).toHaveBeenCalled();
		expect(stroked.mock.calls.filter(([path]) => path instanceof Path2D)).toEqual([]);
	});

	it('says at once which colour is missing', () => {
		surface.style.removeProperty('--east');
		expect(() => begin()).toThrow('--east');
	});
});

describe('show', () => {
	it('rings what is selected, and lets its lines end sooner', async () => {
		begin().show({ selected: 'grajewski' });
		await drawn();
		expect(colourAt(372, 100)).toBe(INK);
		expect(colourAt(367, 100)).toBe('nothing');
		expect(colourAt(323, 100)).toBe('nothing');
	});

	it('fades what is not lit, and nothing when nothing is said', async () => {
		begin().show({ lit: new Set(['grajewski']) });
		await drawn();
		expect(colourAt(50, 100)).toBe('201,111,113');
		expect(colourAt(350, 100)).toBe(PAPER);
		drawing!.show({ lit: null });
		await drawn();
		expect(colourAt(50, 100)).toBe(RED);
	});

	it('lights a line by its handoff', async () => {
		begin().show({ lit: new Set(['loan']) });
		await drawn();
		expect(colourAt(200, 102)).toBe(RED);
	});
});

describe('the view', () => {
	it('is told in the frame in which it was drawn, and only when it changed', async () => {
		const onviewport = vi.fn();
		begin({ onviewport }).viewport({ zoom: 2, pan: { x: -100, y: -50 } });
		expect(onviewport).not.toHaveBeenCalled();
		await drawn();
		expect(onviewport.mock.calls).toEqual([[{ zoom: 2, pan: { x: -100, y: -50 } }]]);
		expect(colourAt(0, 150)).toBe(RED);
	});

	it('glides, and adds up what is asked for on the way', async () => {
		const seen: View[] = [];
		begin({ onviewport: (view) => seen.push(view) });
		drawing!.zoomBy(1.5);
		drawing!.zoomBy(2);
		await vi.waitFor(() => expect(seen.at(-1)?.zoom).toBe(3), 2000);
		expect(seen.length).toBeGreaterThan(2);
		expect(seen.at(-1)).toEqual(zoomAbout(whole, 3, { x: 200, y: 100 }));
	});

	it('jumps for a reader who wants no motion', async () => {
		const real = window.matchMedia.bind(window);
		vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
			query.includes('reduced-motion') ? real('all') : real(query)
		);
		const onviewport = vi.fn();
		begin({ onviewport }).zoomBy(2);
		await drawn();
		expect(onviewport).toHaveBeenCalledTimes(1);
	});

	it('keeps the picture in sight', async () => {
		const seen: View[] = [];
		begin({ onviewport: (view) => seen.push(view) });
		drawing!.panBy(5000, 0);
		await vi.waitFor(() => expect(seen.at(-1)?.pan.x).toBe(280), 2000);
	});

	it('is drawn at the new size after a change of size', async () => {
		begin();
		surface.style.width = '300px';
		await vi.waitFor(() => expect(container.querySelector('canvas')!.clientWidth).toBe(300));
		await drawn();
		expect(colourAt(50, 100)).toBe(RED);
	});
});

describe('a mouse', () => {
	it('drags the picture, and the release is no tap', async () => {
		const [ontap, onviewport] = [vi.fn(), vi.fn()];
		begin({ ontap, onviewport });
		pointer('pointerdown', 200, 100, { buttons: 1 });
		pointer('pointermove', 230, 100, { buttons: 1 });
		pointer('pointermove', 240, 110, { buttons: 1 });
		pointer('pointerup', 240, 110);
		click(240, 110);
		await drawn();
		expect(onviewport).toHaveBeenLastCalledWith({ zoom: 1, pan: { x: 40, y: 10 } });
		expect(ontap).not.toHaveBeenCalled();
	});

	it('taps a line on release, the empty ground as null', () => {
		const ontap = vi.fn();
		begin({ ontap });
		pointer('pointerdown', 200, 103);
		expect(ontap).not.toHaveBeenCalled();
		pointer('pointerup', 202, 103);
		click(202, 103);
		click(200, 20);
		expect(ontap.mock.calls).toEqual([[loan.id], [null]]);
	});

	it('leaves links and buttons above the picture alone', () => {
		const [ontap, followed] = [vi.fn(), vi.fn((event: Event) => event.preventDefault())];
		const link = document.createElement('a');
		link.href = '#grajewski';
		link.addEventListener('click', followed);
		surface.append(link);
		begin({ ontap });
		click(350, 100, link);
		expect(followed).toHaveBeenCalled();
		expect(ontap).not.toHaveBeenCalled();
	});

	it('does not follow a link on which a drag ended', () => {
		const followed = vi.fn((event: Event) => event.preventDefault());
		const link = document.createElement('a');
		link.href = '#grajewski';
		link.addEventListener('click', followed);
		surface.append(link);
		begin();
		pointer('pointerdown', 200, 100);
		pointer('pointermove', 260, 100, { buttons: 1 });
		pointer('pointerup', 260, 100);
		click(260, 100, link);
		expect(followed).not.toHaveBeenCalled();
	});

	it('says what it rests on, once, and when it leaves', () => {
		const onhover = vi.fn();
		begin({ onhover });
		pointer('pointermove', 200, 100);
		pointer('pointermove', 204, 100);
		pointer('pointermove', 350, 100);
		pointer('pointerleave', 350, 100);
		expect(onhover.mock.calls).toEqual([[loan.id], ['grajewski'], [null]]);
	});
});

describe('a wheel', () => {
	const wheel = (of: WheelEventInit) => {
		const event = new WheelEvent('wheel', {
			deltaY: -20,
			clientX: 200,
			clientY: 100,
			bubbles: true,
			cancelable: true,
			...of
		});
		surface.dispatchEvent(event);
		return event;
	};

	it('scrolls the page', async () => {
		const onviewport = vi.fn();
		begin({ onviewport });
		expect(wheel({}).defaultPrevented).toBe(false);
		await drawn();
		expect(onviewport).not.toHaveBeenCalled();
	});

	it.each([{ ctrlKey: true }, { metaKey: true }])(
		'with %o zooms about the pointer',
		async (key) => {
			const onviewport = vi.fn<(view: View) => void>();
			begin({ onviewport });
			expect(wheel(key).defaultPrevented).toBe(true);
			await drawn();
			const [view] = onviewport.mock.lastCall!;
			expect(view.zoom).toBeCloseTo(Math.exp(0.2));
			expect(view.pan.x).toBeCloseTo(200 - 200 * view.zoom);
		}
	);
});

describe('fingers', () => {
	it('one scrolls the page while the whole picture is to be seen', async () => {
		const onviewport = vi.fn();
		begin({ onviewport });
		expect(surface.style.touchAction).toBe('pan-y');
		touch('pointerdown', 1, 200, 100);
		touch('pointermove', 1, 200, 160);
		touch('pointerup', 1, 200, 160);
		await drawn();
		expect(onviewport).not.toHaveBeenCalled();
	});

	it('one moves the picture once it is enlarged', async () => {
		const onviewport = vi.fn<(view: View) => void>();
		begin({ onviewport, view: { zoom: 2, pan: { x: -200, y: -100 } } });
		expect(surface.style.touchAction).toBe('none');
		touch('pointerdown', 1, 200, 100);
		touch('pointermove', 1, 220, 100);
		touch('pointerup', 1, 220, 100);
		await drawn();
		expect(onviewport).toHaveBeenLastCalledWith({ zoom: 2, pan: { x: -180, y: -100 } });
	});

	it('two zoom the picture between them', async () => {
		const onviewport = vi.fn<(view: View) => void>();
		begin({ onviewport });
		touch('pointerdown', 1, 150, 100);
		touch('pointerdown', 2, 250, 100);
		touch('pointermove', 2, 300, 100);
		touch('pointermove', 1, 100, 100);
		touch('pointerup', 1, 100, 100);
		touch('pointerup', 2, 300, 100);
		await drawn();
		const [view] = onviewport.mock.lastCall!;
		expect(view.zoom).toBeCloseTo(2);
		expect(view.pan).toEqual({ x: -200, y: -100 });
		expect(surface.style.touchAction).toBe('none');
	});
});

it('twenty drawings and their ends leave no canvas, no listener and no style behind', () => {
	const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
	const removed = vi.spyOn(EventTarget.prototype, 'removeEventListener');
	const left = () =>
		added.mock.calls.filter(([type, listener, options], i) => {
			if (!listener || (typeof options === 'object' && options.signal?.aborted)) return false;
			return !removed.mock.calls.some(
				([gone, by], j) =>
					gone === type && by === listener && removed.mock.contexts[j] === added.mock.contexts[i]
			);
		});

	for (let i = 0; i < 20; i++) {
		const one = begin();
		expect(left().length).toBeGreaterThan(10);
		one.show({ selected: 'grajewski' });
		one.destroy();
		one.destroy();
		one.show({});
		one.viewport({ zoom: 3, pan: { x: 0, y: 0 } });
		one.zoomBy(2);
		one.colours();
	}
	expect(left()).toEqual([]);
	expect(document.querySelectorAll('canvas')).toHaveLength(0);
	expect(container.childElementCount).toBe(0);
	expect(surface.style.touchAction).toBe('');
	expect(document.querySelectorAll('style#__________cytoscape_stylesheet')).toHaveLength(1);
});
