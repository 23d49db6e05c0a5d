import { loadCase } from '#lib/case/load.ts';
import { routeLinks } from '#lib/core/view/card/route-card.ts';
import { factsIn } from '../../../cards.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	version: loadCase().case.version,
	routes: routeLinks(factsIn(params.lang))
});
