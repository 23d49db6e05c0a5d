// Which one day, if it were known, would settle most?
import type { Id } from '../schema/records.ts';
import { reach } from './reach.ts';
import { tracer, type Tracer } from './tracer.ts';

export interface Settled {
	handoff: Id;
	/** Agent-days of doubt that knowing its day would take away: on average over its days, at the least and most. */
	mean: number;
	least: number;
	most: number;
	/** Whose days of doubt would shrink, whatever day it is. */
	agents: Id[];
}

export interface SettleOptions {
	/** Days tried for each handoff, spread evenly over those left to it. */
	samples?: number;
	/** The handoffs to be tried; all that are undated unless told. */
	handoffs?: readonly Id[];
	/** Asked before each trial; false ends the search with what it has. */
	goOn?: () => boolean;
}

/** The handoffs that no date bounds, by id. */
export function undated({ states, said, floor }: Tracer): Id[] {
	return states.handoffs.flatMap(({ id }, event) => {
		const { from, to } = said[event]!.possible;
		return from > floor || to < Infinity ? [] : [id];
	});
}

/**
 * Handoffs without a date, in order of how much one would narrow what all agents can have known: the sum
 * over agents of the days between "could have" and "must have". Doubt without end is counted to the last
 * day of the telling; a day that the telling cannot bear is left out.
 */
export function settle(
	base: Tracer,
	{ samples = 3, handoffs = undated(base), goOn }: SettleOptions = {}
): Settled[] {
	const horizon = lastDay(base);
	const now = doubt(base, horizon);
	const found: Settled[] = [];
	for (const id of handoffs) {
		const event = base.states.eventOf.get(id)!;
		const [first, last] = [base.possible.from[event]!, Math.min(base.possible.to[event]!, horizon)];
		const trials: Map<Id, number>[] = [];
		for (const day of spread(first, last, samples)) {
			if (goOn && !goOn()) return sorted(found);
			const suppose = new Map([[id, { from: day, to: day + 1 }]]);
			const gaps = base.states.unknowns.flatMap((unknown) => unknown.gaps);
			const settled = tracer(base.graph, base.telling, { suppose, gaps });
			if (settled.possible.consistent) trials.push(doubt(settled, horizon));
		}
		const less = trials.map((trial) => total(now) - total(trial));
		if (less.length === 0) continue;
		found.push({
			handoff: id,
			mean: less.reduce((a, b) => a + b) / less.length,
			least: Math.min(...less),
			most: Math.max(...less),
			agents: [...now.keys()].filter((agent) =>
				trials.every((trial) => (trial.get(agent) ?? 0) < now.get(agent)!)
			)
		});
	}
	return sorted(found);
}

function sorted(found: Settled[]): Settled[] {
	return found.sort((a, b) => b.mean - a.mean || (a.handoff < b.handoff ? -1 : 1));
}

/** Days of doubt about each agent's word of it. */
function doubt(one: Tracer, horizon: number): Map<Id, number> {
	const days = new Map<Id, number>();
	for (const { agent, gist } of reach(one).agents.values()) {
		if (gist) days.set(agent, Math.max(0, Math.min(gist.by, horizon) - gist.from));
	}
	return days;
}

function lastDay({ floor, said }: Tracer): number {
	const days = said
		.flatMap(({ possible }) => [possible.from + 1, possible.to])
		.filter(Number.isFinite);
	return Math.max(floor + 1, ...days);
}

function spread(first: number, last: number, samples: number): number[] {
	const step = Math.max(0, last - 1 - first) / Math.max(1, samples - 1);
	return [...new Set(Array.from({ length: samples }, (_, i) => first + Math.floor(i * step)))];
}

function total(days: ReadonlyMap<Id, number>): number {
	return [...days.values()].reduce((a, b) => a + b, 0);
}
