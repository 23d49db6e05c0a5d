// In which order do the hands that hang on a station follow one another? Dagre decides, headless, at build time.
import cytoscape from 'cytoscape';
import dagre from 'cytoscape-dagre';
import type { StageLine } from '#lib/core/view/arrangement.ts';

cytoscape.use(dagre);

/** Dagre's place of every hand: `rank` grows along the lines, `order` across them. */
export function dagreOrder(
	ids: string[],
	lines: Pick<StageLine, 'id' | 'from' | 'to'>[]
): Map<string, { rank: number; order: number }> {
	const cy = cytoscape({
		headless: true,
		styleEnabled: true,
		elements: [
			...ids.map((id) => ({ data: { id } })),
			...lines
				.filter((line) => line.from !== line.to)
				.map((line) => ({ data: { id: line.id, source: line.from, target: line.to } }))
		]
	});
	const options = { name: 'dagre', rankDir: 'LR', animate: false, fit: false };
	cy.layout(options).run();
	const places = new Map(
		cy.nodes().map((node) => [node.id(), { rank: node.position('x'), order: node.position('y') }])
	);
	// Headless Cytoscape with styles keeps Node alive until it is destroyed.
	cy.destroy();
	return places;
}
