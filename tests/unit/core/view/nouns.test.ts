import { expect, test } from 'vitest';
import { nounsOf } from '#lib/core/view/nouns.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { graphOf } from '../../../graph-of.ts';

const words = wordsFor('en');
const graph = graphOf({ handoffs: {} });
const named = (work: object, west: string) => ({
	...graph,
	case: {
		...graph.case,
		work: { ...graph.case.work, called: undefined, ...work },
		sides: { ...graph.case.sides, west: { en: west } }
	}
});

test('a case says what sentences call that which travelled, and where it went', () => {
	expect(nounsOf(named({ called: { en: 'the memo' } }, 'the press'), words, 'en')).toEqual({
		work: 'the memo',
		beyond: 'the press'
	});
});

test('a case that does not say so has a text', () => {
	expect(nounsOf(named({}, ''), words, 'en')).toEqual({
		work: 'the text',
		beyond: 'the other side'
	});
});
