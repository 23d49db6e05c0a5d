import cytoscape, { type Core } from 'cytoscape';
import { afterEach, describe, expect, it } from 'vitest';
import { markPaint, SHEETS, strokePaint, type Ground } from '#lib/ui/network/cytoscape/style.ts';
import { fillOf } from '#lib/ui/network/fill.ts';
import type { Inked } from '#lib/ui/network/ink.ts';
import type { Held } from '#lib/core/view/arrangement.ts';

const on: Ground = {
	ground: 'paper',
	fading: true,
	colours: {
		paper: [250, 247, 240],
		east: [236, 229, 214],
		ink: [27, 25, 22],
		'ink-2': [90, 83, 72],
		red: [168, 20, 28]
	}
};
const line: Inked = { width: 6, passed: 'copy', disputed: false, ink: 'red', arrow: true };

/** A mark 28 px large, as no day fills it. */
const plain = (held: Held) => fillOf({ held, width: 28, height: 28 });

let cy: Core | undefined;
// A headless Cytoscape with styles keeps Node alive until it is destroyed.
afterEach(() => cy?.destroy());

/** One mark and one stroke as Cytoscape understands them: it drops silently what it cannot read. */
function painted(mark: object, stroke: object) {
	cy = cytoscape({
		headless: true,
		styleEnabled: true,
		style: SHEETS,
		elements: [
			{ data: { id: 'a', width: 28, height: 28, ...mark }, classes: 'mark unknown' },
			{ data: { id: 'b' }, classes: 'point' },
			{ data: { id: 'ab', source: 'a', target: 'b', ...stroke }, classes: 'straight' }
		]
	});
	return { mark: cy.getElementById('a'), stroke: cy.getElementById('ab') };
}

describe('Cytoscape understands', () => {
	it('a mark: size, halves, border', () => {
		const { mark } = painted(
			markPaint(plain('read'), 28, {}, on),
			strokePaint(line, 'wide', {}, on)
		);
		expect(mark.style('width')).toBe('28px');
		expect(mark.style('background-gradient-stop-colors')).toBe(
			'rgb(250,247,240) rgb(250,247,240) rgb(27,25,22) rgb(27,25,22)'
		);
		expect(mark.style('background-gradient-stop-positions')).toBe('0% 50% 50% 100%');
		expect(mark.style('border-width')).toBe('2px');
		expect(mark.style('border-style')).toBe('dashed');
		expect(mark.style('outline-width')).toBe('3px');
	});

	it('a hollow mark: from the middle outward, in shares of its longer side', () => {
		const hollow = fillOf({ held: 'none', width: 28, height: 20 }, { held: 'gist', could: 'copy' });
		const { mark } = painted(markPaint(hollow, 28, {}, on), strokePaint(line, 'wide', {}, on));
		expect(mark.style('background-fill')).toBe('radial-gradient');
		expect(mark.style('background-gradient-stop-colors')).toBe(
			'rgb(27,25,22) rgb(27,25,22) rgb(250,247,240) rgb(250,247,240) rgb(168,20,28) rgb(168,20,28)'
		);
		const stops = String(mark.style('background-gradient-stop-positions')).match(/[\d.]+/g)!;
		const softened = [0, 12.3, 14.8, 20.2, 22.7, 100];
		stops.map(Number).forEach((stop, i) => expect(stop).toBeCloseTo(softened[i]!, 0));
	});

	it('the ring of a selected mark: 4 px, 5 px away', () => {
		const { mark } = painted(
			markPaint(plain('copy'), 28, { chosen: true }, on),
			strokePaint(line, 'wide', {}, on)
		);
		expect(mark.style('outline-width')).toBe('4px');
		expect(mark.style('outline-offset')).toBe('10px');
		expect(mark.style('outline-color')).toBe('rgb(27,25,22)');
	});

	it('a copy: solid red, with its head', () => {
		const { stroke } = painted(
			markPaint(plain('copy'), 28, {}, on),
			strokePaint(line, 'wide', {}, on)
		);
		expect(stroke.style('line-style')).toBe('solid');
		expect(stroke.style('line-color')).toBe('rgb(168,20,28)');
		expect(stroke.style('width')).toBe('6px');
		expect(Number(stroke.style('arrow-scale'))).toBeCloseTo(0.9);
		expect(stroke.style('target-arrow-shape')).toBe('triangle');
	});

	it('word of mouth, disputed: rings', () => {
		const told: Inked = { ...line, passed: 'word', disputed: true, ink: 'ink' };
		const { stroke } = painted(
			markPaint(plain('gist'), 28, {}, on),
			strokePaint(told, 'wide', {}, on)
		);
		expect(stroke.style('line-dash-pattern')).toBe('0.01 13.5');
		expect(stroke.style('line-cap')).toBe('round');
		expect(stroke.style('line-color')).toBe('rgb(250,247,240)');
		expect(stroke.style('line-outline-width')).toBe('4px');
		expect(stroke.style('line-outline-color')).toBe('rgb(27,25,22)');
	});

	it('a stroke at the selected mark: 10 px sooner', () => {
		const { stroke } = painted(
			markPaint(plain('gist'), 28, {}, on),
			strokePaint(line, 'wide', { chosen: true, chosenEnd: true }, on)
		);
		expect(stroke.style('target-distance-from-node')).toBe('10px');
		expect(stroke.style('source-distance-from-node')).toBe('0px');
	});
});

describe('what is faded', () => {
	const red = (ground: Ground) => strokePaint(line, 'wide', { faded: true }, ground).ink;

	it('is mixed with its own ground', () => {
		expect(red(on)).toBe('rgb(201,111,113)');
		expect(red({ ...on, ground: 'east' })).toBe('rgb(195,104,102)');
	});

	it('is not, where the reader asks for more contrast', () => {
		expect(red({ ...on, fading: false })).toBe('rgb(168,20,28)');
	});

	it('keeps at least 3 : 1 on its ground, whatever it is', () => {
		for (const ground of ['paper', 'east'] as const) {
			for (const ink of ['red', 'ink'] as const) {
				const faded = strokePaint({ ...line, ink }, 'wide', { faded: true }, { ...on, ground }).ink;
				const rgb = String(faded).match(/\d+/g)!.map(Number);
				expect(contrast(rgb, on.colours[ground])).toBeGreaterThanOrEqual(3);
			}
		}
	});
});

/** WCAG 2 contrast ratio. */
function contrast(a: readonly number[], b: readonly number[]): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light! + 0.05) / (dark! + 0.05);
}

function luminance(rgb: readonly number[]): number {
	const [r, g, b] = rgb.map((c) => {
		const share = c / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
