// What does one claim show: who says what, where it stands, and on whose word?
import { claimDays } from '../../graph/dates.ts';
import { opposes } from '../../graph/telling.ts';
import type { CaseGraph, WovenClaim } from '../../graph/types.ts';
import type { Id, Stance } from '../../schema/records.ts';
import { dateWords } from '../date-words.ts';
import type { Prose } from '../prose.ts';
import { agentName, copyName, displayName, localLang, localText } from '../sentence.ts';
import type { Facts } from './facts.ts';
import { handoffLink } from './handoff-row.ts';
import { shortReference } from './reference.ts';

export interface ClaimRow {
	/** `account#claim`; the part after # is the anchor on the source's page. */
	id: string;
	account: Id;
	anchor: Id;
	stance: Stance;
	opposes: boolean;
	says: { text: string; lang: string };
	quote: { text: string; lang: string; translation: string } | null;
	/** The short name of the source, leading to it. */
	source: Prose;
	/** "p. 94", "section “Reporting”"; joined with commas. */
	locator: string;
	/** Day words of the editors, and the source's own. */
	when: string;
	said: string;
	basis: string;
	accordingTo: Prose | null;
	follows: Prose[];
	/** Why it is preferred or set aside; empty for a normal claim. */
	rank: string;
	deprecated: boolean;
	/** The reason of an inference; empty for what a source says itself. */
	why: string;
	/** What it is about, for the source's own card. */
	about: Prose;
	entered: string;
}

/** One claim as a row. */
export function claimRow(facts: Facts, claim: WovenClaim): ClaimRow {
	const { graph, words, language, floor } = facts;
	const { dates } = words;
	const { claims } = words.cards;
	const { quote, why = '' } = claim;
	return {
		id: claim.id,
		account: claim.account,
		anchor: anchorOf(claim.id),
		stance: claim.stance,
		opposes: opposes(claim.stance),
		says: { text: localText(claim.says, language), lang: localLang(claim.says, language) },
		quote: quote
			? { text: quote.text, lang: quote.lang, translation: quote.translation ?? '' }
			: null,
		source: sourceName(graph, claim.account),
		locator: locatorWords(facts, claim),
		when: claim.date ? dateWords(claimDays(graph, claim), words, floor) : '',
		said: claim.said ? dates.said(claim.said) : '',
		basis: words.cards.bases[claim.basis],
		accordingTo: claim.accordingTo ? claims.accordingTo(witness(facts, claim.accordingTo)) : null,
		follows: claim.follows.map((id) => claims.follows(followed(graph, id))),
		rank:
			claim.rank === 'deprecated'
				? claims.set(why)
				: claim.rank === 'preferred'
					? claims.chosen(why)
					: '',
		deprecated: claim.rank === 'deprecated',
		why: claim.basis === 'inferred' && claim.rank === 'normal' && why ? claims.why(why) : '',
		about: thingName(facts, typeof claim.about === 'string' ? claim.about : claim.about.thing),
		entered: claims.enteredBy(claim.by, claim.on)
	};
}

/** Claims in the order of a card: what speaks for it, then against it, then what was set aside. */
export function claimRows(facts: Facts, claims: readonly WovenClaim[]): ClaimRow[] {
	const rows = claims.map((claim) => claimRow(facts, claim));
	const weight = ({ deprecated, opposes }: ClaimRow) => (deprecated ? 2 : opposes ? 1 : 0);
	return rows.sort((a, b) => weight(a) - weight(b));
}

/** The short name of a source, leading to its page. */
export function sourceName(graph: CaseGraph, id: Id): Prose {
	const source = graph.sources.get(id);
	if (!source) return [id];
	const { text, lang } = shortReference(source.csl);
	return [{ name: text, lang, to: { kind: 'source', id } }];
}

/** Whatever has an id by its name, leading to its page where it has one. */
export function thingName(facts: Facts, id: Id): Prose {
	const { graph, words, language } = facts;
	const handoff = graph.handoffs.get(id);
	if (handoff) return handoffLink(facts, handoff);
	if (graph.agents.has(id)) return agentName(graph, id, words, language);
	if (graph.copies.has(id)) return copyName(graph, id, words, language);
	if (graph.sources.has(id)) return sourceName(graph, id);
	const place = graph.places.get(id);
	if (!place) return [id];
	const { value, lang } = displayName(place.names, language);
	return [{ name: value, lang, to: null }];
}

function anchorOf(id: string): string {
	return id.slice(id.indexOf('#') + 1);
}

function followed(graph: CaseGraph, id: string): Prose {
	return sourceName(graph, id.split('#')[0]!);
}

function witness(facts: Facts, accordingTo: NonNullable<WovenClaim['accordingTo']>): Prose {
	if (typeof accordingTo !== 'string') return [accordingTo.witness];
	const { graph, words, language } = facts;
	return graph.agents.has(accordingTo)
		? agentName(graph, accordingTo, words, language)
		: sourceName(graph, accordingTo);
}

function locatorWords({ words }: Facts, { locator }: WovenClaim): string {
	const { claims } = words.cards;
	if (!locator) return '';
	const { page, section, paragraph, time } = locator;
	return [
		page && claims.page(page),
		section && claims.section(section),
		paragraph && claims.paragraph(paragraph),
		time && claims.time(time)
	]
		.filter(Boolean)
		.join(', ');
}
