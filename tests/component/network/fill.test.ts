import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Arrangement, Held } from '#lib/core/view/arrangement.ts';
import { draw } from '#lib/ui/network/cytoscape/draw.ts';

const COLOURS = {
	paper: '#faf7f0',
	east: '#ece5d6',
	ink: '#1b1916',
	'ink-2': '#5a5348',
	red: '#a8141c'
};
const at = { x: 60, y: 50 };

let container: HTMLElement;
beforeEach(() => {
	container = document.createElement('div');
	container.style.cssText = 'position:relative;width:120px;height:100px';
	for (const [name, colour] of Object.entries(COLOURS))
		container.style.setProperty(`--${name}`, colour);
	document.body.replaceChildren(container);
});
afterEach(() => document.body.replaceChildren());

/** From the middle of a mark 40 px wide outward: the dot, the hole, the rim within the outline. */
it.each<[Held, Held | null, string, string, string]>([
	['copy', null, 'red', 'red', 'red'],
	['none', 'copy', 'paper', 'paper', 'red'],
	['gist', 'copy', 'ink', 'paper', 'red'],
	['none', 'read', 'paper', 'paper', 'ink'],
	['gist', 'gist', 'ink', 'paper', 'paper'],
	['none', 'gist', 'paper', 'paper', 'paper'],
	['none', 'none', 'paper', 'paper', 'paper']
])('must have %s, could have %s: %s, %s, %s', async (held, could, dot, hole, rim) => {
	const drawing = draw(container, picture(), {
		view: { zoom: 1, pan: { x: 0, y: 0 } },
		fit: () => ({ zoom: 1, pan: { x: 0, y: 0 } })
	});
	drawing.show({ held: new Map([['hand', { held, could }]]) });
	for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
	const canvas = container.querySelector<HTMLCanvasElement>('canvas[data-id$="node"]')!;
	const context = canvas.getContext('2d')!;
	const ratio = canvas.width / 120;
	const colour = (dx: number) => {
		const [r, g, b] = context.getImageData((at.x + dx) * ratio, at.y * ratio, 1, 1).data;
		return nearest([r!, g!, b!]);
	};
	const seen = [colour(0), colour(9), colour(15)];
	drawing.destroy();
	expect(seen).toEqual([dot, hole, rim]);
});

function nearest(rgb: number[]): string {
	const far = (hex: string) =>
		rgb.reduce((sum, c, i) => sum + Math.abs(c - parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16)), 0);
	return (['paper', 'ink', 'red'] as const).reduce((a, b) =>
		far(COLOURS[b]) < far(COLOURS[a]) ? b : a
	);
}

function picture(): Arrangement {
	const nowhere = { x: -99, y: -99 };
	return {
		form: 'wide',
		width: 120,
		height: 100,
		lanes: [],
		strip: null,
		frontier: { start: nowhere, end: nowhere },
		bracket: null,
		nodes: [{ id: 'hand', shape: 'person', held: 'copy', width: 40, height: 40, ...at }],
		lines: [],
		ties: [],
		gaps: [],
		labels: []
	};
}
