// What does one handoff show as a row of a card or a list?
import { spanOf } from '../../graph/dates.ts';
import type { WovenHandoff } from '../../graph/types.ts';
import type { Id } from '../../schema/records.ts';
import type { Grade, Passed } from '../arrangement.ts';
import { dateWords } from '../date-words.ts';
import { plain, sentenceCase, type NameRun, type Prose } from '../prose.ts';
import { displayName, handoffSentence, telling } from '../sentence.ts';
import type { Facts } from './facts.ts';

export interface HandoffRow {
	id: Id;
	passed: Passed;
	grade: Grade;
	disputed: boolean;
	/** A telling that what the picture's story tells excludes: never drawn in red. */
	rival: boolean;
	title: Prose;
	/** Place names and the day, in this order; either may be missing. */
	place: NameRun | null;
	when: string;
	/** First day it can have happened, for sorting; the floor where no source dates it. */
	from: number;
}

const PASSED: Record<WovenHandoff['grants']['held'], Passed> = {
	copy: 'copy',
	read: 'reading',
	gist: 'word'
};

/** As on the card of one of its hands: what passed, and from whom or to whom. */
export function cameRow(facts: Facts, handoff: WovenHandoff): HandoffRow {
	return sidedRow(facts, handoff, 'came');
}

/** As on the giver's card. */
export function passedRow(facts: Facts, handoff: WovenHandoff): HandoffRow {
	return sidedRow(facts, handoff, 'passed');
}

/** As in a list: the whole sentence, leading to the handoff. */
export function sentenceRow(facts: Facts, handoff: WovenHandoff): HandoffRow {
	return row(facts, handoff, handoffLink(facts, handoff));
}

/** The whole sentence as one link to the handoff's page. */
export function handoffLink(facts: Facts, handoff: WovenHandoff): Prose {
	const { graph, words, language } = facts;
	const name = plain(handoffSentence(graph, handoff, words, language));
	return [{ name, lang: language, to: { kind: 'handoff', id: handoff.id } }];
}

/** How a handoff's text passed, as the line that stands for it. */
export function passedOf(handoff: WovenHandoff): Passed {
	return PASSED[handoff.grants.held];
}

/** Whether the story of the picture goes another way than this handoff, and both cannot be. */
export function isRival({ graph, disputes }: Facts, id: Id): boolean {
	const { spine, word } = graph.case.picture;
	const story = new Set([...spine, ...word]);
	return !story.has(id) && (disputes.get(id)?.rivals.some((rival) => story.has(rival)) ?? false);
}

/** The day words of a handoff: one span over all sources, or that they disagree. */
export function whenOf({ graph, words, floor, disputes, telling }: Facts, id: Id): string {
	if (disputes.get(id)?.dates.length) return words.dates.disputed;
	return dateWords(spanOf(graph, id, telling).span, words, floor);
}

/** The name of the handoff's place, where it has one. */
export function placeOf({ graph, language }: Facts, { place }: WovenHandoff): NameRun | null {
	const names = place && graph.places.get(place)?.names;
	if (!names) return null;
	const { value, lang } = displayName(names, language);
	return { name: value, lang, to: null };
}

function sidedRow(facts: Facts, handoff: WovenHandoff, side: 'came' | 'passed'): HandoffRow {
	const { graph, words, language } = facts;
	const parts = telling(graph, handoff, words, language);
	const what = plain(sentenceCase(parts.made ?? parts.what));
	const link: Prose = [{ name: what, lang: language, to: { kind: 'handoff', id: handoff.id } }];
	const how = words.handoffs.kinds[handoff.kind][side](parts);
	return row(facts, handoff, words.handoffs.row(link, how));
}

function row(facts: Facts, handoff: WovenHandoff, title: Prose): HandoffRow {
	const { id } = handoff;
	return {
		id,
		passed: passedOf(handoff),
		grade: facts.evidence.get(id)?.grade ?? 0,
		disputed: facts.disputes.get(id)?.disputed ?? false,
		rival: isRival(facts, id),
		title,
		place: placeOf(facts, handoff),
		when: whenOf(facts, id),
		from: spanOf(facts.graph, id, facts.telling).span.from
	};
}
