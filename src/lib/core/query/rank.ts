// Which route comes first? Four total orders, with no tie left open.
import type { Route } from './verdict.ts';

/** Fewest hands; earliest arrival; least time on the way; best evidence. */
export const rankings = ['hands', 'arrival', 'elapsed', 'evidence'] as const;
export type Ranking = (typeof rankings)[number];

/** The terms of each ranking, smaller first; what is still equal is told apart by its handoffs' ids. */
const terms: Record<Ranking, (route: Route) => number[]> = {
	hands: (route) => [route.hands.length, route.arrival.from],
	arrival: (route) => [route.arrival.from, route.arrival.to, route.hands.length],
	elapsed: (route) => [route.elapsed.least, route.elapsed.most, route.hands.length],
	// Lexicographic from the weakest link: no independence of the handoffs is assumed.
	evidence: (route) => [
		-route.grade,
		route.weakest.length,
		route.contested.length,
		route.gap ? 1 : 0,
		route.hands.length
	]
};

/** The routes in this order; the same whatever order they come in. */
export function ranked(routes: readonly Route[], by: Ranking): Route[] {
	const keyed = routes.map((route) => ({ route, terms: terms[by](route) }));
	keyed.sort((a, b) => {
		for (const [i, term] of a.terms.entries()) {
			if (term !== b.terms[i]!) return term < b.terms[i]! ? -1 : 1;
		}
		return a.route.id < b.route.id ? -1 : a.route.id > b.route.id ? 1 : 0;
	});
	return keyed.map(({ route }) => route);
}
