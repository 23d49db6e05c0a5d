// What is known of one handoff: who, what, where, which day, how surely, and what is disputed.
import type { Id } from '../../schema/records.ts';
import { claimDays, spanOf } from '../../graph/dates.ts';
import { opposes } from '../../graph/telling.ts';
import type { WovenHandoff } from '../../graph/types.ts';
import type { Grade, Passed } from '../arrangement.ts';
import { calendar, type Calendar } from '../calendar.ts';
import { dateWords } from '../date-words.ts';
import { plain, sentenceCase, type NameRun, type Prose } from '../prose.ts';
import { agentNames, copyName, handoffSentence, localText } from '../sentence.ts';
import { claimRows, sourceName, type ClaimRow } from './claim-row.ts';
import { disputesAbout, questionLink } from './disputes.ts';
import { claimsAbout, type Facts } from './facts.ts';
import { gapNote, type GapNote } from './gap-note.ts';
import { handoffLink, isRival, passedOf, placeOf, whenOf } from './handoff-row.ts';
import { told, type Told } from './node-card.ts';
import { stepsOver } from './route-card.ts';

/** One source's answer to "which day?". */
export interface DayAnswer {
	source: Prose;
	when: string;
	said: string;
	opposes: boolean;
}

export interface HandoffCard {
	kind: 'handoff';
	id: Id;
	noun: string;
	passed: Passed;
	grade: Grade;
	witnesses: number;
	sources: number;
	disputed: boolean;
	/** Whether the telling speaks of it. */
	told: boolean;
	rival: boolean;
	question: string;
	sentence: Prose;
	givers: Prose;
	takers: Prose;
	what: Prose;
	place: NameRun | null;
	when: string;
	/** What the order of events leaves, where it says more than the dates do. */
	byOrder: string;
	answers: DayAnswer[];
	daysDisputed: boolean;
	/** Sources that doubt or deny it. */
	against: Prose[];
	rivals: Prose[];
	/** The questions at issue, each leading to its page; facts of it in dispute apart. */
	disputes: Prose[];
	factsInDispute: Prose[];
	calendar: Calendar | null;
	summarises: Prose[];
	summarised: Prose[];
	after: Prose[];
	before: Prose[];
	gap: GapNote | null;
	/** The steps of told routes that go over it. */
	toldIn: Prose[];
	claims: ClaimRow[];
	claimSources: number;
	note: Told;
	description: string;
}

/** The card of a handoff; throws where the case has none of this id. */
export function handoffCard(facts: Facts, id: Id): HandoffCard {
	const { graph, words, language, order } = facts;
	const handoff = graph.handoffs.get(id);
	if (!handoff) throw new Error(`No handoff "${id}".`);
	const evidence = facts.evidence.get(id)!;
	const dispute = facts.disputes.get(id)!;
	const claims = claimsAbout(facts, id);
	const asked = disputesAbout(facts, [id]);
	const days = asked.find(({ kind }) => kind === 'dates');
	const sentence = handoffSentence(graph, handoff, words, language);
	const links = (ids: Iterable<Id>) =>
		[...ids].map((other) => handoffLink(facts, graph.handoffs.get(other)!));
	const gap = facts.gaps.find((one) => one.handoff === id);
	const when = whenOf(facts, id);
	const place = placeOf(facts, handoff);
	const grade = words.cards.grades[evidence.grade];
	return {
		kind: 'handoff',
		id,
		noun: words.handoffs.kinds[handoff.kind].noun,
		passed: passedOf(handoff),
		grade: evidence.grade,
		witnesses: evidence.witnesses,
		sources: evidence.sources.length,
		disputed: dispute.disputed,
		told: facts.told.has(id),
		rival: isRival(facts, id),
		question: localText(handoff.question, language),
		sentence,
		givers: sentenceCase(agentNames(graph, handoff.givers, words, language)),
		takers: sentenceCase(takersOf(facts, handoff)),
		what: sentenceCase(whatOf(facts, handoff)),
		place,
		when,
		byOrder: byOrder(facts, id),
		answers: answers(facts, id),
		daysDisputed: dispute.dates.length > 0,
		against: sourcesOf(facts, dispute.stance),
		rivals: links(dispute.rivals),
		disputes: asked.filter(({ field }) => field === null).map((one) => questionLink(facts, one)),
		factsInDispute: asked
			.filter(({ field }) => field !== null)
			.map((one) => questionLink(facts, one)),
		calendar: days ? calendar(facts, days) : null,
		summarises: links((handoff.summarises ?? []).filter((h) => facts.told.has(h))),
		summarised: links(
			[...facts.told].filter((h) => graph.handoffs.get(h)!.summarises?.includes(id))
		),
		after: links(order.steps.filter((step) => step.after === id).map((step) => step.before)),
		before: links(order.steps.filter((step) => step.before === id).map((step) => step.after)),
		gap: gap ? gapNote(facts, gap) : null,
		toldIn: stepsOver(facts, id),
		claims: claimRows(facts, claims),
		claimSources: new Set(claims.map(({ account }) => account)).size,
		note: told(facts, handoff.note),
		description: words.cards.handoff.description(plain(sentence), place?.name ?? '', when, grade)
	};
}

function takersOf({ graph, words, language }: Facts, handoff: WovenHandoff): Prose {
	const takers = agentNames(graph, handoff.takers, words, language);
	return handoff.for?.length
		? words.handoffs.takenFor(takers, agentNames(graph, handoff.for, words, language))
		: takers;
}

function whatOf({ graph, words, nouns, language }: Facts, { passes }: WovenHandoff): Prose {
	const copy = (id: Id) => copyName(graph, id, words, language);
	if (passes.what === 'gist') return [words.handoffs.gist(nouns.work)];
	if (passes.what === 'text') return [words.handoffs.text];
	if (passes.what === 'copy') return copy(passes.copy);
	return words.handoffs.madeFrom(copy(passes.to), copy(passes.from));
}

/** What each dated claim answers to "which day?", in file order. */
function answers(facts: Facts, id: Id): DayAnswer[] {
	const { graph, words, floor } = facts;
	return claimsAbout(facts, id)
		.filter(({ date, about, rank }) => date && typeof about === 'string' && rank !== 'deprecated')
		.map((claim) => ({
			source: sourceName(graph, claim.account),
			when: dateWords(claimDays(graph, claim), words, floor),
			said: claim.said ? words.dates.said(claim.said) : '',
			opposes: opposes(claim.stance)
		}));
}

function byOrder({ graph, order, words, floor, telling }: Facts, id: Id): string {
	const left = order.spans.get(id);
	const { span } = spanOf(graph, id, telling);
	if (!left || left.to <= left.from || (left.from === span.from && left.to === span.to)) return '';
	return words.cards.handoff.between(dateWords(left, words, floor));
}

function sourcesOf({ graph }: Facts, claims: readonly { account: Id }[]): Prose[] {
	return [...new Set(claims.map(({ account }) => account))].map((id) => sourceName(graph, id));
}
