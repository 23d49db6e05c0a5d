import story from 'virtual:pictures/story';
import { routeLinks } from '#lib/core/view/card/route-card.ts';
import { standing } from '#lib/core/view/standing.ts';
import { factsIn } from '../../cards.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { finding, lead, spine } = story.stage;
	const facts = factsIn(params.lang);
	return {
		finding,
		lead,
		first: spine[0]!,
		standing: standing(facts),
		routes: routeLinks(facts)
	};
};
