// What can be found in a case, and by which names?
import { fold, type SearchEntry } from '../query/search.ts';
import type { Id, Name } from '../schema/records.ts';
import { disagreementLink, disagreementsIn } from './card/disputes.ts';
import type { Facts } from './card/facts.ts';
import { formOf } from './card/copy-card.ts';
import { fullReference, shortReference } from './card/reference.ts';
import { whenOf } from './card/handoff-row.ts';
import { plain } from './prose.ts';
import { displayName, handoffSentence, localText } from './sentence.ts';

/** Everything that has a page, found by every name, spelling, script and alias that the case knows. */
export function searchEntries(facts: Facts): SearchEntry[] {
	const { graph, words, language } = facts;
	const inPlace = (place: Id | undefined) =>
		folded((place && graph.places.get(place)?.names) || [], []);

	const hands = [...graph.agents.values()].map((agent): SearchEntry => {
		const { value, lang } = displayName(agent.names, language);
		const label = localText(agent.label, language);
		return {
			kind: 'node',
			id: agent.id,
			label: value,
			lang,
			detail: localText(agent.role, language),
			keys: folded(agent.names, [label, agent.id, ...(agent.aliases ?? [])]),
			near: inPlace(agent.place)
		};
	});
	const copies = [...graph.copies.values()].map((copy): SearchEntry => {
		const title = localText(copy.title, language);
		return {
			kind: 'copy',
			id: copy.id,
			label: title,
			lang: language,
			detail: formOf(facts, copy),
			keys: folded(copy.names ?? [], [title, copy.id, ...(copy.aliases ?? [])]),
			near: []
		};
	});
	const handoffs = [...graph.handoffs.values()].map((handoff): SearchEntry => {
		const sentence = plain(handoffSentence(graph, handoff, words, language));
		return {
			kind: 'handoff',
			id: handoff.id,
			label: sentence,
			lang: language,
			detail: whenOf(facts, handoff.id),
			keys: folded([], [sentence, handoff.id, ...(handoff.aliases ?? [])]),
			near: inPlace(handoff.place)
		};
	});
	const sources = [...graph.sources.values()].map((source): SearchEntry => {
		const { text, lang } = shortReference(source.csl);
		const reference = plain(fullReference(source.csl, words).map((run) => run.text)).trim();
		return {
			kind: 'source',
			id: source.id,
			label: text,
			lang,
			detail: source.csl.title,
			keys: folded([], [text, source.csl.title, source.id, ...(source.aliases ?? [])]),
			near: folded([], [reference])
		};
	});
	const disputes = disagreementsIn(facts).map((asked): SearchEntry => {
		const label = plain(disagreementLink(facts, asked));
		return {
			kind: 'disagreement',
			id: asked.id,
			label,
			lang: language,
			detail: words.disagreements.kinds[asked.kind],
			keys: folded([], [label, asked.id]),
			near: []
		};
	});
	const routes = [...graph.routes.values()].map((route): SearchEntry => {
		const title = localText(route.title, language);
		return {
			kind: 'route',
			id: route.id,
			label: title,
			lang: language,
			detail: words.toldRoutes.steps(route.steps.length),
			keys: folded([], [title, route.id, ...(route.aliases ?? [])]),
			near: folded([], [localText(route.summary, language)])
		};
	});
	return [...hands, ...copies, ...handoffs, ...sources, ...disputes, ...routes];
}

function folded(names: readonly Name[], others: readonly string[]): string[] {
	return [...new Set([...names.map(({ value }) => value), ...others].map(fold))].filter(Boolean);
}
