// Which day? Every answer as a bar over the months, and the days that fit them all.
import type { Disagreement } from '../graph/disagreement.ts';
import { opposes } from '../graph/telling.ts';
import type { DaySpan } from '../graph/types.ts';
import { calendarDay, dayNumber } from '../schema/days.ts';
import type { Id } from '../schema/records.ts';
import type { Passed } from './arrangement.ts';
import { claimsAbout, type Facts } from './card/facts.ts';
import { passedOf } from './card/handoff-row.ts';
import { monthLabel } from './date-words.ts';
import { dayAnswers, type BarForm } from './day-answers.ts';

/** A stretch of the chart, in percent of its width. */
export interface Stretch {
	at: number;
	width: number;
}

export interface Bar extends Stretch {
	label: string;
	form: BarForm;
	/** The editors have set this answer aside. */
	aside: boolean;
}

export interface Calendar {
	handoff: Id;
	/** What passed, which decides the ink. */
	passed: Passed;
	months: { label: string; at: number }[];
	bars: Bar[];
	/** Who tells of it and gives no day; null where everybody gives one. */
	undated: { label: string; by: string } | null;
	/** The days that fit every answer, or those that the editors reason out. */
	window: Stretch | null;
	/** What the window is, or that there is none. */
	verdict: string;
}

/** The answers of a disagreement over days; null for one over something else. */
export function calendar(facts: Facts, { kind, about, sides }: Disagreement): Calendar | null {
	const { graph, words, floor } = facts;
	if (kind !== 'dates') return null;
	const { answers, window, verdict } = dayAnswers(facts, { sides });
	const first = monthOf(Math.min(...answers.map(({ days }) => days.from)));
	const last = monthOf(Math.max(...answers.map(({ days }) => days.to)) - 1);
	const [from, to] = [monthStart(first), monthStart(last + 1)];
	const stretch = (days: DaySpan): Stretch => {
		const [start, end] = [Math.max(days.from, from), Math.min(days.to, to)];
		return { at: percent(start - from), width: percent(end - start) };
	};
	return {
		handoff: about[0]!,
		passed: passedOf(graph.handoffs.get(about[0]!)!),
		months: Array.from({ length: last - first + 1 }, (_, i) => ({
			label: monthLabel(monthStart(first + i), words, floor),
			at: percent(monthStart(first + i) - from)
		})),
		bars: answers.map(({ side, days, form, label }) => ({
			label,
			form,
			aside: side.setAside,
			...stretch(days)
		})),
		undated: undated(facts, about[0]!),
		window: window && stretch(window),
		verdict
	};

	function percent(days: number): number {
		return Math.round((10_000 * days) / (to - from)) / 100;
	}
}

function undated(facts: Facts, handoff: Id): Calendar['undated'] {
	const { days } = facts.words.disagreements;
	const sources = dayless(facts, handoff).length;
	return sources > 0 ? { label: days.undated, by: days.undatedBy(sources) } : null;
}

/** Sources that tell of a handoff and give no day. */
export function dayless(facts: Facts, handoff: Id): Id[] {
	const standing = claimsAbout(facts, handoff).filter(
		({ about, rank }) => typeof about === 'string' && rank !== 'deprecated'
	);
	const dated = new Set(standing.filter(({ date }) => date).map(({ account }) => account));
	const silent = standing.filter(({ account, stance }) => !dated.has(account) && !opposes(stance));
	return [...new Set(silent.map(({ account }) => account))];
}

/** Months since the year 0. */
export function monthOf(dayNumber: number): number {
	const { year, month } = calendarDay(Math.floor(dayNumber));
	return 12 * year + month - 1;
}

/** The first day of such a month. */
export function monthStart(months: number): number {
	return dayNumber(Math.floor(months / 12), (months % 12) + 1, 1);
}
