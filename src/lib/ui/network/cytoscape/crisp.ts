// How does Cytoscape draw as sharply as an SVG at every zoom?
import type { Core } from 'cytoscape';

/** What this file uses of Cytoscape's renderer, which is not part of its public interface. */
interface CanvasRenderer {
	drawLayeredElements(context: CanvasRenderingContext2D, elements: Iterable<unknown>): void;
	drawElement(context: CanvasRenderingContext2D, element: unknown): void;
	path2dEnabled(on: boolean): void;
}

/**
 * Makes Cytoscape stroke every element directly. By default it copies them from textures made at
 * powers of two, which is soft at any other zoom and pays only in pictures of thousands. Its cached
 * paths go too: an outline is appended to its cached path in every frame, which grows without end.
 */
export function drawCrisply(cy: Core): void {
	const renderer = (cy as Core & { renderer(): CanvasRenderer }).renderer();
	renderer.path2dEnabled(false);
	renderer.drawLayeredElements = (context, elements) => {
		for (const element of elements) {
			// Cytoscape leaves the round joins of edges on; the halo of a square mark has square corners.
			context.lineJoin = 'miter';
			renderer.drawElement(context, element);
		}
	};
}
