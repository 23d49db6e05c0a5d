import { describe, expect, it } from 'vitest';
import { facts } from '#lib/core/view/card/facts.ts';
import { handoffCard } from '#lib/core/view/card/handoff-card.ts';
import { plain } from '#lib/core/view/prose.ts';
import { workedExample } from '../../../../fixtures/worked-example.ts';
import { graphOf, type CaseText } from '../../../../graph-of.ts';

const cardOf = (text: CaseText, id: string) => handoffCard(facts(graphOf(text), 'en'), id);
const article = (id: string) => cardOf(workedExample, id);

describe('the card of a handoff', () => {
	it('says who, for whom, what and when', () => {
		const card = article('h13');
		expect(plain(card.sentence)).toBe('Shin-bet gives c3 to angleton.');
		expect(plain(card.takers)).toBe('Angleton, for cia');
		expect(card.when).toBe('by 17 April');
		expect(card.passed).toBe('copy');
		expect(card.description).toBe(
			'Shin-bet gives c3 to angleton. By 17 April. Evidence: reported.'
		);
	});

	it('gives every source’s answer to "which day?" in its own words', () => {
		const card = cardOf(
			{
				floor: '1956-02-25',
				origin: ['ann'],
				handoffs: { h1: 'ann -lend c1-> bob' },
				accounts: {
					one: [['h1 1956-03', { said: 'a brisk March morning' }]],
					two: ['h1 [1956-04-01..1956-04-10]']
				}
			},
			'h1'
		);
		expect(card.answers.map(({ when, said }) => [when, said])).toEqual([
			['March', '“a brisk March morning”'],
			['1–10 April', '']
		]);
		expect([card.daysDisputed, card.when, card.disputed]).toEqual([true, 'day disputed', true]);
	});

	it('says what the order of events leaves, where dates alone say less', () => {
		expect(article('h09').when).toBe('day not told');
		expect(article('h09').byOrder).toBe('By the order of events: by 13 April.');
		expect(article('h14').byOrder).toBe('');
	});

	it('names what comes before and after, the coarser telling and the rival', () => {
		expect(article('h10').after.map(plain)).toEqual(['Baranowska lends c2 to grajewski.']);
		expect(article('h10').summarised.map(plain)).toEqual(['Grajewski gives the text to mossad.']);
		expect(article('l1').summarises).toHaveLength(3);
		expect(article('h16').rivals.map(plain)).toEqual(['Mossad leaks the text to nyt.']);
	});

	it('tells its grade, and who denies it', () => {
		const card = cardOf(
			{
				origin: ['ann'],
				handoffs: { h1: 'ann -lend c1-> bob' },
				accounts: {
					diary: [['h1', { basis: 'firsthand' }]],
					book: [['h1', { stance: 'denies' }]]
				}
			},
			'h1'
		);
		expect([card.grade, card.witnesses, card.disputed]).toEqual([3, 1, true]);
		expect(card.against.map(plain)).toEqual(['book, 1990']);
	});

	it('calls a telling that the picture’s story excludes a rival account', () => {
		const graph = graphOf(workedExample);
		graph.case.picture.spine.push('h16');
		expect(handoffCard(facts(graph, 'en'), 'l2').rival).toBe(true);
		expect(handoffCard(facts(graph, 'en'), 'h16').rival).toBe(false);
	});
});
