// The same hands, handoffs and places as they come out of plain Cytoscape: its names, its straight arrows.
import cytoscape from 'cytoscape';
import type { Arrangement, Stage } from '../../../src/lib/core/view/arrangement.ts';
import { crowd } from './crowd.ts';

const asked = new URLSearchParams(location.search).get('case')!;
const { arrangement, stage } = (
	asked === 'real' ? await (await fetch('real.json')).json() : crowd(Number(asked))
) as { stage: Stage; arrangement: Arrangement };
const names = new Map(stage.nodes.map(({ id, name }) => [id, name]));

const cy = cytoscape({
	container: document.getElementById('graph'),
	elements: [
		...arrangement.nodes.map(({ id, x, y }) => ({
			data: { id, label: names.get(id) },
			position: { x, y }
		})),
		...arrangement.lines.map(({ id, from, to }) => ({ data: { id, source: from, target: to } }))
	],
	style: [
		{ selector: 'node', style: { label: 'data(label)', 'font-size': 13 } },
		{
			selector: 'edge',
			style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', width: 2 }
		},
		{ selector: '.later', style: { opacity: 0.3 } }
	],
	layout: { name: 'preset' },
	// A drag that begins on a hand moves the picture too, as in ours.
	autoungrabify: true
});
cy.one('render', () => document.documentElement.classList.add('drawn'));

/** The same hands and lines are not yet on the same days, by a class. */
function scrub(day: number): void {
	cy.batch(() => {
		for (const { id } of arrangement.nodes) later(id, day);
		for (const { id } of arrangement.lines) later(id, day);
	});
}
const order = new Map(
	[arrangement.nodes, arrangement.lines].flatMap((all) => all.map(({ id }, n) => [id, n % 40]))
);
function later(id: string, day: number): void {
	cy.getElementById(id).toggleClass('later', order.get(id)! >= day % 40);
}
Object.assign(window, { scrub });
