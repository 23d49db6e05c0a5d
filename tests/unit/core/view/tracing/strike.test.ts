import { expect, it } from 'vitest';
import { chosen } from '#lib/core/view/tracing/strike.ts';
import { tales } from '../retold.ts';

it('sorts ids by what they name, and sets aside what names nothing that can be struck', () => {
	const choice = chosen(tales(), ['wiktor', 'lend', 'c1', 'book', 'book#c2', 'book#c99', 'nobody']);
	expect(choice.strike).toEqual({
		agents: ['wiktor'],
		handoffs: ['lend'],
		copies: ['c1'],
		sources: ['book'],
		claims: ['book#c2']
	});
	expect(choice.found).toEqual(['wiktor', 'lend', 'c1', 'book', 'book#c2']);
	expect(choice.unknown).toEqual(['book#c99', 'nobody']);
});
