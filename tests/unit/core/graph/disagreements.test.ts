import { describe, expect, test } from 'vitest';
import { disagreements } from '#lib/core/graph/disagreements.ts';
import type { Held } from '#lib/core/graph/disagreement.ts';
import { toldBy } from '#lib/core/graph/telling.ts';
import { weave } from '#lib/core/graph/weave.ts';
import { graphOf, recordsOf, type CaseText } from '../../../graph-of.ts';

const loan = { loan: 'ann -lend c1-> bob' };
const says = (field: string, value: string, more = {}) =>
	['', { about: { thing: 'bob', field, value }, ...more }] as [string, object];

function found(text: CaseText) {
	return disagreements(graphOf(text));
}
/** Id, and what each side holds with its independent witnesses. */
function lines(text: CaseText) {
	return found(text).map(
		({ id, sides }) =>
			`${id}: ${sides.map((side) => `${short(side.held)} ${side.witnesses}`).join(', ')}`
	);
}
function short(held: Held): string {
	if (held.holds === 'handoff') return held.handoff;
	if (held.holds === 'steps') return held.handoffs.join('+');
	if (held.holds === 'days') return String(held.days.to - held.days.from);
	if (held.holds === 'value') return `${held.opposed ? 'not ' : ''}${held.value}`;
	return held.holds;
}

describe('there is a disagreement', () => {
	const table: [string, CaseText, string[]][] = [
		[
			'where one says so and another denies it',
			{ handoffs: loan, accounts: { x: ['loan'], y: [['loan', { stance: 'denies' }]] } },
			['whether-loan: so 1, denied 1']
		],
		[
			'where some doubt it and some deny it',
			{
				handoffs: loan,
				accounts: {
					x: ['loan'],
					y: [['loan', { stance: 'doubts', basis: 'inferred', why: '.' }]],
					z: [['loan', { stance: 'denies' }]]
				}
			},
			['whether-loan: so 1, doubted 0, denied 1']
		],
		[
			'where told handoffs exclude one another, in one group however they are joined',
			{
				handoffs: {
					left: ['ann -lend c1-> bob', { excludes: ['middle'] }],
					middle: 'ann -lend c1-> cyd',
					right: ['ann -lend c1-> dee', { excludes: ['middle'] }],
					apart: 'ann -lend c1-> eve'
				}
			},
			['who-left: left 1, middle 1, right 1']
		],
		[
			'where days differ, by the days and not by how they are written',
			{
				handoffs: loan,
				accounts: {
					x: ['loan 1956-04'],
					y: ['loan [1956-04-01..1956-04-30]'],
					z: ['loan 1956-03-01']
				}
			},
			['when-loan: 1 1, 30 2']
		],
		[
			'where one tells in one step what others tell in several, and it is no rival of those',
			{
				handoffs: {
					coarse: ['ann -lend c1-> cyd', { summarises: ['one', 'two'], excludes: ['two'] }],
					one: 'ann -lend c1-> bob',
					two: 'bob -lend c1-> cyd'
				},
				accounts: { x: ['coarse'], y: ['one'], z: ['two'] }
			},
			['coarse-coarse: coarse 1, one+two 2']
		],
		[
			'where a field of a thing has different values',
			{
				handoffs: loan,
				accounts: { x: ['loan', says('ageInSpring1956', '30')], y: [says('ageInSpring1956', '31')] }
			},
			['age-in-spring-1956-of-bob: 30 1, 31 1']
		],
		[
			'where one value is said and denied',
			{
				handoffs: loan,
				accounts: {
					x: ['loan', says('paid', 'yes')],
					y: [says('paid', 'Yes', { stance: 'denies' })]
				}
			},
			['paid-of-bob: yes 1, not Yes 1']
		]
	];
	test.each(table)('%s', (_, text, expected) => {
		expect(lines(text)).toEqual(expected);
	});
});

describe('there is none', () => {
	const table: [string, CaseText][] = [
		[
			'about what nobody tells: it did not come to pass',
			{ handoffs: loan, accounts: { x: [['loan', { stance: 'denies' }]] } }
		],
		[
			'where all give the same days and values',
			{
				handoffs: loan,
				accounts: {
					x: ['loan 1956-04', says('paid', 'no')],
					y: ['loan 1956-04', says('paid', 'No ')]
				}
			}
		],
		[
			'with a rival that nobody tells',
			{
				handoffs: { ...loan, rival: ['ann -lend c1-> cyd', { excludes: ['loan'] }] },
				accounts: { x: ['loan'] }
			}
		],
		[
			'over the day of a denial',
			{
				handoffs: loan,
				accounts: {
					x: ['loan 1956-04'],
					y: [['loan 1956-05', { stance: 'denies', rank: 'deprecated', why: '.' }]]
				}
			}
		]
	];
	test.each(table)('%s', (_, text) => {
		expect(lines(text).filter((line) => !line.startsWith('whether-'))).toEqual([]);
	});
});

describe('a disagreement', () => {
	test('over days says how each two of them lie, and whether all can be right', () => {
		const [apart] = found({
			handoffs: loan,
			accounts: { x: ['loan 1956-03'], y: ['loan 1956-03-05'], z: ['loan 1956-05'] }
		});
		expect(apart!.relations.map(({ relation }) => relation)).toEqual([
			'contains',
			'before',
			'before'
		]);
		expect(apart!.irreconcilable).toBe(true);
		const [finer] = found({
			handoffs: loan,
			accounts: { x: ['loan 1956-03'], y: ['loan 1956-03-05'] }
		});
		expect(finer!.irreconcilable).toBe(false);
	});

	test('is settled when the editors have set every other side aside', () => {
		const [slip] = found({
			handoffs: loan,
			accounts: {
				x: ['loan', says('day', '25')],
				y: [says('day', '5', { rank: 'deprecated', why: 'A slip.' })]
			}
		});
		expect(slip).toMatchObject({ settled: true, irreconcilable: false });
		expect(slip!.sides.map(({ setAside, witnesses }) => [setAside, witnesses])).toEqual([
			[false, 1],
			[true, 0]
		]);
	});

	test('counts an encyclopaedia that follows a memoir as nobody', () => {
		const [asked] = found({
			handoffs: loan,
			accounts: {
				memoir: ['loan 1956-03'],
				encyclopaedia: [['loan 1956-03', { follows: ['memoir'] }]],
				letter: ['loan 1956-04']
			}
		});
		expect(asked!.sides.map(({ accounts, witnesses }) => [accounts.length, witnesses])).toEqual([
			[2, 1],
			[1, 1]
		]);
	});

	test('tells when both sides go back to one man', () => {
		const told = { accordingTo: 'ann' };
		const [asked] = found({
			handoffs: loan,
			accounts: {
				x: [['loan 1956-03', told]],
				y: [['loan 1956-04', { follows: ['z'] }]],
				z: [['loan 1956-04', told]]
			}
		});
		expect(asked!.shared).toEqual([{ voice: 'ann', sides: [0, 1] }]);
	});

	test('is one only between the accounts that speak', () => {
		const graph = graphOf({
			handoffs: loan,
			accounts: { x: ['loan 1956-03'], y: ['loan 1956-04'], z: ['loan 1956-04'] }
		});
		expect(disagreements(graph, toldBy('y', 'z'))).toEqual([]);
		expect(disagreements(graph, toldBy('x', 'z'))).toHaveLength(1);
	});
});

test('ids and sides do not depend on the order of files and records', () => {
	const text: CaseText = {
		handoffs: {
			b: ['ann -lend c1-> bob', { excludes: ['c'] }],
			a: ['ann -lend c1-> cyd', { excludes: ['c'] }],
			c: 'ann -lend c1-> dee'
		},
		accounts: {
			y: ['a 1956-03', 'b', ['c', { stance: 'denies' }], says('paid', 'yes')],
			x: ['a 1956-04', 'c', says('paid', 'no')]
		}
	};
	const records = recordsOf(text);
	const turned = structuredClone(records);
	turned.handoffs.reverse();
	turned.accounts.reverse();
	for (const account of turned.accounts) account.claims.reverse();
	const [one, other] = [records, turned].map((some) => {
		const sides = disagreements(weave(some).graph!).map(({ id, aliases, about, sides }) => ({
			id,
			aliases,
			about,
			sides: sides.map(({ held, claims }) => [held, claims.map((claim) => claim.id)])
		}));
		return sides;
	});
	expect(one!.map(({ id }) => id)).toEqual(['paid-of-bob', 'when-a', 'whether-c', 'who-a']);
	expect(one!.at(-1)!.aliases).toEqual(['who-b', 'who-c']);
	expect(other).toEqual(one);
});
