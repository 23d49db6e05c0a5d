// Which signs does the key of the network explain, in which order, and by which words?
import type { Grade, Held, Passed, Shape } from '#lib/core/view/arrangement.ts';
import type { Nouns } from '#lib/core/view/nouns.ts';
import type { ShownWords } from '#lib/core/view/words/shown.ts';
import type { Inked } from './ink.ts';

export type Sign =
	| { is: 'line'; inked: Inked }
	| { is: 'tally'; grade: Grade }
	| { is: 'mark'; shape: Shape; held: Held; width: number; height: number }
	| { is: 'hole' }
	| { is: 'frontier' };

export interface KeyGroup {
	explains: 'passed' | 'attested' | 'doubt' | 'who' | 'held';
	heading: string;
	signs: { sign: Sign; word: string }[];
}

/** The stroke of a line in the key, px. */
export const RUN = {
	start: { x: 2, y: 9 },
	end: { x: 42, y: 9 },
	course: { kind: 'straight' }
} as const;

const SIZE: Record<Shape, [number, number]> = {
	person: [16, 16],
	institution: [15, 15],
	publication: [14, 18],
	group: [20, 12],
	unknown: [17, 17]
};
const SHAPES: Shape[] = ['person', 'institution', 'publication', 'group', 'unknown'];
const GRADES: Grade[] = [4, 3, 2, 1];

/** Every sign with its word, in groups. */
export function keyOf(
	{ picture: { key }, cards: { grades } }: ShownWords,
	{ beyond }: Nouns
): KeyGroup[] {
	return [
		{
			explains: 'passed',
			heading: key.passed,
			signs: [
				{ sign: line('copy'), word: key.copy },
				{ sign: line('reading'), word: key.reading },
				{ sign: line('word'), word: key.word },
				{ sign: line('copy', { width: 1.25, ink: 'ink-2', arrow: false }), word: key.tie }
			]
		},
		{
			explains: 'attested',
			heading: key.attested,
			signs: GRADES.map((grade) => ({ sign: { is: 'tally', grade }, word: grades[grade] }))
		},
		{
			explains: 'doubt',
			heading: key.doubt,
			signs: [
				{ sign: line('copy', { disputed: true }), word: key.disputed },
				{ sign: { is: 'hole' }, word: key.gap },
				{ sign: { is: 'frontier' }, word: key.frontier(beyond) }
			]
		},
		{
			explains: 'who',
			heading: key.who,
			signs: SHAPES.map((shape) => ({ sign: mark(shape, 'gist'), word: key[shape] }))
		},
		{
			explains: 'held',
			heading: key.held,
			signs: [
				{ sign: mark('person', 'copy'), word: key.heldCopy },
				{ sign: mark('person', 'read'), word: key.heldRead },
				{ sign: mark('person', 'gist'), word: key.heldGist }
			]
		}
	];
}

function line(passed: Passed, more: Partial<Inked> = {}): Sign {
	const ink = passed === 'copy' ? 'red' : 'ink';
	return { is: 'line', inked: { width: 3, passed, disputed: false, ink, arrow: true, ...more } };
}

function mark(shape: Shape, held: Held): Sign {
	const [width, height] = SIZE[shape];
	return { is: 'mark', shape, held, width, height };
}
