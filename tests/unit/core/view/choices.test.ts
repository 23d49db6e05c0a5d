import { expect, test } from 'vitest';
import { facts } from '#lib/core/view/card/facts.ts';
import { choicesOf } from '#lib/core/view/choices.ts';
import { graphOf } from '../../../graph-of.ts';

test('names places, sides and tellings as they stand within a sentence', () => {
	const graph = graphOf({
		handoffs: {},
		places: [
			{ id: 'town', names: [{ value: 'Town', lang: 'en', kind: 'preferred' }], side: 'east' }
		]
	});
	const told = { title: { en: 'The papers' }, accounts: ['book'] };
	const choices = choicesOf(facts({ ...graph, case: { ...graph.case, tellings: [told] } }, 'en'));
	expect(choices).toEqual({
		title: 'Case',
		places: { town: 'Town' },
		sides: { east: 'East', west: 'the West' },
		tellings: [{ title: 'the papers', accounts: ['book'] }]
	});
});
