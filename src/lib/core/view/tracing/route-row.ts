// What does one route say of itself: its hands, its days, how sure it is, and on whose word?
import type { Gap } from '../../graph/gaps.ts';
import { independence } from '../../query/independence.ts';
import type { Course, Hop, Route, Verdict } from '../../query/verdict.ts';
import type { Id } from '../../schema/records.ts';
import type { Grade } from '../arrangement.ts';
import { sourceName } from '../card/claim-row.ts';
import type { Facts } from '../card/facts.ts';
import { gapNote, type GapNote } from '../card/gap-note.ts';
import { handoffLink, sentenceRow, type HandoffRow } from '../card/handoff-row.ts';
import { dateWords } from '../date-words.ts';
import { listed, type NameRun, type Prose } from '../prose.ts';
import type { LitRoute } from './lit-routes.ts';
import { agentName, displayName, localText } from '../sentence.ts';
import { routeWords } from '../words/routes.ts';
import type { Traced } from './asked-routes.ts';
import { routeDigest } from './route-digest.ts';

/** A hand on the way, and the line that leads to it; the first has none. */
export interface WayStep {
	hand: NameRun & { id: Id };
	by: Pick<HandoffRow, 'id' | 'passed' | 'grade' | 'disputed' | 'rival'> | null;
}

/** A way from hand to hand in plain data, whether or not it can have been. */
export interface WayRow {
	id: string;
	/** Its short name in an address. */
	pin: string;
	/** Whether a gap stands before its first hand. */
	gap: GapNote | null;
	way: WayStep[];
	/** "From the office by way of Łucja Baranowska to Wiktor Grajewski." */
	name: Prose;
	lit: LitRoute;
}

export interface RouteRow extends WayRow {
	verdict: Verdict;
	grade: Grade;
	/** Sentence by sentence: arrival, order, evidence. */
	tells: Prose[];
	steps: { row: HandoffRow; note: string }[];
	arrival: string;
	elapsed: string;
	weakest: Prose;
	sources: Prose[];
	/** The exact rules behind what it tells. */
	rules: string[];
}

/** More names than this are only counted. */
const NAMED = 3;

/** A possible route as a row. */
export function routeRow(traced: Traced, route: Route): RouteRow {
	const { facts, tracer } = traced;
	const { words } = facts;
	const said = routeWords(facts.language);
	const arrival = dateWords(route.arrival, words, tracer.floor);
	const weakest = weakestOf(traced, route);
	const alone = route.hops.length === 1 && route.gap !== null;
	const { witnesses } = independence(tracer, route);
	return {
		...wayRow(traced, route),
		verdict: route.verdict,
		grade: route.grade,
		tells: [
			[said.arrival(arrival)],
			[alone ? said.verdictOfOne : said.verdictReasons[route.verdict]],
			weakest,
			[said.contested(route.contested.length)]
		].filter((sentence) => sentence.some((run) => run !== '')),
		steps: route.hops.map(({ handoff }, i) => ({
			row: sentenceRow(facts, facts.graph.handoffs.get(handoff)!),
			note: [
				said.witnesses(witnesses[i]!.witnesses),
				...route.joints
					.filter(({ earlier }) => earlier === handoff)
					.map(({ by }) => said.joints[by])
			].join('; ')
		})),
		arrival,
		elapsed: said.elapsed(route.elapsed.least, route.elapsed.most, route.hops.length),
		weakest,
		sources: sourcesOf(traced, route),
		rules: [
			said.verdictRules[route.verdict],
			`${said.gradeRule} ${said.grade(words.cards.grades[route.grade], words.cards.gradeReasons[route.grade])}`,
			...(route.gap ? [said.gapRule] : [])
		]
	};
}

/** The hands of any way, and what of the picture it lights. */
export function wayRow({ facts }: Traced, course: Course): WayRow {
	const { graph } = facts;
	const { id, gap, hops } = course;
	const missing = gap && gapBefore(gap.gaps, hops);
	return {
		id,
		pin: routeDigest(id),
		gap: missing ? gapNote(facts, missing) : null,
		way: wayOf(facts, hops),
		name: nameOf(facts, course),
		lit: {
			hands: course.hands,
			steps: hops.map(({ handoff, giver, taker }) => ({ handoff, giver, taker })),
			gap: gap?.giver ?? null
		}
	};

	function wayOf(of: Facts, all: readonly Hop[]): WayStep[] {
		const first = all[0]!;
		return [
			{ hand: hand(of, first.giver), by: null },
			// A copy that is made stays in the same hand: no step of the way, though one of the route.
			...all
				.filter(({ giver, taker }) => giver !== taker)
				.map(({ handoff, taker }) => {
					const { passed, grade, disputed, rival } = sentenceRow(of, graph.handoffs.get(handoff)!);
					return { hand: hand(of, taker), by: { id: handoff, passed, grade, disputed, rival } };
				})
		];
	}
}

/** Of all gaps that one unknown route would close, the one before the first step. */
function gapBefore(gaps: readonly Gap[], hops: readonly Hop[]): Gap | undefined {
	return gaps.find(({ handoff }) => handoff === hops[0]?.handoff) ?? gaps[0];
}

/** A hand by the name that the picture gives it. */
function hand({ graph, language }: Facts, id: Id): WayStep['hand'] {
	const agent = graph.agents.get(id)!;
	const label = localText(agent.label, language);
	const name = displayName(agent.names, language);
	return {
		id,
		name: label || name.value,
		lang: label ? language : name.lang,
		to: { kind: 'node', id }
	};
}

function nameOf({ graph, words, language }: Facts, { hands }: Course): Prose {
	const names = hands.map((id) => agentName(graph, id, words, language));
	const between = names.slice(1, -1);
	return routeWords(language).name(
		names[0]!,
		between.length > 0 ? listed(between, words.dates.locale) : null,
		names.at(-1)!
	);
}

function weakestOf({ facts }: Traced, { grade, weakest, hops }: Route): Prose {
	const { graph, words, language } = facts;
	const one = weakest.length === 1 ? handoffLink(facts, graph.handoffs.get(weakest[0]!)!) : null;
	return routeWords(language).weakest(words.cards.grades[grade], one, weakest.length, hops.length);
}

/** How many sources it takes, whether one tells it whole, how much rests on one alone. */
function sourcesOf({ facts, tracer }: Traced, route: Route): Prose[] {
	const { graph, words, language } = facts;
	const said = routeWords(language).sources;
	const { sources, fewest, toldWholeBy, onOneSource } = independence(tracer, route);
	const names = (ids: readonly Id[]) =>
		listed(
			ids.map((id) => sourceName(graph, id)),
			words.dates.locale
		);
	return [
		toldWholeBy.length > NAMED
			? said.manyWhole(toldWholeBy.length)
			: said.whole(toldWholeBy.length, names(toldWholeBy)),
		...(fewest.length > 1 ? [said.fewest(fewest.length, names(fewest))] : []),
		[sources.length > 1 ? said.alone(onOneSource.length) : ''],
		[said.of(sources.length)]
	].filter((sentence) => sentence.some((run) => run !== ''));
}

/** A handoff's sentence without its full stop, to stand within another: a link to its page. */
export function quoted(facts: Facts, id: Id): Prose {
	const [link] = handoffLink(facts, facts.graph.handoffs.get(id)!) as [NameRun];
	return [{ ...link, name: link.name.replace(/\.$/, '') }];
}
