// Which disagreements are there, what is each called, and which concern a thing?
import type { Disagreement, Held } from '../../graph/disagreement.ts';
import { disagreements } from '../../graph/disagreements.ts';
import type { Id } from '../../schema/records.ts';
import { dateWords } from '../date-words.ts';
import { plain, sentenceCase, type Prose } from '../prose.ts';
import { localText } from '../sentence.ts';
import { thingName } from './claim-row.ts';
import type { Facts } from './facts.ts';

const known = new WeakMap<Facts, readonly Disagreement[]>();

/** Every disagreement of the telling, reckoned when first asked for. */
export function disagreementsIn(facts: Facts): readonly Disagreement[] {
	const found = known.get(facts) ?? disagreements(facts.graph, facts.telling);
	known.set(facts, found);
	return found;
}

/** Those over these handoffs, or over a field of these things; what is settled apart. */
export function disputesAbout(facts: Facts, ids: readonly Id[]): Disagreement[] {
	return disagreementsIn(facts).filter(
		({ about, settled }) => !settled && about.some((id) => ids.includes(id))
	);
}

/** "Which day?", "leaked, or released?": as the case puts it, or as its kind does. */
export function questionOf(facts: Facts, asked: Disagreement): string {
	const { graph, words, language } = facts;
	if (asked.field !== null) return words.disagreements.field(asked.field);
	const { kind, about } = asked;
	// The question of a handoff with rivals asks which of them it was, not whether.
	const ofRivals = kind === 'stance' && facts.disputes.get(about[0]!)!.rivals.length > 0;
	const own =
		kind === 'dates' || ofRivals
			? ''
			: about.map((id) => localText(graph.handoffs.get(id)?.question, language)).find(Boolean);
	const question = own?.endsWith('?') ? own : words.disagreements.questions[kind as 'stance'];
	return plain(sentenceCase([question]));
}

/** What it is about, leading there: the handoff that the story tells, or the thing. */
export function aboutOf(facts: Facts, { about, kind }: Disagreement): Prose {
	const { spine, word } = facts.graph.case.picture;
	const told =
		kind !== 'granularity' && about.find((id) => spine.includes(id) || word.includes(id));
	return sentenceCase(thingName(facts, told || about[0]!));
}

/** Question and matter in one link to its page. */
export function disagreementLink(facts: Facts, asked: Disagreement): Prose {
	const about = plain(aboutOf(facts, asked)).replace(/\.$/, '');
	const name = facts.words.disagreements.name(questionOf(facts, asked), about);
	return [{ name, lang: facts.language, to: { kind: 'disagreement', id: asked.id } }];
}

/** The question alone, as a link: where the matter is plain. */
export function questionLink(facts: Facts, asked: Disagreement): Prose {
	const name = questionOf(facts, asked);
	return [{ name, lang: facts.language, to: { kind: 'disagreement', id: asked.id } }];
}

/** What a side holds, in a few words. */
export function heldWords(facts: Facts, held: Held): Prose {
	const { words, floor } = facts;
	const said = words.disagreements.side;
	if (held.holds === 'handoff') return thingName(facts, held.handoff);
	if (held.holds === 'steps') return [said.steps];
	if (held.holds === 'days') return sentenceCase([dateWords(held.days, words, floor)]);
	if (held.holds !== 'value') return [said[held.holds]];
	const value =
		typeof held.value === 'boolean' ? (held.value ? said.yes : said.no) : String(held.value);
	return sentenceCase([held.opposed ? said.not(value) : value]);
}

/** The same as plain text without its full stop, for lists. */
export function shortHeld(facts: Facts, held: Held): string {
	return plain(heldWords(facts, held)).replace(/\.$/, '');
}
