// Which day, by each answer? The days of every side of a disagreement, and those that fit.
import type { Disagreement, Held, Side } from '../graph/disagreement.ts';
import type { CaseGraph, DaySpan } from '../graph/types.ts';
import type { Facts } from './card/facts.ts';
import { dateWords } from './date-words.ts';
import { plain, sentenceCase } from './prose.ts';

/** What is known of the day, as look and key draw it. */
export type BarForm = 'day' | 'span' | 'about' | 'by' | 'from' | 'month';

export interface DayAnswerSide {
	side: Side;
	/** With an open end cut where it has faded. */
	days: DaySpan;
	form: BarForm;
	label: string;
}

export interface DayAnswers {
	answers: DayAnswerSide[];
	/** The days that fit every answer, or those that the editors reason out; ends closed. */
	window: DaySpan | null;
	/** What the window is, or that there is none. */
	verdict: string;
}

/** An end that no source gives fades out over this many days. */
export const FADE_DAYS = 8;

/** The answers of a disagreement over days, in its own order. */
export function dayAnswers(facts: Facts, { sides }: Pick<Disagreement, 'sides'>): DayAnswers {
	const { graph, words, floor } = facts;
	const said = (days: DaySpan) => plain(sentenceCase([dateWords(days, words, floor)]));
	const standing = sides.filter(({ setAside }) => !setAside);
	const editors = standing.find((side) => isEditors(graph, side));
	const common = intersection(standing.map(daysOf));
	const answers = common ? sides : sides.filter((side) => side !== editors);
	const window = common ?? (editors ? daysOf(editors) : null);
	return {
		answers: answers.map((side) => ({
			side,
			days: closed(daysOf(side)),
			form: formOf(daysOf(side), side.claims[0]!.date!),
			label: said(daysOf(side))
		})),
		window: window && closed(window),
		verdict: common
			? words.disagreements.days.fits(said(common))
			: editors
				? words.disagreements.days.editors(said(daysOf(editors)), editors.claims[0]!.why ?? '')
				: words.disagreements.days.none
	};
}

/** How days are drawn that a source gives by this date (EDTF). */
export function formOf({ from, to }: DaySpan, date: string): BarForm {
	if (from === -Infinity) return 'by';
	if (to === Infinity) return 'from';
	if (/[~%]/.test(date)) return 'about';
	if (to - from === 1) return 'day';
	return /^\d{4}(-\d\d)?\??$/.test(date) ? 'month' : 'span';
}

/** With an open end cut where it has faded. */
export function closed({ from, to }: DaySpan): DaySpan {
	return {
		from: from === -Infinity ? to - FADE_DAYS : from,
		to: to === Infinity ? from + FADE_DAYS : to
	};
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
