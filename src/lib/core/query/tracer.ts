// What must be known of a telling before anything can be traced in it? Its states, worlds and evidence.
import { floor, spanOf } from '../graph/dates.ts';
import { evidence, type Evidence } from '../graph/evidence.ts';
import { gaps, type Gap } from '../graph/gaps.ts';
import { statedOrder, supply } from '../graph/supply.ts';
import { everyone, type Telling } from '../graph/telling.ts';
import type { CaseGraph, DaySpan } from '../graph/types.ts';
import type { Id } from '../schema/records.ts';
import { clockOf, endsBy, moments, over } from './clocks.ts';
import { inRows, type Spans } from './labels.ts';
import { schedule, type Constraints, type Schedule } from './schedule.ts';
import { stateGraph, type StateGraph } from './state-graph.ts';

/** How it is sure that one handoff came before another: by their dates alone, or by the telling's order. */
export type Sureness = 'dates' | 'order';

export interface Tracer {
	graph: CaseGraph;
	telling: Telling;
	states: StateGraph;
	/** First day on which anything can have passed. */
	floor: number;
	/** Worlds of all dates, in local days: what is possible. */
	possible: Schedule;
	/** Worlds of the dates that certainty may rest on, in moments of UTC: what is certain. */
	certain: Schedule;
	constraints: { possible: Constraints; certain: Constraints };
	/** What is said of each event's days: all dates, and those that certainty may rest on; local days. */
	said: { possible: DaySpan; certain: DaySpan }[];
	/** Spans of all arcs by dates and order together, in the rows of `states.arcs` and of `states.back`. */
	spans: { arcs: Spans; back: Spans };
	/** Spans that certainty may rest on, by dates alone, in moments of UTC; in the rows of `states.arcs`. */
	certainSpans: Spans;
	/** How it is sure that event `e` came before event `f`; null where it is not. */
	surely: (e: number, f: number) => Sureness | null;
	/** The local midnight by which the event has certainly happened; Infinity if no day is certain. */
	by: (event: number) => number;
	evidence: (event: number) => Evidence;
	/** Agents who had it first. */
	origins: ReadonlySet<Id>;
}

export interface TracerOptions {
	/** Gaps of the telling before anything was struck from it, so that a strike opens no new way round. */
	gaps?: readonly Gap[];
	/** Days to suppose for single handoffs. */
	suppose?: ReadonlyMap<Id, DaySpan>;
}

/** Prepares a telling for tracing; every question of this folder begins with one. */
export function tracer(
	graph: CaseGraph,
	telling: Telling = everyone,
	{ gaps: frozen = gaps(graph, telling), suppose }: TracerOptions = {}
): Tracer {
	const states = stateGraph(graph, telling, frozen);
	const { handoffs, eventOf, unknowns } = states;
	const said = handoffs.map(({ id }) => {
		const supposed = suppose?.get(id);
		if (supposed) return { possible: supposed, certain: supposed };
		const { span, certainSpan } = spanOf(graph, id, telling);
		return { possible: span, certain: certainSpan };
	});
	const clocks = handoffs.map(({ id }) => clockOf(graph, id));
	const inMoments = said.map(({ certain }, event) => moments(certain, clocks[event]!));

	const order = statedOrder(graph, handoffs);
	const after = [...order].flatMap(([earlier, laters]) =>
		[...laters].map((later) => [eventOf.get(earlier)!, eventOf.get(later)!] as const)
	);
	const constraints = {
		possible: worlds(
			said.map(({ possible }) => possible),
			'possible'
		),
		certain: worlds(inMoments, 'certain')
	};
	const possible = schedule(constraints.possible);
	const certain = schedule(constraints.certain);
	const spans = spansOfArcs(possible.from, possible.to);
	const weighed: Evidence[] = [];

	return {
		graph,
		telling,
		states,
		floor: floor(graph),
		possible,
		certain,
		constraints,
		said,
		spans: { arcs: inRows(states.arcs, spans), back: inRows(states.back, spans) },
		certainSpans: inRows(
			states.arcs,
			spansOfArcs(constraints.certain.from, constraints.certain.to)
		),
		surely(e, f) {
			if (over(said[e]!.certain, clocks[e]!, said[f]!.certain, clocks[f]!)) return 'dates';
			return certain.before(e, f) ? 'order' : null;
		},
		by: (event) =>
			certain
				.waitingFor(event)
				.reduce(
					(end, other) =>
						Math.min(end, endsBy(said[other]!.certain.to, clocks[other]!, clocks[event]!)),
					said[event]!.certain.to
				),
		evidence: (event) => (weighed[event] ??= evidence(graph, handoffs[event]!.id, telling)),
		origins: new Set(graph.case.work.origin)
	};

	function worlds(spans: readonly DaySpan[], dates: 'possible' | 'certain'): Constraints {
		const needs = supply(graph, telling, dates)
			.filter(({ from }) => from.length > 0)
			.map(({ handoff, from }) => ({
				event: eventOf.get(handoff)!,
				anyOf: from.map((id) => eventOf.get(id)!)
			}));
		return {
			from: Float64Array.from(spans, ({ from }) => from),
			to: Float64Array.from(spans, ({ to }) => to),
			after,
			needs
		};
	}

	function spansOfArcs(from: Float64Array, to: Float64Array): Spans {
		const unknownFrom = unknowns.map(() => floor(graph));
		const [froms, tos] = [
			[...from, ...unknownFrom],
			[...to, ...unknowns.map(() => Infinity)]
		];
		return {
			from: Float64Array.from(states.event, (event) => froms[event]!),
			to: Float64Array.from(states.event, (event) => tos[event]!)
		};
	}
}
