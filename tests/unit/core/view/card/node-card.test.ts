import { describe, expect, it } from 'vitest';
import { facts } from '#lib/core/view/card/facts.ts';
import { nodeCard } from '#lib/core/view/card/node-card.ts';
import { plain } from '#lib/core/view/prose.ts';
import { workedExample } from '../../../../fixtures/worked-example.ts';
import { graphOf, type CaseText } from '../../../../graph-of.ts';

const cardOf = (text: CaseText, id: string) => nodeCard(facts(graphOf(text), 'en'), id);
const titles = (rows: { title: Parameters<typeof plain>[0] }[]) =>
	rows.map(({ title }) => plain(title));

describe('the card of a hand', () => {
	it('tells what came to it and what it passed on', () => {
		const card = cardOf(
			{ origin: ['ann'], handoffs: { h1: 'ann -lend c1-> bob', h2: 'bob -tell gist-> cyd' } },
			'bob'
		);
		expect(titles(card.came)).toEqual(['C1, lent by ann']);
		expect(titles(card.passed)).toEqual(['Word of the speech, told to cyd']);
		expect(card.heldWord).toBe('held the text in hand');
	});

	it('leads from each row to the handoff and to the other hand', () => {
		const [row] = cardOf({ origin: ['ann'], handoffs: { h1: 'ann -lend c1-> bob' } }, 'bob').came;
		const links = row!.title.flatMap((run) => (typeof run === 'string' ? [] : [run.to]));
		expect(links).toEqual([
			{ kind: 'handoff', id: 'h1' },
			{ kind: 'node', id: 'ann' }
		]);
	});

	it('counts a copy that someone makes as come to him, not as passed on', () => {
		const card = cardOf(
			{ origin: ['ann'], handoffs: { h1: 'ann -photograph c1=c2-> ann' } },
			'ann'
		);
		expect(titles(card.came)).toEqual(['C2, photographed from c1']);
		expect(card.passed).toEqual([]);
	});

	it('says for whom somebody took it, on the card of the organisation too', () => {
		const text = { origin: ['ann'], handoffs: { h1: 'ann -give c1-> bob for cia' } };
		expect(titles(cardOf(text, 'cia').came)).toEqual(['C1, given by ann']);
		expect(cardOf(text, 'cia').held).toBe('copy');
	});

	it('names a gap and the hands that come nearest to filling it', () => {
		const { handoffs, ...rest } = workedExample;
		const { h07: _, ...told } = handoffs;
		const { editors: _editors, ...accounts } = rest.accounts!;
		const card = cardOf({ ...rest, handoffs: told, accounts }, 'ochab-office');
		expect(card.gaps).toHaveLength(1);
		expect(plain(card.gaps[0]!.sentence)).toBe('No account says how ochab-office got c2.');
		expect(card.gaps[0]!.nearest).toBeNull();
		const sent = { ...told, h07b: 'politburo -send text-> leaders' };
		const near = cardOf(
			{ ...rest, handoffs: sent, accounts: { ...accounts, other: ['h07b'] } },
			'ochab-office'
		);
		expect(plain(near.gaps[0]!.nearest!)).toBe('Nearest to it come leaders.');
	});

	it('has no gap where the speech begins', () => {
		const card = cardOf({ origin: ['ann'], handoffs: { h1: 'ann -lend c1-> bob' } }, 'ann');
		expect([card.origin, card.gaps]).toEqual([true, []]);
	});

	it('marks a hand of a coarse telling as such', () => {
		const card = cardOf(
			{
				origin: ['ann'],
				handoffs: {
					h1: 'ann -give c1-> bob',
					h2: 'bob -give c1-> cyd',
					l1: ['ann -give text-> mossad', { summarises: ['h1', 'h2'] }]
				}
			},
			'mossad'
		);
		expect(card.heldWord).toBe('held the text in hand, in a coarser telling');
	});

	it('puts what speaks against after what speaks for, and what was set aside last', () => {
		const card = cardOf(
			{
				origin: ['ann'],
				handoffs: { h1: 'ann -lend c1-> bob' },
				accounts: {
					one: [['h1', { rank: 'deprecated', why: 'A slip.' }]],
					two: [['h1', { stance: 'denies' }]],
					three: ['h1']
				}
			},
			'bob'
		);
		expect(card.claims.map(({ account }) => account)).toEqual(['three', 'two', 'one']);
		expect(card.claims[2]!.rank).toBe('Set aside: A slip.');
		expect(card.sources).toBe(3);
	});

	it('can be sent as plain data', () => {
		const card = cardOf(workedExample, 'grajewski');
		expect(JSON.parse(JSON.stringify(card))).toEqual(card);
	});
});
