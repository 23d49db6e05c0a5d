import { describe, expect, it } from 'vitest';
import type { CslItem } from '#lib/core/schema/records.ts';
import { fullReference, shortReference } from '#lib/core/view/card/reference.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';

const cases: [string, CslItem, string, string][] = [
	[
		'a book',
		{
			type: 'book',
			title: 'Mossad',
			author: [
				{ family: 'Bar-Zohar', given: 'Michael' },
				{ family: 'Mishal', given: 'Nissim' }
			],
			publisher: 'Ecco',
			'publisher-place': 'New York',
			issued: { 'date-parts': [[2012]] }
		},
		'Bar-Zohar and Mishal, 2012',
		'Michael Bar-Zohar and Nissim Mishal. *Mossad*. New York: Ecco, 2012.'
	],
	[
		'a newspaper article without an author',
		{
			type: 'article-newspaper',
			title: 'Who leaked it?',
			'container-title': 'The Independent',
			page: '12-13',
			issued: { 'date-parts': [[2007, 10, 30]] }
		},
		'The Independent, 2007',
		'“Who leaked it?” *The Independent*, 30 October 2007, pp. 12-13.'
	],
	[
		'a chapter',
		{
			type: 'chapter',
			title: 'The speech',
			author: [{ family: 'A' }, { family: 'B' }, { family: 'C' }],
			'container-title': 'Essays',
			editor: [{ literal: 'The Institute' }],
			volume: '2',
			issued: { 'date-parts': [[1990, 3]], circa: true }
		},
		'A et al., 1990',
		'A, B and C. “The speech”. In *Essays*, vol. 2, about March 1990. Edited by The Institute.'
	],
	[
		'an entry that has no day',
		{
			type: 'entry-encyclopedia',
			title: 'The Speech',
			'container-title': 'Wikipedia',
			section: 'Lead',
			accessed: { 'date-parts': [[2026, 11, 23]] }
		},
		'Wikipedia (Lead)',
		'“The Speech”. *Wikipedia*, section “Lead”. Read on 23 November 2026.'
	]
];

describe('a reference', () => {
	it.each(cases)('to %s', (_what, csl, short, full) => {
		expect(shortReference(csl).text).toBe(short);
		const text = fullReference(csl, wordsFor('en'))
			.map((run) => (run.italic ? `*${run.text}*` : run.text))
			.join('');
		expect(text.trim()).toBe(full);
	});
});
