import { describe, expect, it } from 'vitest';
import { listed, plain, say, sentenceCase, type Prose } from '#lib/core/view/prose.ts';

const name = (text: string): Prose => [{ name: text, lang: 'pl', to: { kind: 'node', id: 'x' } }];

describe('prose', () => {
	it('keeps names as runs of their own', () => {
		expect(say`${name('Łucja')} lends it.`).toEqual([
			{ name: 'Łucja', lang: 'pl', to: { kind: 'node', id: 'x' } },
			' lends it.'
		]);
	});

	it('joins a list as the language does', () => {
		const hands = [name('A'), name('B'), name('C')];
		expect(plain(listed(hands, 'en-GB'))).toBe('A, B and C');
		expect(plain(listed(hands.slice(0, 1), 'en-GB'))).toBe('A');
		expect(plain(listed([], 'en-GB'))).toBe('');
	});

	it('begins a sentence with a capital, in a name too', () => {
		expect(plain(sentenceCase(['word of it']))).toBe('Word of it');
		expect(plain(sentenceCase(say`${name('żona')} knew.`))).toBe('Żona knew.');
		expect(plain(sentenceCase([]))).toBe('');
	});
});
