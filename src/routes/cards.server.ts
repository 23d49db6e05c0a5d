// What is kept at an address about one thing: its card, where it has moved to, or why it was withdrawn.
import { error } from '@sveltejs/kit';
import { loadCase } from '#lib/case/load.ts';
import type { CaseGraph, ThingKind } from '#lib/core/graph/types.ts';
import { facts, type Facts } from '#lib/core/view/card/facts.ts';
import { dayOfIso } from '#lib/core/schema/days.ts';
import { thingName } from '#lib/core/view/card/claim-row.ts';
import { plain, sentenceCase } from '#lib/core/view/prose.ts';
import { fullDayWords } from '#lib/core/view/date-words.ts';
import { languageOf } from '#lib/core/view/words/language.ts';
import type { FocusKind } from '#lib/core/view/link.ts';
import { wordsFor, type Language } from '#lib/core/view/words/words.ts';

export type Kept<Card> =
	| { kept: 'card'; card: Card }
	| { kept: 'moved'; to: { kind: FocusKind; id: string }; name: string }
	| { kept: 'withdrawn'; why: string; on: string };

const known = new WeakMap<CaseGraph, Map<Language, Facts>>();

/** The facts of the case in one language, reckoned once per build. */
export function factsIn(tag: string | undefined): Facts {
	const graph = loadCase();
	const language = languageOf(tag);
	const byLanguage = known.get(graph) ?? new Map<Language, Facts>();
	const found = byLanguage.get(language) ?? facts(graph, language);
	known.set(graph, byLanguage.set(language, found));
	return found;
}

/** What has a record of its own in the case; disagreements are reckoned from those. */
type RecordKind = Exclude<FocusKind, 'disagreement'>;

/** The card of an id, or where its address leads instead; answers 404 for an id that never was. */
export function kept<Card>(
	kind: RecordKind,
	params: { id: string; lang?: string },
	card: (facts: Facts, id: string) => Card
): Kept<Card> {
	const found = loadCase().resolve(params.id);
	if (found.found === 'nothing') error(404);
	if (found.found === 'withdrawn') {
		const on = fullDayWords(dayOfIso(found.on), wordsFor(params.lang));
		return { kept: 'withdrawn', why: found.why, on };
	}
	const at = pageOf(found.kind);
	if (!at) error(404);
	const facts = factsIn(params.lang);
	if (at === kind && found.id === params.id) return { kept: 'card', card: card(facts, found.id) };
	const name = plain(sentenceCase(thingName(facts, found.id)));
	return { kept: 'moved', to: { kind: at, id: found.id }, name };
}

/** Every id that ever had a page of this kind, for prerendering; a withdrawn one might have been of any. */
export function idsOf(kind: RecordKind): { id: string }[] {
	const graph = loadCase();
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
	return [...new Set([...own, ...gone])].map((id) => ({ id }));
}

function pageOf(kind: ThingKind): RecordKind | null {
	if (kind === 'agent') return 'node';
	return kind === 'place' ? null : kind;
}
