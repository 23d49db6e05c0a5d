// What is known of one source: how far it can be trusted, what it alone says, and who contradicts it.
import type { Id, Source } from '../../schema/records.ts';
import type { WovenHandoff } from '../../graph/types.ts';
import { plain, type Prose } from '../prose.ts';
import { claimRows, sourceName, type ClaimRow } from './claim-row.ts';
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
	/** Its handoffs that others contradict, each with those others. */
	against: { row: HandoffRow; sources: Prose[] }[];
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
		against: contradicted(facts, id),
		claims: claimRows(facts, claims),
		note: told(facts, source.note),
		description: `${plain(reference.map((run) => run.text)).trim()} ${words.cards.count.claims(claims.length)}.`
	};
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

/** Handoffs that this source tells and others contradict, or that it contradicts and others tell. */
function contradicted(facts: Facts, id: Id): SourceCard['against'] {
	const { graph } = facts;
	return [...graph.handoffs.values()].flatMap((handoff) => {
		const others = opponents(facts, handoff, id);
		return others.length > 0
			? [{ row: sentenceRow(facts, handoff), sources: others.map((one) => sourceName(graph, one)) }]
			: [];
	});
}

function opponents({ graph, evidence, disputes }: Facts, { id }: WovenHandoff, source: Id): Id[] {
	const tellers = evidence.get(id)?.sources ?? [];
	const { stance = [], rivals = [], dates = [] } = disputes.get(id) ?? {};
	const deniers = stance.map(({ account }) => account);
	const found = [
		...(tellers.includes(source)
			? [...deniers, ...rivals.flatMap((rival) => evidence.get(rival)?.sources ?? [])]
			: []),
		...(deniers.includes(source) ? tellers : []),
		...dates.flatMap(([a, b]) =>
			a.account === source ? [b.account] : b.account === source ? [a.account] : []
		)
	];
	return [...graph.sources.keys()].filter((one) => one !== source && found.includes(one));
}
