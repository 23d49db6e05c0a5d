import { describe, expect, it } from 'vitest';
import { facts } from '#lib/core/view/card/facts.ts';
import { sourceCard } from '#lib/core/view/card/source-card.ts';
import { plain, type NameRun } from '#lib/core/view/prose.ts';
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

	it('says where others contradict it: another day, a rival, a denial', () => {
		const against = (id: string) =>
			card(id).against.map(({ link, holds, sources }) => [
				(link[0] as NameRun).to!.id,
				holds,
				...sources.map(plain)
			]);
		expect(against('body')).toEqual([
			['when-h1', '1 March', 'lead, 1990'],
			['whether-h4', 'It came to pass', 'book, 1990'],
			['who-h2', 'Bob gives c1 to cyd', 'lead, 1990']
		]);
		expect(against('book')).toEqual([['whether-h4', 'It did not come to pass', 'body, 1990']]);
	});

	it('does not call a day within another’s days a contradiction', () => {
		const days = graphOf({
			handoffs: { h: 'ann -lend c1-> bob' },
			accounts: { x: ['h 1956-03'], y: ['h 1956-03-05'], z: ['h 1956-05'] }
		});
		const [only, ...more] = sourceCard(facts(days, 'en'), 'y').against;
		expect(only!.sources.map(plain)).toEqual(['z, 1990']);
		expect(more).toEqual([]);
	});

	it('draws its genealogy where it has one', () => {
		expect(card('lead').lineage.map(({ key, branches }) => [key, branches[0]?.key])).toEqual([
			['body', 'lead']
		]);
		expect(card('book').lineage).toEqual([]);
	});

	it('knows the other tellings by the same work, both ways', () => {
		expect(card('lead').sameWork.map(plain)).toEqual(['body, 1990']);
		expect(card('body').sameWork.map(plain)).toEqual(['lead, 1990']);
		expect(card('book').sameWork).toEqual([]);
	});
});
