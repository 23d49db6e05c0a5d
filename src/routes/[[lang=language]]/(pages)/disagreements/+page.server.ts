import { disagreementList } from '#lib/core/view/disagreement-list.ts';
import { factsIn } from '../../../cards.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	groups: disagreementList(factsIn(params.lang))
});
