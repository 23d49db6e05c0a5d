// What is known of one source: how far it can be trusted, what it alone says, and who contradicts it.
import type { Id, Source } from '../../schema/records.ts';
import { apart } from '../../graph/allen.ts';
import { around, lineage } from '../../graph/lineage.ts';
import { genealogy, type Branch } from '../genealogy.ts';
import { plain, sentenceCase, type Prose } from '../prose.ts';
import { claimRows, sourceName, thingName, type ClaimRow } from './claim-row.ts';
import { disagreementLink, disagreementsIn, shortHeld } from './disputes.ts';
import type { Facts } from './facts.ts';
import { sentenceRow, type HandoffRow } from './handoff-row.ts';
import { told, type Told } from './node-card.ts';
import { fullReference, shortReference, type ReferenceRun } from './reference.ts';

export interface SourceCard {
	kind: 'source';
	id: Id;
	name: Told;
	/** The title, where it says more than the name. */
	title: Told;
	typeWord: string;
	reference: ReferenceRun[];
	url: string;
	archived: string;
	reliability: Source['reliability'];
	read: Source['read'];
	sameWork: Prose[];
	alone: HandoffRow[];
	/** Facts of which it alone speaks. */
	aloneFacts: Prose[];
	/** Where others contradict it: the question, what it holds itself, and those others. */
	against: { link: Prose; holds: string; sources: Prose[] }[];
	/** Whom it follows and who follows it; empty where it stands alone. */
	lineage: Branch[];
	claims: ClaimRow[];
	note: Told;
	description: string;
}

/** The card of a source; throws where the case has none of this id. */
export function sourceCard(facts: Facts, id: Id): SourceCard {
	const { graph, words } = facts;
	const source = graph.sources.get(id);
	if (!source) throw new Error(`No source "${id}".`);
	const { csl } = source;
	const { text, lang } = shortReference(csl);
	const tells = [...graph.handoffs.values()].filter((handoff) =>
		facts.evidence.get(handoff.id)?.sources.includes(id)
	);
	const claims = [...graph.claims.values()].filter(({ account }) => account === id);
	const reference = fullReference(csl, words);
	return {
		kind: 'source',
		id,
		name: { text, lang },
		title: { text: csl.title === text ? '' : csl.title, lang },
		typeWord: words.cards.sourceTypes[source.type],
		reference,
		url: csl.URL ?? '',
		archived: source.archived ?? '',
		reliability: source.reliability,
		read: source.read,
		sameWork: sameWork(facts, source),
		alone: tells
			.filter((handoff) => facts.evidence.get(handoff.id)?.sources.length === 1)
			.map((handoff) => sentenceRow(facts, handoff)),
		aloneFacts: aloneFacts(facts, id),
		against: contradicted(facts, id),
		lineage: lineageOf(facts, id),
		claims: claimRows(facts, claims),
		note: told(facts, source.note),
		description: `${plain(reference.map((run) => run.text)).trim()} ${words.cards.count.claims(claims.length)}.`
	};
}

function lineageOf(facts: Facts, id: Id): Branch[] {
	const { graph } = facts;
	const mine = around(lineage(graph, [...graph.claims.values()]), id);
	return mine.repeats.length > 0 ? genealogy(facts, mine, new Set([id])) : [];
}

function sameWork({ graph }: Facts, source: Source): Prose[] {
	return [...graph.sources.values()]
		.filter(
			({ id, sameWorkAs }) =>
				id !== source.id &&
				(id === source.sameWorkAs ||
					sameWorkAs === source.id ||
					(sameWorkAs !== undefined && sameWorkAs === source.sameWorkAs))
		)
		.map(({ id }) => sourceName(graph, id));
}

/** The disagreements in which others hold what cannot be so if this source is right. */
function contradicted(facts: Facts, id: Id): SourceCard['against'] {
	return disagreementsIn(facts).flatMap((asked) => {
		const { sides, relations, irreconcilable, kind } = asked;
		const own = sides.flatMap(({ accounts }, place) => (accounts.includes(id) ? [place] : []));
		const clash = (one: number, other: number) =>
			kind !== 'dates' ||
			relations.some(
				({ one: a, other: b, relation }) =>
					apart(relation) && ((a === one && b === other) || (a === other && b === one))
			);
		const others = sides.flatMap((side, place) =>
			!side.setAside && own.some((mine) => mine !== place && clash(mine, place))
				? side.accounts.filter((account) => account !== id)
				: []
		);
		if (!irreconcilable || others.length === 0) return [];
		return [
			{
				link: disagreementLink(facts, asked),
				holds: own.map((place) => shortHeld(facts, sides[place]!.held)).join('; '),
				sources: [...new Set(others)].map((one) => sourceName(facts.graph, one))
			}
		];
	});
}

/** Fields of things of which no other source speaks. */
function aloneFacts(facts: Facts, id: Id): Prose[] {
	const { graph, words } = facts;
	return [...graph.claims.values()].flatMap(({ account, about, rank }) => {
		if (account !== id || typeof about === 'string' || rank === 'deprecated') return [];
		const others = (graph.claimsAbout.get(about.thing) ?? []).some(
			(claim) =>
				claim.account !== id && typeof claim.about !== 'string' && claim.about.field === about.field
		);
		const name = words.disagreements.fieldName(about.field);
		const thing = sentenceCase(thingName(facts, about.thing));
		return others ? [] : [words.cards.claims.field(thing, name, String(about.value))];
	});
}
