// How does a sentence keep its names apart from its words? So that each name has a language and a link.
import type { Focus } from './link.ts';

/** A name within a sentence: its language tag, and the thing that it leads to. */
export interface NameRun {
	name: string;
	lang: string;
	to: Focus | null;
}

/** A sentence in runs; plain words are strings. */
export type Prose = readonly (string | NameRun)[];

/** Template tag that joins words and prose into one prose. */
export function say(words: TemplateStringsArray, ...values: readonly (string | Prose)[]): Prose {
	const runs = words.flatMap((word, index) => {
		const value = values[index] ?? '';
		return [word, ...(typeof value === 'string' ? [value] : value)];
	});
	return runs.filter((run) => run !== '');
}

/** The sentence as plain text. */
export function plain(prose: Prose): string {
	return prose.map((run) => (typeof run === 'string' ? run : run.name)).join('');
}

/** Names joined as the language joins a list: "A, B and C". */
export function listed(items: readonly Prose[], lang: string): Prose {
	const list = new Intl.ListFormat(lang, { type: 'conjunction' });
	return list
		.formatToParts(items.map((_, index) => String(index)))
		.flatMap((part) => (part.type === 'element' ? items[Number(part.value)]! : [part.value]));
}

/** The same prose with its first letter as a sentence begins. */
export function sentenceCase(prose: Prose): Prose {
	const [first, ...rest] = prose;
	if (first === undefined) return prose;
	if (typeof first === 'string') return [raise(first), ...rest];
	return [{ ...first, name: raise(first.name) }, ...rest];
}

function raise(text: string): string {
	const first = text.match(/^\p{Ll}/u)?.[0];
	return first ? first.toUpperCase() + text.slice(first.length) : text;
}
