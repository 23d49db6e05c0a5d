// How does Cytoscape paint marks and strokes? The sheet is fixed; what the view changes arrives as data.
import type { StylesheetJson } from 'cytoscape';
import type { Form } from '#lib/core/view/arrangement.ts';
import {
	BORDER,
	CHOSEN,
	FADED,
	HALO,
	pen,
	POINTED,
	RING,
	UNKNOWN_BORDER,
	type Emphasis,
	LOST_BORDER,
	type Inked
} from '../ink.ts';
import type { Fill } from '../fill.ts';
import { SHEET } from '../mark.ts';

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];
/** The custom properties that the canvas draws with. */
export type Colours = Record<'paper' | 'east' | 'ink' | 'ink-2' | 'red', Rgb>;

export interface Ground {
	colours: Colours;
	/** What lies below: faded ink is mixed with it, since Cytoscape's opacity would show what is underneath. */
	ground: 'paper' | 'east';
	/** False where the reader asks for more contrast. */
	fading: boolean;
}

/** Half of what a round edge within a mark is softened by, px: a gradient knows no pixels between. */
const SOFT = 0.35;

/** The data that paint a mark `size` px large, its longer side. */
export function markPaint(
	{ ground: held, discs }: Fill,
	size: number,
	emphasis: Emphasis,
	on: Ground
): Record<string, unknown> {
	const ink = shade('ink', emphasis, on);
	const paper = shade('paper', emphasis, on);
	const below = held === 'copy' ? shade('red', emphasis, on) : held === 'read' ? ink : paper;
	const whole = [
		{ colour: held === 'read' ? paper : below, to: 50 },
		{ colour: below, to: 100 }
	];
	// Cytoscape takes the longer side for the radius of a gradient.
	const rings = discs
		.map(({ r, ink: of }) => ({ colour: of === 'ink' ? ink : paper, to: (100 * r) / size }))
		.reverse();
	const bands = discs.length > 0 ? [...rings, { colour: below, to: 100 }] : whole;
	const soft = discs.length > 0 ? (100 * SOFT) / size : 0;
	const stop = (to = 0, by: number) => `${to % 100 === 0 ? to : to + by}%`;
	return {
		filling: discs.length > 0 ? 'radial-gradient' : 'linear-gradient',
		// Each band has a stop at both of its ends, so that nothing runs into the next.
		fill: bands.flatMap(({ colour }) => [colour, colour]),
		stops: bands.flatMap(({ to }, i) => [stop(bands[i - 1]?.to, soft), stop(to, -soft)]),
		ink,
		border: BORDER + (emphasis.pointed ? POINTED : 0),
		around: emphasis.chosen ? ink : paper,
		aroundWidth: emphasis.chosen ? RING.width : HALO,
		// Cytoscape halves the offset: it belongs to width and height, not to each side.
		aroundOffset: emphasis.chosen ? 2 * RING.gap : 0
	};
}

/** The data that paint a stroke; `chosen` names the ends at a selected mark, where the stroke makes room. */
export function strokePaint(
	inked: Inked,
	form: Form,
	emphasis: Emphasis & { chosenStart?: boolean; chosenEnd?: boolean },
	on: Ground
): Record<string, unknown> {
	const { width, rules, dash, cap, head, ink } = pen(inked, form, emphasis);
	const colour = shade(ink, emphasis, on);
	return {
		width,
		colour: rules > 0 ? css(on.colours.paper) : colour,
		rules,
		head: head || 1,
		shape: head > 0 ? 'triangle' : 'none',
		ink: colour,
		pattern: dash ? 'dashed' : 'solid',
		dash: dash ?? [1, 0],
		cap,
		roomStart: emphasis.chosenStart ? CHOSEN.clear : 0,
		roomEnd: emphasis.chosenEnd ? CHOSEN.clear : 0
	};
}

function shade(name: keyof Colours, emphasis: Emphasis, on: Ground): string {
	const colour = on.colours[name];
	if (!emphasis.faded || !on.fading) return css(colour);
	const ground = on.colours[on.ground];
	return css(colour.map((c, i) => c * FADED.opacity + ground[i]! * (1 - FADED.opacity)));
}

function css(colour: readonly number[]): string {
	return `rgb(${colour.map(Math.round).join(',')})`;
}

/** The sheet; every `data(…)` in it is written by `markPaint`, `strokePaint` or `elements`. */
export const SHEETS = [
	{ selector: 'node, edge', style: { events: 'no', 'overlay-opacity': 0 } },
	{
		selector: '.point',
		style: { width: 1, height: 1, 'background-opacity': 0, 'border-width': 0 }
	},
	{
		selector: '.mark',
		style: {
			width: 'data(width)',
			height: 'data(height)',
			'background-fill': 'data(filling)',
			'background-gradient-direction': 'to-bottom',
			'background-gradient-stop-colors': 'data(fill)',
			'background-gradient-stop-positions': 'data(stops)',
			'border-width': 'data(border)',
			'border-color': 'data(ink)',
			'outline-width': 'data(aroundWidth)',
			'outline-color': 'data(around)',
			'outline-offset': 'data(aroundOffset)'
		}
	},
	{ selector: '.person', style: { shape: 'ellipse' } },
	{ selector: '.institution', style: { shape: 'rectangle' } },
	{
		selector: '.publication',
		style: { shape: 'polygon', 'shape-polygon-points': SHEET.join(' ') }
	},
	{ selector: '.group', style: { shape: 'round-rectangle', 'corner-radius': '999px' } },
	{
		selector: '.unknown',
		style: {
			shape: 'ellipse',
			'border-style': 'dashed',
			'border-dash-pattern': [...UNKNOWN_BORDER]
		}
	},
	{
		selector: '.lost',
		style: { 'border-style': 'dashed', 'border-dash-pattern': [...LOST_BORDER] }
	},
	{
		selector: 'edge',
		style: {
			'source-endpoint': 'inside-to-node',
			'target-endpoint': 'inside-to-node',
			'edge-distances': 'node-position',
			'source-distance-from-node': 'data(roomStart)',
			'target-distance-from-node': 'data(roomEnd)',
			width: 'data(width)',
			'line-color': 'data(colour)',
			'line-outline-width': 'data(rules)',
			'line-outline-color': 'data(ink)',
			'line-style': 'data(pattern)',
			'line-dash-pattern': 'data(dash)',
			'line-cap': 'data(cap)',
			'target-arrow-shape': 'data(shape)',
			'target-arrow-color': 'data(ink)',
			'arrow-scale': 'data(head)'
		}
	},
	{ selector: 'edge.straight', style: { 'curve-style': 'straight' } },
	{
		selector: 'edge.bend',
		style: {
			'curve-style': 'round-segments',
			'segment-weights': 'data(weights)',
			'segment-distances': 'data(distances)',
			'segment-radii': 'data(radius)',
			'radius-type': 'arc-radius'
		}
	},
	{
		selector: 'edge.arc',
		style: {
			'curve-style': 'unbundled-bezier',
			'control-point-weights': 'data(weights)',
			'control-point-distances': 'data(distances)'
		}
	}
] as unknown as StylesheetJson;
