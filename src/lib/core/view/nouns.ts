// What do sentences call that which travelled, and the side that it reached?
import type { CaseGraph } from '../graph/types.ts';
import type { LocalText } from '../schema/records.ts';
import type { Language, Words } from './words/words.ts';

/** Each with its article, as it stands within a sentence. */
export interface Nouns {
	/** "the speech" */
	work: string;
	/** "the West", of “to the West” and “into the West” */
	beyond: string;
}

/** The nouns of a case, in a language. */
export function nounsOf(graph: CaseGraph, words: Pick<Words, 'pages'>, language: Language): Nouns {
	const { work, sides } = graph.case;
	// As `localText` does, which stands on this: a sentence is made with these nouns.
	const said = (text: LocalText | undefined) => text?.[language] ?? text?.en ?? '';
	return {
		work: said(work.called) || words.pages.nouns.work,
		beyond: said(sides.west) || words.pages.nouns.beyond
	};
}
