import { describe, expect, it } from 'vitest';
import type { Stage } from '#lib/core/view/arrangement.ts';
import {
	strandOfCopy,
	strandOfHandoff,
	strandOfNode,
	strandOfWay,
	type Strand
} from '#lib/core/view/share/strand.ts';
import { stage } from '#lib/core/view/stage.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { graphOf, type CaseText } from '../../../../graph-of.ts';

function staged(handoffs: CaseText['handoffs'], more: Partial<CaseText> = {}): Stage {
	return stage(graphOf({ handoffs, ...more }), wordsFor('en'), 'en');
}

/** "a | b, c": the hands column by column, a hole as "?". */
const columns = ({ columns }: Strand) =>
	columns.map(({ nodes }) => nodes.map(({ id }) => id).join(', ') || '?').join(' | ');
const ends = ({ lines }: Strand) => lines.map(({ from, to }) => `${from} > ${to}`);

describe('the few hands around a hand', () => {
	it('are those it had something from and those it gave something to', () => {
		const strand = strandOfNode(
			staged(
				{ one: 'a -give c1-> b', two: 'b -give c1-> c', far: 'c -give c1-> d' },
				{ origin: ['a'] }
			),
			'b'
		);
		expect(columns(strand)).toBe('a | b | c');
		expect(ends(strand)).toEqual(['a > b', 'b > c']);
	});

	it('are two above one another at most, copies first, and the rest is counted', () => {
		const strand = strandOfNode(
			staged(
				{
					g: 'a -tell gist-> b',
					h: 'a -tell gist-> c',
					i: 'a -give c1-> d',
					j: 'a -tell gist-> e'
				},
				{ origin: ['a'] }
			),
			'a'
		);
		expect(columns(strand)).toBe('a | d, b');
		expect(strand.more).toBe(2);
	});

	it('stand on both sides where something is given back', () => {
		const strand = strandOfNode(
			staged({ lend: 'a -lend c1-> b', back: 'b -give c1-> a' }, { origin: ['a'] }),
			'b'
		);
		expect(columns(strand)).toBe('a | b | a~again');
		expect(ends(strand)).toEqual(['a > b', 'b > a~again']);
	});

	it('leave a hole where nothing is told of how it got there', () => {
		const strand = strandOfNode(staged({ one: 'b -give c1-> c' }, { origin: ['a'] }), 'b');
		expect(columns(strand)).toBe('? | b | c');
		expect(strand.gaps).toMatchObject([{ before: 'b' }]);
	});
});

describe('a handoff', () => {
	it('shows its giver, its taker and nobody else', () => {
		const graph = staged({ one: 'a -give c1-> b', two: 'b -give c1-> c' }, { origin: ['a'] });
		expect(columns(strandOfHandoff(graph, 'two'))).toBe('b | c');
	});

	it('that went nowhere shows the one hand', () => {
		const graph = staged({ make: 'a -photograph c1=c2-> a' }, { origin: ['a'] });
		expect(columns(strandOfHandoff(graph, 'make'))).toBe('a');
	});
});

describe('a copy', () => {
	it('goes its longest way; hands beside it are counted', () => {
		const graph = staged(
			{ one: 'a -give c1-> b', two: 'b -give c1-> c', aside: 'a -give c1-> x' },
			{ origin: ['a'] }
		);
		const strand = strandOfCopy(graph, 'c1', [])!;
		expect(columns(strand)).toBe('a | b | c');
		expect(strand.more).toBe(1);
	});

	it('that nobody is told to have held has no picture', () => {
		expect(strandOfCopy(staged({ one: 'a -tell gist-> b' }), 'c9', [])).toBeNull();
	});
});

it('a way joins no two hands between whom nothing passed', () => {
	const graph = staged(
		{ one: 'a -give c1-> b', two: 'x -tell gist-> y', three: 'b -give c1-> c' },
		{ origin: ['a', 'x'] }
	);
	const strand = strandOfWay(graph, ['one', 'two', 'three'], '');
	expect(columns(strand)).toBe('a | b | c');
	expect(ends(strand)).toEqual(['a > b', 'b > c']);
	expect(strand.more).toBe(2);
});
