import { describe, expect, test } from 'vitest';
import { effective, everyone, spoken, support, toldBy } from '#lib/core/graph/telling.ts';
import { graphOf } from '../../../graph-of.ts';

const graph = graphOf({
	handoffs: {
		l: ['a -give text-> d', { summarises: ['h1', 'h2'] }],
		h1: 'a -give text-> b',
		h2: 'b -give text-> d'
	},
	accounts: {
		coarse: ['l'],
		half: ['l', 'h1'],
		fine: ['h1', 'h2'],
		guess: [['h1', { stance: 'conjectures' }]],
		against: [['h1', { stance: 'denies' }]],
		withdrawn: [['h2', { rank: 'deprecated', why: 'Misread.' }]],
		aside: [['h2', { about: { thing: 'h2', field: 'place', value: 'warsaw' } }]]
	}
});

const told = (...accounts: string[]) => effective(graph, toldBy(...accounts)).map(({ id }) => id);

describe('a telling', () => {
	test.each([
		[['coarse'], ['l']],
		[['fine'], ['h1', 'h2']],
		[
			['coarse', 'fine'],
			['h1', 'h2']
		],
		[['half'], ['l', 'h1']],
		[['guess'], ['h1']],
		[['against'], []],
		[['withdrawn'], []],
		[['aside'], []],
		[[], []]
	])('by %j tells %j', (accounts, ids) => expect(told(...accounts)).toEqual(ids));

	test('is by default that of all accounts', () => {
		expect(effective(graph).map(({ id }) => id)).toEqual(['h1', 'h2']);
	});

	test('without conjectures leaves out what is only conjectured', () => {
		const sure = {
			accounts: new Set(['guess']),
			stances: new Set(['asserts', 'reports'] as const)
		};
		expect(effective(graph, sure)).toEqual([]);
	});

	test('is not carried by a denial, even when denials are asked for', () => {
		const stances = new Set(['denies'] as const);
		expect(support(graph, 'h1', { ...everyone, stances })).toEqual([]);
		expect(spoken(graph, 'h1').map(({ account }) => account)).toContain('against');
	});
});
