import { expect, test } from 'vitest';
import { editionOf } from '#lib/core/view/edition.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { graphOf } from '../../../graph-of.ts';

test('is of a case in one version, under its licence', () => {
	expect(editionOf(graphOf({ handoffs: {} }), wordsFor('en'), 'en')).toEqual({
		title: 'Case',
		version: '1.0.0',
		licence: 'CC0-1.0',
		nouns: { work: 'the speech', beyond: 'the West' }
	});
});
