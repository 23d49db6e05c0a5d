// By which routes can it have come from these hands to those, and by which can it not?
import type { Ends } from './ends.ts';
import type { Shut } from './labels.ts';
import { ranked, type Ranking } from './rank.ts';
import { simpleRoutes, timelessRoutes } from './simple-routes.ts';
import type { Tracer } from './tracer.ts';
import { course, failure, judged, type Route, type RuledOut } from './verdict.ts';

export interface Bounds {
	/** At most this many routes; 10,000 unless told. */
	limit?: number;
	/** A clock in milliseconds and the time that may be spent by it; without a clock, no end of time. */
	now?: () => number;
	budget?: number;
}

export interface Routes {
	routes: Route[];
	/** True when the search was ended by its bounds: there are at least these, perhaps more. */
	atLeast: boolean;
	/** False where the telling contradicts itself: then no order is known, only dates. */
	consistent: boolean;
}

/** Every possible route with its verdict, ranked; `avoid` is what was struck (strike.ts). */
export function routes(
	tracer: Tracer,
	ends: Ends,
	rank: Ranking = 'hands',
	bounds: Bounds = {},
	avoid?: Shut
): Routes {
	const found: Route[] = [];
	const { more, goOn } = within(bounds, () => found.length);
	const whole = simpleRoutes(
		tracer,
		ends,
		{ found: (arcs) => (found.push(judged(tracer, arcs)), more()), goOn },
		avoid
	);
	return {
		routes: ranked(found, rank),
		atLeast: !whole,
		consistent: tracer.possible.consistent && tracer.certain.consistent
	};
}

/** Ways that handoffs make and that cannot have been, fewest hands first, each with the first hop that fails. */
export function ruledOut(
	tracer: Tracer,
	ends: Ends,
	bounds: Bounds = {},
	avoid?: Shut
): { routes: RuledOut[]; atLeast: boolean } {
	const found: RuledOut[] = [];
	const { more, goOn } = within(bounds, () => found.length);
	function look(arcs: readonly number[]): boolean {
		const why = failure(tracer, arcs);
		if (why) found.push({ ...course(tracer, arcs), failure: why });
		return more();
	}
	const whole = timelessRoutes(tracer, ends, { found: look, goOn }, avoid);
	found.sort((a, b) => a.hands.length - b.hands.length || (a.id < b.id ? -1 : 1));
	return { routes: found, atLeast: !whole };
}

/** Whether more may be looked for, by count and by the clock. */
function within({ limit = 10_000, now, budget = 2_000 }: Bounds, count: () => number) {
	const end = now ? now() + budget : Infinity;
	const goOn = () => !now || now() < end;
	return { more: () => count() < limit && goOn(), goOn };
}
