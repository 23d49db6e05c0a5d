import { expect, test } from 'vitest';
import { supply } from '#lib/core/graph/supply.ts';
import { graphOf } from '../../../graph-of.ts';

const graph = graphOf({
	origin: ['a'],
	handoffs: {
		early: 'a -give c-> x',
		late: 'a -give c-> x',
		pass: 'x -give c-> y',
		lost: 'y2 -give c-> z',
		found: 'a -give c-> y2'
	},
	accounts: {
		book: [
			'early 1956-03-01',
			'late 1956-05?',
			'pass 1956-04-01',
			'lost 1956-04-01',
			'found 1956-05?'
		]
	}
});

const from = (handoff: string, dates?: 'possible' | 'certain') => {
	const { gap, from } = supply(graph, undefined, dates).find((one) => one.handoff === handoff)!;
	return { gap, from };
};

test('an origin needs no receipt', () => {
	expect(from('early')).toEqual({ gap: false, from: [] });
});

test('who was handed it in time has it from there', () => {
	expect(from('pass')).toEqual({ gap: false, from: ['early'] });
});

test('a doubted date rules nobody out for certain', () => {
	expect(from('pass', 'certain')).toEqual({ gap: false, from: ['early', 'late'] });
});

test('nothing is inferred for certain where all dates leave a gap', () => {
	expect(from('lost')).toEqual({ gap: true, from: [] });
	expect(from('lost', 'certain')).toEqual({ gap: true, from: [] });
});
