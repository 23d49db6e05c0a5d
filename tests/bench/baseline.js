// What our page is measured against: the case as one file, Cytoscape as it comes, and dagre in the
// reader's browser. No label is measured, no line routed, nothing is told without the canvas.
import cytoscape from 'cytoscape';
import dagre from 'cytoscape-dagre';

cytoscape.use(dagre);

/** @type {{ agents: { id: string, names: { value: string }[] }[], handoffs: { id: string, from: string[], to: string[] }[] }} */
const { agents, handoffs } = await (await fetch('/data/case.json')).json();
const known = new Set(agents.map(({ id }) => id));
const hands = (/** @type {string[]} */ list) => list.filter((id) => known.has(id));

const cy = cytoscape({
	container: document.getElementById('graph'),
	elements: [
		...agents.map(({ id, names }) => ({ data: { id, label: names[0]?.value } })),
		...handoffs.flatMap(({ id, from, to }) =>
			hands(from).flatMap((source) =>
				hands(to).map((target) => ({ data: { id: `${id}~${source}~${target}`, source, target } }))
			)
		)
	],
	style: [
		{ selector: 'node', style: { label: 'data(label)', 'font-size': 13 } },
		{
			selector: 'edge',
			style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', width: 2 }
		}
	],
	layout: /** @type {cytoscape.LayoutOptions} */ ({ name: 'dagre', rankDir: 'LR' })
});
// By then it has been drawn, and its handlers listen.
cy.one('render', () => document.documentElement.classList.add('drawn'));
