// What the build keeps at an address about one thing of its case.
import { error } from '@sveltejs/kit';
import { loadCase } from '#lib/case/load.ts';
import type { CaseGraph } from '#lib/core/graph/types.ts';
import { facts, type Facts } from '#lib/core/view/card/facts.ts';
import { idsKept, keptAt, type Kept, type RecordKind } from '#lib/core/view/kept.ts';
import { languageOf } from '#lib/core/view/words/language.ts';
import type { Language } from '#lib/core/view/words/words.ts';

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

/** The card of an id, or where its address leads instead; answers 404 for an id that never was. */
export function kept<Card>(
	kind: RecordKind,
	params: { id: string; lang?: string },
	card: (facts: Facts, id: string) => Card
): Kept<Card> {
	return keptAt(factsIn(params.lang), kind, params.id, card) ?? error(404);
}

/** Every id that ever had a page of this kind, for prerendering. */
export function idsOf(kind: RecordKind): { id: string }[] {
	return idsKept(loadCase(), kind).map((id) => ({ id }));
}
