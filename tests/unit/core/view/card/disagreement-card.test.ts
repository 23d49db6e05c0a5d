import { describe, expect, it } from 'vitest';
import { disagreementCard } from '#lib/core/view/card/disagreement-card.ts';
import { disagreementLink, disagreementsIn } from '#lib/core/view/card/disputes.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { handoffCard } from '#lib/core/view/card/handoff-card.ts';
import { nodeCard } from '#lib/core/view/card/node-card.ts';
import { disagreementList } from '#lib/core/view/disagreement-list.ts';
import { plain } from '#lib/core/view/prose.ts';
import { graphOf } from '../../../../graph-of.ts';

const field = (value: string, more = {}): [string, object] => [
	'',
	{ about: { thing: 'bob', field: 'surname', value }, ...more }
];
const graph = graphOf({
	handoffs: {
		loan: ['ann -lend c1-> bob', { question: { en: 'who lent it?' }, excludes: ['theft'] }],
		theft: 'ann -steal c1-> cyd'
	},
	sources: { letter: { read: 'excerpt' }, editors: { type: 'editorial' } },
	accounts: {
		book: ['loan 1956-03', field('Bobbe')],
		letter: ['loan 1956-04-02', 'theft', field('Bob')],
		note: [
			['loan [1956-04-01..1956-04-10]', { basis: 'document' }],
			['loan', { stance: 'denies' }]
		],
		editors: [
			[
				'',
				{
					about: { thing: 'loan', field: 'datesExplained', value: 'a slip' },
					stance: 'conjectures',
					basis: 'inferred',
					why: 'It was a Monday.'
				}
			]
		]
	}
});
const all = facts(graph, 'en');
const card = (id: string) =>
	disagreementCard(
		all,
		disagreementsIn(all).find((one) => one.id === id)!
	);

describe('the page of a disagreement', () => {
	it('over days tells every side, its days beside the others, and the editors’ reading', () => {
		const page = card('when-loan');
		expect(page.name).toBe('Which day? Ann lends c1 to bob');
		expect(page.summary).toBe('3 answers from 3 sources.');
		expect(page.sides.map(({ holds }) => plain(holds))).toEqual(['March', '1–10 April', '2 April']);
		expect(page.sides[1]!.relations).toEqual(['Too late for March.', 'Leaves room for 2 April.']);
		expect(page.sides[2]!.relations).toEqual([
			'Too late for March.',
			'More precise than 1–10 April.'
		]);
		expect(page.editors.map(({ why }) => why)).toEqual(['Why: It was a Monday.']);
		expect(page.settle.at(-1)).toBe('One speaks already, for: 1–10 April.');
		expect(page.unread.map(plain)).toEqual(['letter, 1990']);
	});

	it('over rivals takes the question of the case; the denial of one of them asks another', () => {
		expect(card('who-loan').question).toBe('Who lent it?');
		expect(card('who-loan').sides.map(({ grade }) => grade)).toEqual([4, 2]);
		expect(card('whether-loan').question).toBe('Did it come to pass?');
	});

	it('over a field asks after the field', () => {
		const page = card('surname-of-bob');
		expect(page.question).toBe('By what surname?');
		expect(plain(page.about)).toBe('Bob');
	});
});

describe('a disagreement is linked', () => {
	it('from the card of its handoff, questions first, and from the card of its thing', () => {
		expect(handoffCard(all, 'loan').disputes.map(plain)).toEqual([
			'Which day?',
			'Did it come to pass?',
			'Who lent it?'
		]);
		expect(handoffCard(all, 'loan').calendar?.handoff).toBe('loan');
		expect(nodeCard(all, 'bob').disputes.map(plain)).toEqual(['By what surname?']);
		expect(nodeCard(all, 'bob').calendars).toHaveLength(1);
	});

	it('from the list, once each', () => {
		const listed = disagreementList(all).flatMap(({ lines }) => lines.map(({ id }) => id));
		expect(listed.toSorted()).toEqual(disagreementsIn(all).map(({ id }) => id));
		expect(plain(disagreementLink(all, disagreementsIn(all)[0]!))).toBe('By what surname? Bob');
	});
});
