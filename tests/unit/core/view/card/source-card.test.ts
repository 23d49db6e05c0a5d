import { describe, expect, it } from 'vitest';
import { facts } from '#lib/core/view/card/facts.ts';
import { sourceCard } from '#lib/core/view/card/source-card.ts';
import { plain } from '#lib/core/view/prose.ts';
import { graphOf } from '../../../../graph-of.ts';

const graph = graphOf({
	origin: ['ann'],
	handoffs: {
		h1: 'ann -lend c1-> bob',
		h2: ['bob -give c1-> cyd', { excludes: ['h3'] }],
		h3: 'bob -give c1-> dee',
		h4: 'bob -give c1-> eve'
	},
	sources: { lead: { sameWorkAs: 'body' } },
	accounts: {
		body: ['h1 1956-03-01', 'h2', 'h4'],
		lead: ['h1 1956-04-01', 'h3'],
		book: [['h4', { stance: 'denies' }]]
	}
});
const card = (id: string) => sourceCard(facts(graph, 'en'), id);

describe('the card of a source', () => {
	it('lists what it alone says', () => {
		expect(card('body').alone.map(({ id }) => id)).toEqual(['h2', 'h4']);
		expect(card('book').alone).toEqual([]);
	});

	it('says where others contradict it: a rival, a denial, another day', () => {
		const against = (id: string) =>
			card(id).against.map(({ row, sources }) => [row.id, ...sources.map(plain)]);
		expect(against('body')).toEqual([
			['h1', 'lead, 1990'],
			['h2', 'lead, 1990'],
			['h4', 'book, 1990']
		]);
		expect(against('book')).toEqual([['h4', 'body, 1990']]);
	});

	it('knows the other tellings by the same work, both ways', () => {
		expect(card('lead').sameWork.map(plain)).toEqual(['body, 1990']);
		expect(card('body').sameWork.map(plain)).toEqual(['lead, 1990']);
		expect(card('book').sameWork).toEqual([]);
	});
});
