import { sets } from '#lib/core/query/who.ts';
import { home } from '#lib/core/view/link.ts';
import { endsOf, traced } from '#lib/core/view/tracing/asked-routes.ts';
import { plain } from '#lib/core/view/prose.ts';
import { hinges } from '#lib/core/view/tracing/hinges.ts';
import { routeList } from '#lib/core/view/tracing/route-list.ts';
import { settled } from '#lib/core/view/tracing/settling.ts';
import { aroundRoutes } from '../../../around.server.ts';
import { factsIn } from '../../../cards.server.ts';
import type { PageServerLoad } from './$types';

/** As many as the page shows. */
const SETTLED = 10;

/** The routes of the text from where the case begins to where it ends, for whoever asks nothing else. */
export const load: PageServerLoad = ({ params }) => {
	const facts = factsIn(params.lang);
	const one = traced(facts);
	const list = routeList(one, home);
	return {
		list,
		hinged: hinges(one, home),
		settled: settled(one).slice(0, SETTLED),
		sets: sets.map((id) => ({
			id,
			name: plain(endsOf(facts, { from: [id], to: [], what: home.what }).from)
		})),
		around: aroundRoutes(list.routes.map(({ lit }) => lit))
	};
};
