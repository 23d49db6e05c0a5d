// Of which case, in which state, are its pages made, and by which nouns do they speak of it?
import type { CaseGraph } from '../graph/types.ts';
import { nounsOf, type Nouns } from './nouns.ts';
import { localText } from './sentence.ts';
import type { Language, Words } from './words/words.ts';

export interface Edition {
	title: string;
	version: string;
	licence: string;
	nouns: Nouns;
}

/** The edition of a case, in a language. */
export function editionOf(
	graph: CaseGraph,
	words: Pick<Words, 'pages'>,
	language: Language
): Edition {
	const { title, version, licence } = graph.case;
	return {
		title: localText(title, language),
		version,
		licence,
		nouns: nounsOf(graph, words, language)
	};
}
