import { routeCard } from '#lib/core/view/card/route-card.ts';
import { aroundRoute } from '../../../../around.ts';
import { idsOf, kept } from '../../../../cards.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => idsOf('route');

export const load: PageServerLoad = ({ params }) => ({
	...kept('route', params, routeCard),
	around: aroundRoute(params.id)
});
