// Which routes are shown to whoever asks for routes and nothing else?
import { sets } from '../../query/who.ts';
import type { Facts } from '../card/facts.ts';
import { home } from '../link.ts';
import { plain } from '../prose.ts';
import { endsOf, traced } from './asked-routes.ts';
import { hinges, type Hinged } from './hinges.ts';
import { routeList, type RouteList } from './route-list.ts';
import { settled, type SettledRow } from './settling.ts';
import { routeWords } from '../words/routes.ts';

export interface OpeningRoutes {
	title: string;
	list: RouteList;
	hinged: Hinged[];
	settled: SettledRow[];
	/** Names of the sets in which routes can begin and end. */
	sets: { id: string; name: string }[];
}

/** As many as the page shows. */
const SETTLED = 10;

/** The routes of the text from where the case begins to where it ends, and what they hang on. */
export function openingRoutes(facts: Facts): OpeningRoutes {
	const one = traced(facts);
	return {
		title: routeWords(facts.language).pageTitle(facts.nouns.beyond),
		list: routeList(one, home),
		hinged: hinges(one, home),
		settled: settled(one).slice(0, SETTLED),
		sets: sets.map((id) => ({
			id,
			name: plain(endsOf(facts, { from: [id], to: [], what: home.what }).from)
		}))
	};
}
