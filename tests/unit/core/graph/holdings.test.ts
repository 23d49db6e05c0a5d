import { expect, test } from 'vitest';
import { couldHaveHeld } from '#lib/core/graph/holdings.ts';
import { toldBy } from '#lib/core/graph/telling.ts';
import { workedExample } from '../../../fixtures/worked-example.ts';
import { graphOf } from '../../../graph-of.ts';

const graph = graphOf(workedExample);

test.each([
	['khrushchev', 'copy', 'origin', []],
	['delegates', 'read', 'received', ['h01']],
	['foreign-parties', 'read', 'received', ['h02']],
	['functionaries', 'copy', 'received', ['h03']],
	['rettie', 'gist', 'received', ['h05']],
	['ochab-office', 'copy', 'gave', ['h08']],
	['baranowska', 'copy', 'received', ['h08']],
	['barmor', 'copy', 'received', ['h10', 'h11']],
	['angleton', 'copy', 'received', ['h13']],
	['cia', 'copy', 'received', ['h13']],
	['eisenhower', 'gist', 'received', ['h15']],
	['mossad', 'none', 'none', []]
])('by the body of the article, %s could have held: %s (%s, %j)', (agent, most, how, by) => {
	expect(couldHaveHeld(graph, toldBy('body')).get(agent)).toEqual({ most, how, by });
});

test('with the inferred link the office was handed its copy', () => {
	expect(couldHaveHeld(graph).get('ochab-office')).toEqual({
		most: 'copy',
		how: 'received',
		by: ['h07']
	});
});

test('who gave text must have had text, whatever word had reached him', () => {
	const held = couldHaveHeld(
		graphOf({ origin: ['a'], handoffs: { g: 'a -tell gist-> x', h: 'x -show c-> y' } })
	);
	expect(held.get('x')).toEqual({ most: 'copy', how: 'gave', by: ['h'] });
	expect(held.get('y')).toEqual({ most: 'read', how: 'received', by: ['h'] });
});

test('every agent of the case has an answer', () => {
	const held = couldHaveHeld(
		graphOf({ handoffs: { h: '?a courier -tell gist-> x' }, agents: ['z'] })
	);
	expect([...held].map(([id, { most }]) => [id, most]).sort()).toEqual([
		['h-unknown-1', 'gist'],
		['x', 'gist'],
		['z', 'none']
	]);
});
