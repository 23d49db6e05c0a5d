// The pictures of the case, computed once for the build: what both the server and the reader's browser draw.
import { loadCase } from '#lib/case/load.ts';
import { picturesOf, routePicturesOf, wholeOf } from '#lib/ui/network/arrange/pictures.ts';

/** The pictures of each module of them, and every label or line that found no free place. */
export const drawings = {
	story: () => picturesOf(loadCase(), 'story'),
	all: () => wholeOf(loadCase()),
	routes: () => routePicturesOf(loadCase())
};
