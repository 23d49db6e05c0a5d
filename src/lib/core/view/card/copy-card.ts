// What is known of one copy of the text: what it is, what it was made from, and who held it.
import type { Copy, Id } from '../../schema/records.ts';
import type { Holding, WovenHandoff } from '../../graph/types.ts';
import { sentenceCase, type Prose } from '../prose.ts';
import { agentName, copyName, localText } from '../sentence.ts';
import { claimRows, type ClaimRow } from './claim-row.ts';
import { disputesAbout, questionLink } from './disputes.ts';
import { claimsAbout, type Facts } from './facts.ts';
import { sentenceRow, type HandoffRow } from './handoff-row.ts';
import { nameView, type NameView } from './names.ts';
import { told, type Told } from './node-card.ts';

export interface CopyCard {
	kind: 'copy';
	id: Id;
	title: Told;
	names: NameView[];
	/** "booklet, the full text" */
	form: string;
	/** Name of its language in the reader's; empty where it is not told. */
	language: string;
	numbered: string;
	madeFrom: Prose[];
	becomes: Prose[];
	hands: Prose[];
	handoffs: HandoffRow[];
	/** Facts about it in dispute, each leading to its page. */
	disputes: Prose[];
	claims: ClaimRow[];
	claimSources: number;
	note: Told;
	description: string;
}

/** The card of a copy; throws where the case has none of this id. */
export function copyCard(facts: Facts, id: Id): CopyCard {
	const { graph, words, language } = facts;
	const copy = graph.copies.get(id);
	if (!copy) throw new Error(`No copy "${id}".`);
	const handoffs = [...graph.handoffs.values()].filter(
		(handoff) => facts.told.has(handoff.id) && concerns(handoff, id)
	);
	const claims = [id, ...handoffs.map((handoff) => handoff.id)].flatMap((thing) =>
		claimsAbout(facts, thing)
	);
	const form = formOf(facts, copy);
	const title = localText(copy.title, language);
	return {
		kind: 'copy',
		id,
		title: told(facts, copy.title),
		names: (copy.names ?? []).map(nameView),
		form,
		language: languageName(facts, copy.lang),
		numbered: copy.numbered ?? '',
		madeFrom: parentsOf(facts, copy).map((other) => copyName(graph, other, words, language)),
		becomes: [...graph.copies.values()]
			.filter((other) => parentsOf(facts, other).includes(id))
			.map((other) => copyName(graph, other.id, words, language)),
		hands: holdersOf(handoffs, id).map((hand) =>
			sentenceCase(agentName(graph, hand, words, language))
		),
		handoffs: handoffs.map((handoff) => sentenceRow(facts, handoff)),
		disputes: disputesAbout(facts, [id]).map((asked) => questionLink(facts, asked)),
		claims: claimRows(facts, claims),
		claimSources: new Set(claims.map(({ account }) => account)).size,
		note: told(facts, copy.note),
		description: `${title}: ${form}.`
	};
}

/** "booklet, the full text". */
export function formOf({ words }: Facts, { form, version }: Copy): string {
	return `${words.handoffs.copyForms[form]}, ${words.handoffs.copyVersions[version]}`;
}

/** What a copy was made from, by its own record or by a handoff that made it. */
export function parentsOf({ graph }: Facts, { id, madeFrom = [] }: Copy): Id[] {
	const made = [...graph.handoffs.values()].flatMap(({ passes }) =>
		passes.what === 'make' && passes.to === id ? [passes.from] : []
	);
	return [...new Set([...madeFrom, ...made])];
}

/** The language's name in the reader's language; empty without a language. */
export function languageName({ words }: Facts, tag: string | undefined): string {
	const names = new Intl.DisplayNames(words.dates.locale, { type: 'language' });
	return tag ? (names.of(tag) ?? tag) : '';
}

function concerns({ needs, grants }: WovenHandoff, copy: Id): boolean {
	return holds(needs, copy) || holds(grants, copy);
}

function holds(holding: Holding, copy: Id): boolean {
	return holding.held === 'copy' && holding.copy === copy;
}

/** Everyone who had it in hand, in the order of the handoffs. */
function holdersOf(handoffs: readonly WovenHandoff[], copy: Id): Id[] {
	return [
		...new Set(
			handoffs.flatMap(({ givers, holders, needs, grants }) => [
				...(holds(needs, copy) ? givers : []),
				...(holds(grants, copy) ? holders : [])
			])
		)
	];
}
