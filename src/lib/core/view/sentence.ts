// What does a handoff say in one sentence, and by what names? Shared by cards, lists, search and pictures.
import type { Agent, Id, LocalText, Name } from '../schema/records.ts';
import type { CaseGraph, WovenHandoff } from '../graph/types.ts';
import { nounsOf } from './nouns.ts';
import { listed, sentenceCase, type Prose } from './prose.ts';
import type { Telling } from './words/en/handoffs.ts';
import { plainLanguage } from './words/language.ts';
import type { Language, Words } from './words/words.ts';

/** The preferred name in this language, else in English, else the first preferred, else the first. */
export function displayName(names: readonly Name[], language: Language): Name {
	const preferred = names.filter(({ kind }) => kind === 'preferred');
	return (
		preferred.find(({ lang }) => lang === language) ??
		preferred.find(({ lang }) => lang === plainLanguage) ??
		preferred[0] ??
		names[0]!
	);
}

/** The text in this language, else in English; empty where there is none. */
export function localText(text: LocalText | undefined, language: Language): string {
	return text?.[language] ?? text?.en ?? '';
}

/** The language of `localText`, for `lang` attributes. */
export function localLang(text: LocalText, language: Language): Language {
	return text[language] ? language : plainLanguage;
}

/** An agent's name as it stands in a sentence, leading to its page. */
export function agentName(graph: CaseGraph, id: Id, words: Words, language: Language): Prose {
	const agent = graph.agents.get(id);
	if (!agent) return [id];
	const { value, lang } = displayName(agent.names, language);
	// "a Soviet acquaintance" is a description and yields to the sentence; a person's name never does.
	const described = agent.kind === 'unknown' || isPlural(agent);
	const proper = agent.kind === 'person' || agent.kind === 'publication' || lang !== language;
	const name = proper ? value : words.handoffs.handWithinSentence(value, described);
	return [{ name, lang, to: { kind: 'node', id } }];
}

/** Several agents joined as a list. */
export function agentNames(
	graph: CaseGraph,
	ids: readonly Id[],
	words: Words,
	language: Language
): Prose {
	return listed(
		ids.map((id) => agentName(graph, id, words, language)),
		words.dates.locale
	);
}

/** A copy's title as it stands within a sentence, leading to its page. */
export function copyName(graph: CaseGraph, id: Id, words: Words, language: Language): Prose {
	const copy = graph.copies.get(id);
	if (!copy) return [id];
	const name = words.handoffs.withinSentence(localText(copy.title, language));
	return [{ name, lang: localLang(copy.title, language), to: { kind: 'copy', id } }];
}

/** The parts of a handoff, as the words of its kind want them. */
export function telling(
	graph: CaseGraph,
	handoff: WovenHandoff,
	words: Words,
	language: Language
): Telling {
	const { givers, takers, passes } = handoff;
	const others = takers.filter((id) => !givers.includes(id));
	const many = (ids: readonly Id[]) =>
		ids.length > 1 || ids.some((id) => isPlural(graph.agents.get(id)));
	const { work } = nounsOf(graph, words, language);
	const copy = (id: Id) => copyName(graph, id, words, language);
	const what =
		passes.what === 'gist'
			? [words.handoffs.gist(work)]
			: passes.what === 'text'
				? [words.handoffs.text]
				: copy(passes.what === 'copy' ? passes.copy : passes.from);
	return {
		givers: agentNames(graph, givers, words, language),
		takers: others.length > 0 ? agentNames(graph, others, words, language) : null,
		manyGivers: many(givers),
		manyTakers: many(others),
		what,
		work,
		made: passes.what === 'make' ? copy(passes.to) : null
	};
}

/** "Łucja Baranowska lends the red booklet to Wiktor Grajewski." */
export function handoffSentence(
	graph: CaseGraph,
	handoff: WovenHandoff,
	words: Words,
	language: Language
): Prose {
	const { sentence } = words.handoffs.kinds[handoff.kind];
	return sentenceCase(sentence(telling(graph, handoff, words, language)));
}

/** Groups and the public act in the plural: "delegates read", but "the office lends". */
export function isPlural(agent: Agent | undefined): boolean {
	return agent?.kind === 'group' || agent?.kind === 'public' || agent?.number === 'plural';
}
