import { describe, expect, it } from 'vitest';
import { copyCard } from '#lib/core/view/card/copy-card.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { plain } from '#lib/core/view/prose.ts';
import { workedExample } from '../../../../fixtures/worked-example.ts';
import { graphOf } from '../../../../graph-of.ts';

const cardOf = (id: string) => copyCard(facts(graphOf(workedExample), 'en'), id);

describe('the card of a copy', () => {
	it('names everyone who had it in hand, in order, and nobody else', () => {
		expect(cardOf('c3').hands.map(plain)).toEqual([
			'Barmor',
			'Shin-bet',
			'Angleton',
			'Cia',
			'Dulles',
			'Nyt'
		]);
	});

	it('says what it was made from and what was made from it', () => {
		expect(cardOf('c3').madeFrom.map(plain)).toEqual(['c2']);
		expect(cardOf('c2').becomes.map(plain)).toEqual(['c3']);
		expect(cardOf('c2').form).toBe('booklet, the full text');
	});

	it('lists its handoffs, the one that made another copy of it too', () => {
		expect(cardOf('c2').handoffs.map(({ id }) => id)).toEqual(['h07', 'h08', 'h09', 'h10', 'h11']);
	});
});
