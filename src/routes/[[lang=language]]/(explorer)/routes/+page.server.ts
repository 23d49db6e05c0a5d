import { openingRoutes } from '#lib/core/view/tracing/opening-routes.ts';
import { aroundRoutes } from '../../../around.ts';
import { factsIn } from '../../../cards.server.ts';
import type { PageServerLoad } from './$types';

/** The routes of the text from where the case begins to where it ends, for whoever asks nothing else. */
export const load: PageServerLoad = ({ params }) => {
	const opening = openingRoutes(factsIn(params.lang));
	return { ...opening, around: aroundRoutes(opening.list.routes.map(({ lit }) => lit)) };
};
