import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '#lib/core/schema/records.ts';
import { dispute, evidence } from '#lib/core/graph/evidence.ts';
import { toldBy } from '#lib/core/graph/telling.ts';
import { graphOf, type CaseText } from '../../../graph-of.ts';

type Said = Record<string, Partial<Claim>[]>;

/** One handoff h, each account's claims about it, and other claims that these may follow. */
function evidenceOf(said: Said, sources: CaseText['sources'] = {}) {
	const accounts = Object.fromEntries(
		Object.entries(said).map(([account, claims]) => [
			account,
			claims.map((claim): [string, Partial<Claim>] => ['h', claim])
		])
	);
	const graph = graphOf({
		handoffs: { h: 'a -give text-> b', other: 'b -give text-> c' },
		agents: ['witness', 'ghost'],
		accounts: { ...accounts, elsewhere: ['other'] },
		sources
	});
	return evidence(graph, 'h');
}

const reported: Partial<Claim> = { basis: 'reported' };
const firsthand: Partial<Claim> = { basis: 'firsthand' };
const accordingTo = (who: string): Partial<Claim> => ({ accordingTo: who });

describe('the grade of a handoff', () => {
	const table: [string, Said, number, number][] = [
		['nobody', {}, 0, 0],
		['a denial alone', { x: [{ stance: 'denies' }] }, 0, 0],
		['a deprecated document', { x: [{ basis: 'document', rank: 'deprecated', why: 'x' }] }, 0, 0],
		['a conjecture', { x: [{ stance: 'conjectures' }] }, 1, 0],
		['a conjecture about a document', { x: [{ stance: 'conjectures', basis: 'document' }] }, 1, 0],
		['an inference', { x: [{ basis: 'inferred', why: 'x' }] }, 1, 0],
		['one report', { x: [reported] }, 2, 1],
		['two reports in one book', { x: [reported, reported] }, 2, 1],
		['two independent reports', { x: [reported], y: [reported] }, 3, 2],
		['one witness', { x: [firsthand] }, 3, 1],
		['a witness and a report', { x: [firsthand], y: [reported] }, 3, 2],
		['two witnesses', { x: [firsthand], y: [firsthand] }, 4, 2],
		['a document', { x: [{ basis: 'document' }] }, 4, 1]
	];
	test.each(table)('by %s', (_, said, grade, witnesses) => {
		expect(evidenceOf(said)).toMatchObject({ grade, witnesses });
	});
});

describe('two reports are one witness when', () => {
	const table: [string, Said, CaseText['sources']?][] = [
		['one follows a claim of the other', { x: [reported], y: [{ follows: ['x#c1'] }] }],
		['one follows the other as a whole', { x: [reported], y: [{ follows: ['x'] }] }],
		['one is according to the other', { x: [reported], y: [accordingTo('x')] }],
		[
			'both follow a third account',
			{ x: [{ follows: ['elsewhere'] }], y: [{ follows: ['elsewhere#c1'] }] }
		],
		['both name one witness', { x: [accordingTo('witness')], y: [accordingTo('witness')] }],
		[
			'both name one witness who has no record',
			{
				x: [{ accordingTo: { witness: 'Her son' } }],
				y: [{ accordingTo: { witness: 'her son ' } }]
			}
		],
		[
			'they tell by the very same work',
			{ x: [reported], y: [reported] },
			{ y: { sameWorkAs: 'x' } }
		]
	];
	test.each(table)('%s', (_, said, sources) => {
		expect(evidenceOf(said, sources)).toMatchObject({ grade: 2, witnesses: 1 });
	});

	test('they meet far behind, through a whole account and what it says of the same thing', () => {
		const said: Said = {
			w: [accordingTo('witness')],
			x: [{ follows: ['w'] }],
			y: [{ follows: ['x'] }],
			z: [accordingTo('witness')]
		};
		expect(evidenceOf(said).witnesses).toBe(1);
	});

	test('both are tellings by the work of a third', () => {
		const said: Said = { w: [{ stance: 'conjectures' }], x: [reported], y: [reported] };
		const sources = { x: { sameWorkAs: 'w' }, y: { sameWorkAs: 'w' } };
		expect(evidenceOf(said, sources).witnesses).toBe(1);
	});
});

describe('witnesses', () => {
	test('who name different people stay two', () => {
		expect(evidenceOf({ x: [accordingTo('witness')], y: [accordingTo('ghost')] }).witnesses).toBe(
			2
		);
	});

	test('are as many as can be chosen pairwise independent', () => {
		const said: Said = {
			middle: [{ follows: ['left', 'right', 'third'] }],
			left: [reported],
			right: [reported],
			third: [reported]
		};
		expect(evidenceOf(said).witnesses).toBe(3);
	});

	test('are as many as trying every choice finds, however the claims are linked', () => {
		const claims = [0, 1, 2, 3, 4, 5, 6];
		const pairs = claims.flatMap((a) => claims.slice(a + 1).map((b) => [a, b] as const));
		fc.assert(
			fc.property(fc.subarray(pairs), (linked) => {
				const link = (a: number, b: number) => `link-${a}-${b}`;
				const links = linked.map(([a, b]) => [link(a, b), [{ stance: 'conjectures' }]]);
				const said = claims.map((claim) => {
					const mine = linked.filter((pair) => pair.includes(claim));
					return [`a${claim}`, [{ follows: mine.map(([a, b]) => link(a, b)) }]];
				});
				const choices = Array.from({ length: 2 ** claims.length }, (_, bits) =>
					claims.filter((claim) => bits & (1 << claim))
				);
				const apart = choices.filter(
					(chosen) => !linked.some(([a, b]) => chosen.includes(a) && chosen.includes(b))
				);
				const { witnesses } = evidenceOf(Object.fromEntries([...said, ...links]) as Said);
				expect(witnesses).toBe(Math.max(...apart.map(({ length }) => length)));
			})
		);
	});

	test('come from the sources listed in file order, and circles of following end', () => {
		const found = evidenceOf({ x: [{ follows: ['y'] }, reported], y: [{ follows: ['x'] }] });
		expect(found.sources).toEqual(['x', 'y']);
		expect(found.witnesses).toBe(1);
	});
});

describe('a handoff is disputed', () => {
	const graph = graphOf({
		handoffs: {
			h: ['a -give text-> b', { excludes: ['rival'] }],
			rival: 'a -give text-> c',
			untold: ['a -give text-> d', { excludes: ['h'] }],
			plain: 'b -give text-> e'
		},
		accounts: {
			x: ['h 1956-03-01', 'plain'],
			y: ['h 1956-04-01', 'rival'],
			z: [
				['h', { stance: 'doubts' }],
				['rival', { stance: 'denies', rank: 'deprecated', why: '.' }]
			]
		}
	});

	test('by claims, by told rivals whichever side names them, and by dates that do not meet', () => {
		const { disputed, stance, rivals, dates } = dispute(graph, 'h');
		expect(disputed).toBe(true);
		expect(stance.map(({ id }) => id)).toEqual(['z#c1']);
		expect(rivals).toEqual(['rival']);
		expect(dates.map((pair) => pair.map(({ id }) => id))).toEqual([['x#c1', 'y#c1']]);
		expect(dispute(graph, 'rival')).toEqual({
			disputed: true,
			stance: [],
			rivals: ['h'],
			dates: []
		});
		expect(evidence(graph, 'h').contested).toBe(true);
		expect(evidence(graph, 'rival').contested).toBe(false);
	});

	test('only by the accounts that speak', () => {
		expect(dispute(graph, 'h', toldBy('x')).disputed).toBe(false);
		expect(dispute(graph, 'plain').disputed).toBe(false);
	});
});
