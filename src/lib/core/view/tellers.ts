// Whose tellings can be chosen, and how is a choice named?
import { toldBy, everyone, type Telling } from '../graph/telling.ts';
import type { CaseGraph } from '../graph/types.ts';
import type { Id, Source } from '../schema/records.ts';
import { sourceName } from './card/claim-row.ts';
import { shortReference } from './card/reference.ts';
import { listed, type Prose } from './prose.ts';
import { localText } from './sentence.ts';
import type { Language, Words } from './words/words.ts';

export interface Teller {
	id: Id;
	name: string;
	lang: string;
	/** Title and container, for whoever searches by them. */
	detail: string;
	claims: number;
}

export interface Tellers {
	/** Named choices of the case, in its order. */
	ready: { title: string; accounts: Id[] }[];
	/** All sources by kind, by name within. */
	groups: { type: Source['type']; title: string; sources: Teller[] }[];
}

const ORDER: readonly Source['type'][] = [
	'document',
	'testimony',
	'press',
	'scholarship',
	'reference',
	'editorial'
];
/** More names than this are only counted. */
const NAMED = 3;

/** Everything that can be chosen. */
export function tellers(graph: CaseGraph, words: Words, language: Language): Tellers {
	const collator = new Intl.Collator(words.dates.locale);
	const all = [...graph.accounts.values()];
	return {
		ready: (graph.case.tellings ?? []).map(({ title, accounts }) => ({
			title: localText(title, language),
			accounts: [...accounts].sort()
		})),
		groups: ORDER.map((type) => ({
			type,
			title: words.cards.sourceTypes[type],
			sources: all
				.filter(({ source }) => source.type === type)
				.map(({ source: { id, csl }, claims }): Teller => {
					const { text, lang } = shortReference(csl);
					const detail = [csl.title, csl['container-title']].filter((part) => part !== text);
					return {
						id,
						name: text,
						lang,
						detail: detail.filter(Boolean).join(', '),
						claims: claims.length
					};
				})
				.sort((a, b) => collator.compare(a.name, b.name))
		})).filter(({ sources }) => sources.length > 0)
	};
}

/** The telling of these sources, everyone's where none of them is known, and what is not known. */
export function tellingOf(
	graph: CaseGraph,
	ids: readonly string[]
): { telling: Telling; accounts: Id[]; unknown: string[] } {
	const resolved = ids.map((id) => {
		const found = graph.resolve(id);
		return found.found === 'thing' && found.kind === 'source' ? found.id : null;
	});
	const accounts = [...new Set(resolved.flatMap((id) => id ?? []))].sort();
	return {
		telling: accounts.length > 0 ? toldBy(...accounts) : everyone,
		accounts,
		unknown: ids.filter((_, i) => resolved[i] === null)
	};
}

/** The name of a choice: as the case names it, else its sources, else how many they are. */
export function choiceName(
	graph: CaseGraph,
	accounts: readonly Id[],
	words: Words,
	language: Language
): Prose {
	if (accounts.length === 0) return [words.tellings.everyone];
	const key = [...accounts].sort().join();
	const ready = graph.case.tellings?.find((choice) => [...choice.accounts].sort().join() === key);
	if (ready) return [words.handoffs.withinSentence(localText(ready.title, language))];
	if (accounts.length > NAMED) return [words.tellings.many(accounts.length)];
	const names = accounts.map((id): Prose => {
		const container = graph.sources.get(id)?.csl['container-title'];
		const [run] = sourceName(graph, id);
		if (typeof run !== 'object' || !container || run.name.includes(container))
			return run ? [run] : [];
		return [{ ...run, name: words.tellings.inContainer(run.name, container) }];
	});
	return listed(names, words.dates.locale);
}
