import { describe, expect, it } from 'vitest';
import { knowledge } from '#lib/core/view/words/en/knowledge.ts';

describe('a day in a sentence', () => {
	it('says the text apart from word of it', () => {
		expect(
			knowledge.sentence('13 April 1956', { must: 9, could: 4 }, { must: 30, could: 12 })
		).toBe(
			'On 13 April 1956, 9 hands must have had the text and 4 more could have had it. ' +
				'Word of it must have come to 30 hands and could have come to 12 more.'
		);
	});

	it('counts one hand as one', () => {
		expect(
			knowledge.sentence('25 February 1956', { must: 1, could: 0 }, { must: 1, could: 2 })
		).toContain('1 hand must have had the text and 0 more');
	});
});

it.each([
	['could-have', 'must-have', 'Wiktor could have had the text, and must have had word of it.'],
	['must-have', 'must-have', 'Wiktor must have had the text and word of it.'],
	[
		'could-not-yet',
		'could-have',
		'Wiktor could not yet have had the text, and could have had word of it.'
	]
] as const)('where one hand stands: %s, %s', (text, gist, sentence) => {
	expect(knowledge.stands('Wiktor', text, gist)).toBe(sentence);
});
