// Which day? Every answer as a bar over the months, and the days that fit them all.
import type { Disagreement, Held, Side } from '../graph/disagreement.ts';
import { opposes } from '../graph/telling.ts';
import type { CaseGraph, DaySpan } from '../graph/types.ts';
import { calendarDay, dayNumber } from '../schema/days.ts';
import type { Id } from '../schema/records.ts';
import type { Passed } from './arrangement.ts';
import { claimsAbout, type Facts } from './card/facts.ts';
import { passedOf } from './card/handoff-row.ts';
import { dateWords, monthLabel } from './date-words.ts';
import { plain, sentenceCase } from './prose.ts';

/** What is known of the day, as look and key draw it. */
export type BarForm = 'day' | 'span' | 'about' | 'by' | 'from' | 'month';

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

/** An end that no source gives fades out over this many days. */
const FADE_DAYS = 8;

/** The answers of a disagreement over days; null for one over something else. */
export function calendar(facts: Facts, { kind, about, sides }: Disagreement): Calendar | null {
	const { graph, words, floor } = facts;
	if (kind !== 'dates') return null;
	const standing = sides.filter(({ setAside }) => !setAside);
	const editors = standing.find((side) => isEditors(graph, side));
	const common = intersection(standing.map(daysOf));
	const answers = common ? sides : sides.filter((side) => side !== editors);
	const window = common ?? (editors ? daysOf(editors) : null);
	const drawn = answers.map((side) => ({ side, days: closed(daysOf(side)) }));
	const first = monthOf(Math.min(...drawn.map(({ days }) => days.from)));
	const last = monthOf(Math.max(...drawn.map(({ days }) => days.to)) - 1);
	const [from, to] = [monthStart(first), monthStart(last + 1)];
	const stretch = (days: DaySpan): Stretch => {
		const [start, end] = [Math.max(days.from, from), Math.min(days.to, to)];
		return { at: percent(start - from), width: percent(end - start) };
	};
	const said = (days: DaySpan) => plain(sentenceCase([dateWords(days, words, floor)]));
	return {
		handoff: about[0]!,
		passed: passedOf(graph.handoffs.get(about[0]!)!),
		months: Array.from({ length: last - first + 1 }, (_, i) => ({
			label: monthLabel(monthStart(first + i), words, floor),
			at: percent(monthStart(first + i) - from)
		})),
		bars: drawn.map(({ side, days }) => ({
			label: said(daysOf(side)),
			form: formOf(side),
			aside: side.setAside,
			...stretch(days)
		})),
		undated: undated(facts, about[0]!),
		window: window && stretch(closed(window)),
		verdict: common
			? words.disagreements.days.fits(said(common))
			: editors
				? words.disagreements.days.editors(said(daysOf(editors)), editors.claims[0]!.why ?? '')
				: words.disagreements.days.none
	};

	function percent(days: number): number {
		return Math.round((10_000 * days) / (to - from)) / 100;
	}
}

function undated(facts: Facts, handoff: Id): Calendar['undated'] {
	const { days } = facts.words.disagreements;
	const standing = claimsAbout(facts, handoff).filter(
		({ about, rank }) => typeof about === 'string' && rank !== 'deprecated'
	);
	const dated = new Set(standing.filter(({ date }) => date).map(({ account }) => account));
	const silent = standing.filter(({ account, stance }) => !dated.has(account) && !opposes(stance));
	const sources = new Set(silent.map(({ account }) => account)).size;
	return sources > 0 ? { label: days.undated, by: days.undatedBy(sources) } : null;
}

function formOf(side: Side): BarForm {
	const { from, to } = daysOf(side);
	if (from === -Infinity) return 'by';
	if (to === Infinity) return 'from';
	const date = side.claims[0]!.date!;
	if (/[~%]/.test(date)) return 'about';
	if (to - from === 1) return 'day';
	return /^\d{4}(-\d\d)?\??$/.test(date) ? 'month' : 'span';
}

function daysOf({ held }: Side): DaySpan {
	return (held as Extract<Held, { holds: 'days' }>).days;
}

/** Every claim of it is reasoned by the editors. */
function isEditors(graph: CaseGraph, { claims }: Side): boolean {
	return claims.every(
		({ account, basis }) => basis === 'inferred' && graph.sources.get(account)?.type === 'editorial'
	);
}

function intersection(spans: readonly DaySpan[]): DaySpan | null {
	const from = Math.max(...spans.map((span) => span.from));
	const to = Math.min(...spans.map((span) => span.to));
	return from < to ? { from, to } : null;
}

/** With an open end cut where it has faded. */
function closed({ from, to }: DaySpan): DaySpan {
	return {
		from: from === -Infinity ? to - FADE_DAYS : from,
		to: to === Infinity ? from + FADE_DAYS : to
	};
}

/** Months since the year 0. */
function monthOf(dayNumber: number): number {
	const { year, month } = calendarDay(Math.floor(dayNumber));
	return 12 * year + month - 1;
}

function monthStart(months: number): number {
	return dayNumber(Math.floor(months / 12), (months % 12) + 1, 1);
}
