// Where does one handoff stand on the calendar, drawn in which form, with which words?
import { claimDays, spanOf } from '../../graph/dates.ts';
import type { DaySpan, WovenHandoff } from '../../graph/types.ts';
import type { Id } from '../../schema/records.ts';
import type { Grade, Passed } from '../arrangement.ts';
import { dayless } from '../calendar.ts';
import { sourceName } from '../card/claim-row.ts';
import { disagreementsIn } from '../card/disputes.ts';
import type { Facts } from '../card/facts.ts';
import { isRival, passedOf } from '../card/handoff-row.ts';
import { dateWords } from '../date-words.ts';
import { closed, dayAnswers, formOf, type BarForm } from '../day-answers.ts';
import { listed, sentenceCase, type NameRun, type Prose } from '../prose.ts';
import { displayName, isPlural, localText, telling } from '../sentence.ts';
import { timetableWords } from '../words/timetable.ts';

/** Undated; on the day of another by order alone; or days that cannot all be right. */
export type MarkForm = BarForm | 'undated' | 'same' | 'disputed' | 'rings';

export interface TimetableAnswer extends DaySpan {
	label: string;
	form: BarForm;
	/** The editors have set it aside. */
	aside: boolean;
	sources: Prose[];
}

export interface TimetableRow {
	id: Id;
	passed: Passed;
	grade: Grade;
	rival: boolean;
	/** A lane, or `word`. */
	group: Id;
	/** In short, its hands leading to them: "Baranowska lends it to Grajewski". */
	label: Prose;
	form: MarkForm;
	/** Days on which it can have happened, the first and the one after the last; null: no end. */
	from: number;
	to: number | null;
	/** First days of single-day answers that cannot all be right. */
	rings: number[];
	/** Some source gives days. */
	dated: boolean;
	when: string;
	/** Known to a few days. */
	firm: boolean;
	/** The days in the words of a source; null where they are plain, or several sources word them. */
	said: NameRun | null;
	/** What is in doubt, in a few words. */
	note: string;
	/** How many answers there are to "which day?", the editors’ own among them; 0 where all say the same. */
	sides: number;
	/** What each source answers; the editors’ own is the window. */
	answers: TimetableAnswer[];
	/** Sources that tell it and give no day; counted where others differ. */
	dayless: Prose[];
	window: DaySpan | null;
	verdict: string;
}

/** Days that are known to so few are firm. */
const FIRM_DAYS = 7;
/** Longer words of a source stand on the handoff’s page. */
const LONGEST_SAID = 24;

/** The row of a handoff as the telling of the facts has it. */
export function timetableRow(facts: Facts, handoff: WovenHandoff): TimetableRow {
	const { graph, words, language, floor, disputes } = facts;
	const said = timetableWords(language);
	const { id } = handoff;
	const days = spanOf(graph, id, facts.telling);
	const left = leftOf(facts, id);
	const own = ownDays(facts, id);
	const dispute = disputes.get(id);
	const rival = isRival(facts, id);
	const passed = passedOf(handoff);
	const asked = disagreementsIn(facts).find(
		(one) => one.kind === 'dates' && one.about[0] === id && !one.settled
	);
	const answered = asked && dayAnswers(facts, asked);
	const question = localText(handoff.question, language);
	return {
		id,
		passed,
		grade: facts.evidence.get(id)?.grade ?? 0,
		rival,
		group: passed === 'word' ? 'word' : laneOf(facts, handoff),
		label: label(),
		...own,
		dated: days.dated,
		when: when(),
		firm:
			(own.form === 'day' || own.form === 'span') &&
			own.to !== null &&
			own.to - own.from <= FIRM_DAYS,
		said: saidOf(),
		note: note(),
		sides: asked?.sides.length ?? 0,
		answers: (answered?.answers ?? []).map(({ side, days: answer, form, label: name }) => ({
			...answer,
			form,
			label: name,
			aside: side.setAside,
			sources: side.accounts.map((account) => sourceName(graph, account))
		})),
		dayless: answered ? dayless(facts, id).map((account) => sourceName(graph, account)) : [],
		window: answered?.window ?? null,
		verdict: answered?.verdict ?? ''
	};

	function label(): Prose {
		const parts = telling(graph, handoff, words, language);
		const names = (ids: readonly Id[]) =>
			listed(
				ids.map((one) => shortName(facts, one)),
				words.dates.locale
			);
		const others = handoff.takers.filter((one) => !handoff.givers.includes(one));
		const sentence = (
			handoff.kind === 'tell' ? said.tells : words.handoffs.kinds[handoff.kind].sentence
		)({
			...parts,
			givers: names(handoff.givers),
			takers: parts.takers && names(others),
			what: [handoff.passes.what === 'gist' ? said.wordOfIt : said.it],
			made: null
		});
		return sentenceCase(withoutStop(sentence));
	}

	function when(): string {
		if (own.form === 'disputed' || own.form === 'rings') return words.dates.disputed;
		// The days that the mark shows, which the order of events can have narrowed.
		if (days.dated) return dateWords(left, words, floor);
		if (own.form === 'same') return said.sameDay(nounBefore());
		const bounded = left.to !== Infinity || left.from > floor;
		return bounded ? said.undatedWithin(dateWords(left, words, floor)) : said.undated;
	}

	/** What the handoff on whose day it must have happened is called. */
	function nounBefore(): string {
		const step = facts.order.steps.find(({ after }) => after === id);
		const before = graph.handoffs.get(step?.before ?? id) ?? handoff;
		return words.handoffs.kinds[before.kind].noun;
	}

	function note(): string {
		if (facts.gaps.some((gap) => gap.handoff === id)) return said.gap;
		if (rival) return words.picture.rival;
		const otherwise = (dispute?.stance.length ?? 0) + (dispute?.rivals.length ?? 0) > 0;
		return otherwise ? question || said.disputed : '';
	}

	function saidOf(): NameRun | null {
		const wording = new Map(
			days.claims.flatMap((claim) => (claim.said ? [[claim.said, claim] as const] : []))
		);
		const [one] = wording.values();
		const soft = own.form !== 'day' && own.form !== 'disputed' && own.form !== 'rings';
		if (!one || wording.size > 1 || !soft || one.said!.length > LONGEST_SAID) return null;
		// What the mark says already need not be said again.
		if (/\d/.test(one.said!) || when().includes(one.said!)) return null;
		const lang = graph.sources.get(one.account)?.csl.language ?? language;
		return { name: words.dates.said(one.said!), lang, to: null };
	}
}

/** Form and days of the mark. */
function ownDays(facts: Facts, id: Id): Pick<TimetableRow, 'form' | 'from' | 'to' | 'rings'> {
	const { graph } = facts;
	const { claims, dated, conflict } = spanOf(graph, id, facts.telling);
	const left = leftOf(facts, id);
	if (!dated) {
		const to = Number.isFinite(left.to) ? left.to : null;
		const form = left.to - left.from <= 1 ? 'same' : 'undated';
		return { form, from: left.from, to, rings: [] };
	}
	const all = claims.map((claim) => ({ date: claim.date!, days: claimDays(graph, claim) }));
	const hull = {
		from: Math.min(...all.map(({ days }) => days.from)),
		to: Math.max(...all.map(({ days }) => days.to))
	};
	if (conflict.length > 0) {
		const firsts = [...new Set(all.map(({ days }) => days.from))].sort((a, b) => a - b);
		const single = all.every(({ days }) => days.to - days.from === 1);
		const around = all.map(({ days }) => closed(days));
		const drawn = {
			from: Math.min(...around.map(({ from }) => from)),
			to: Math.max(...around.map(({ to }) => to))
		};
		return {
			form: single ? 'rings' : 'disputed',
			...within(drawn, left),
			rings: single ? firsts : []
		};
	}
	const same = all.every(({ days }) => days.from === hull.from && days.to === hull.to);
	const form = formOf(hull, same ? all[0]!.date : '');
	return { form, ...within(closed(hull), left), rings: [] };
}

/** The days that dates and order leave, or those of the dates where no world fits. */
function leftOf({ graph, order, telling }: Facts, id: Id): DaySpan {
	const left = order.spans.get(id);
	return left && left.from < left.to ? left : spanOf(graph, id, telling).span;
}

function within(days: DaySpan, left: DaySpan): DaySpan {
	const cut = { from: Math.max(days.from, left.from), to: Math.min(days.to, left.to) };
	return cut.from < cut.to ? cut : days;
}

/** The lane that it happened in: its place’s, or where a taker or a giver stands. */
function laneOf({ graph }: Facts, handoff: WovenHandoff): Id {
	const { lanes } = graph.case;
	const places = [
		handoff.place,
		...[...handoff.takers, ...handoff.givers].map((agent) => graph.agents.get(agent)?.place)
	];
	const met = places
		.map((place) => lanes.find((lane) => place !== undefined && lane.places.includes(place)))
		.find(Boolean);
	return (met ?? lanes[0]!).id;
}

/** As on the picture, where names are shortest. */
function shortName({ graph, words, language }: Facts, id: Id): Prose {
	const agent = graph.agents.get(id)!;
	const { value, lang } = displayName(agent.names, language);
	const label = localText(agent.label, language);
	const proper = agent.kind === 'person' || agent.kind === 'publication';
	const name = label || value;
	return [
		{
			name: proper
				? name
				: words.handoffs.handWithinSentence(name, agent.kind === 'unknown' || isPlural(agent)),
			lang: label ? language : lang,
			to: { kind: 'node', id }
		}
	];
}

function withoutStop(prose: Prose): Prose {
	const last = prose.at(-1);
	if (typeof last !== 'string') return prose;
	return [...prose.slice(0, -1), last.replace(/\.$/, '')].filter((run) => run !== '');
}
