// What is kept at an address about one thing: its card, where it has moved to, or why it was withdrawn?
import type { CaseGraph, ThingKind } from '../graph/types.ts';
import { dayOfIso } from '../schema/days.ts';
import { thingName } from './card/claim-row.ts';
import { disagreementCard, type DisagreementCard } from './card/disagreement-card.ts';
import { disagreementLink, disagreementsIn } from './card/disputes.ts';
import type { Facts } from './card/facts.ts';
import { fullDayWords } from './date-words.ts';
import type { FocusKind } from './link.ts';
import { plain, sentenceCase } from './prose.ts';

export type Kept<Card> =
	| { kept: 'card'; card: Card }
	| { kept: 'moved'; to: { kind: FocusKind; id: string }; name: string }
	| { kept: 'withdrawn'; why: string; on: string };

/** What has a record of its own in the case; disagreements are reckoned from those. */
export type RecordKind = Exclude<FocusKind, 'disagreement'>;

/** The card of an id, or where its address leads instead; null for an id that never was. */
export function keptAt<Card>(
	facts: Facts,
	kind: RecordKind,
	id: string,
	card: (facts: Facts, id: string) => Card
): Kept<Card> | null {
	const found = facts.graph.resolve(id);
	if (found.found === 'nothing') return null;
	if (found.found === 'withdrawn') {
		const on = fullDayWords(dayOfIso(found.on), facts.words);
		return { kept: 'withdrawn', why: found.why, on };
	}
	const at = pageOf(found.kind);
	if (!at) return null;
	if (at === kind && found.id === id) return { kept: 'card', card: card(facts, found.id) };
	const name = plain(sentenceCase(thingName(facts, found.id)));
	return { kept: 'moved', to: { kind: at, id: found.id }, name };
}

/** The card of a disagreement, or where its address leads instead; null for an id that never was. */
export function disagreementAt(facts: Facts, id: string): Kept<DisagreementCard> | null {
	const all = disagreementsIn(facts);
	const asked = all.find((one) => one.id === id);
	if (asked) return { kept: 'card', card: disagreementCard(facts, asked) };
	const other = all.find(({ aliases }) => aliases.includes(id));
	if (!other) return null;
	const to = { kind: 'disagreement', id: other.id } as const;
	return { kept: 'moved', to, name: plain(disagreementLink(facts, other)) };
}

/** Every id that ever had a page of this kind; a withdrawn one might have been of any. */
export function idsKept(graph: CaseGraph, kind: RecordKind): string[] {
	const things: Record<RecordKind, Iterable<{ id: string; aliases?: string[] }>> = {
		node: graph.agents.values(),
		handoff: graph.handoffs.values(),
		copy: graph.copies.values(),
		source: graph.sources.values(),
		route: graph.routes.values()
	};
	const own = [...things[kind]].flatMap(({ id, aliases = [] }) => [id, ...aliases]);
	const gone = graph.case.redirects
		.map(({ from }) => from)
		.filter((from) => {
			const found = graph.resolve(from);
			return (
				found.found === 'withdrawn' || (found.found === 'thing' && pageOf(found.kind) === kind)
			);
		});
	return [...new Set([...own, ...gone])];
}

function pageOf(kind: ThingKind): RecordKind | null {
	if (kind === 'agent') return 'node';
	return kind === 'place' ? null : kind;
}
