// By which routes can it have come, by which not, and if by none, why not?
import { routes, ruledOut, type Bounds } from '../../query/routes.ts';
import type { Id } from '../../schema/records.ts';
import type { Prose } from '../prose.ts';
import { routeWords } from '../words/routes.ts';
import { endsOf, type AskedEnds, type RouteQuestion, type Traced } from './asked-routes.ts';
import { routeRow, type RouteRow } from './route-row.ts';
import { ruledOutRow, type RuledOutRow } from './ruled-out-row.ts';

/** The answer to a question of routes, in plain data. */
export interface RouteList {
	/** The names of both ends, and the heading made of them. */
	from: Prose;
	to: Prose;
	title: Prose;
	/** How many, how sure, how many begin with a gap. */
	lead: string;
	routes: RouteRow[];
	/** There are more than are listed: how many are. */
	listed: number | null;
	ruledOut: RuledOutRow[];
	/** Why there is none; null where there is one. */
	none: NoRoute | null;
	/** Ids of the question that are no hands here. */
	unknown: string[];
}

export interface NoRoute {
	why: Prose;
	/** Everybody at either end. */
	hands: Id[];
	/** The same question of word of mouth, and with its ends exchanged, where that has an answer. */
	word: number;
	turned: number;
}

/** Rows beyond these would be read by nobody, and take their time. */
const LISTED = 200;
const RULED_OUT = 20;

/** Every route of a question, ranked, with the ways that are ruled out; `bounds` bound each search. */
export function routeList(traced: Traced, asked: RouteQuestion, bounds: Bounds = {}): RouteList {
	const { facts, tracer, avoid } = traced;
	const said = routeWords(facts.language);
	const meant = endsOf(facts, asked);
	const found = routes(tracer, meant.ends, asked.rank, bounds, avoid);
	const out = ruledOut(tracer, meant.ends, { ...bounds, limit: RULED_OUT }, avoid);
	const { routes: all, atLeast, consistent } = found;
	const gaps = all.filter(({ gap }) => gap).length;
	const certain = all.filter(({ verdict }) => verdict !== 'possible').length;
	return {
		from: meant.from,
		to: meant.to,
		title: said.title(meant.from, meant.to),
		lead: [
			...(all.length > 0
				? [
						said.found(all.length, atLeast, asked.what, facts.nouns.work),
						said.gaps(gaps, all.length),
						said.certain(certain, all.length)
					]
				: []),
			consistent ? '' : said.inconsistent
		]
			.filter(Boolean)
			.join(' '),
		routes: all.slice(0, LISTED).map((route) => routeRow(traced, route)),
		listed: all.length > LISTED ? LISTED : null,
		ruledOut: out.routes.map((one) => ruledOutRow(traced, one)),
		none: all.length > 0 ? null : noRoute(traced, meant, out.routes.length > 0, bounds),
		unknown: meant.unknown
	};
}

/** Why no route is told, from what is nearest to one. */
function noRoute(
	{ facts, tracer, avoid }: Traced,
	{ ends, from, to }: AskedEnds,
	nearest: boolean,
	bounds: Bounds
): NoRoute {
	const said = routeWords(facts.language).none;
	const count = (other: Partial<typeof ends>) =>
		routes(tracer, { ...ends, ...other }, 'hands', bounds, avoid).routes.length;
	const handoffs = tracer.states.handoffs;
	const gives = handoffs.some(({ givers }) => givers.some((id) => ends.from.includes(id)));
	const comes = handoffs.some(({ holders }) => holders.some((id) => ends.to.includes(id)));
	return {
		why: why(),
		hands: [...new Set([...ends.from, ...ends.to])],
		word: ends.what === 'text' ? count({ what: 'gist' }) : 0,
		turned: count({ from: ends.to, to: ends.from })
	};

	function why(): Prose {
		if (ends.to.every((id) => ends.from.includes(id))) return [said.same];
		if (nearest) return [said.nearest];
		if (!gives) return said.nothingGiven(from);
		return comes ? said.noWay(from, to) : said.nothingCame(to, ends.what, facts.nouns.work);
	}
}
