// English: the case as told by some of its sources, and the difference between two such tellings.
import { say, type Prose } from '../../prose.ts';
import { gotOut, picture, took } from './picture.ts';

type Days = Parameters<typeof took>[0];

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const tellings = {
	heading: 'As told by',
	everyone: 'everyone',
	/** Who tells it: a named choice, some sources, or how many. */
	many: (n: number) => `${n} sources`,
	inContainer: (name: string, container: string) => `${name} (${container})`,
	told: (who: Prose): Prose => say`As told by ${who}`,
	compared: (one: Prose, other: Prose): Prose => say`${one}, compared with ${other}`,
	/** "14 handoffs, 2 gaps; 110 handoffs it does not speak of" */
	counts: (told: number, gaps: number, untold: number) =>
		[
			[count(told, 'handoff', 'handoffs'), gaps > 0 ? count(gaps, 'gap', 'gaps') : '']
				.filter(Boolean)
				.join(', '),
			untold > 0 ? `${count(untold, 'handoff', 'handoffs')} of which nothing is said` : ''
		]
			.filter(Boolean)
			.join('; '),
	headline: (word: Days | null, text: Days | null): string => {
		if (word && text) return picture.headline(word, text);
		if (word) return `${gotOut(word)} No day is given for the text.`;
		if (text) return `${took(text)} No day is given for word of it.`;
		return 'No day is given on which word or text got out.';
	},
	faded: 'Faded: not told here.',
	elsewhere: (n: number) => `Show ${n} more that this picture lacks`,
	back: 'Back to everyone’s telling',
	change: 'Choose sources',
	loading: 'Reading the sources …',
	failed: 'The sources could not be loaded, so this is everyone’s telling.',
	again: 'Try again',
	unknown: (ids: string) => `Not among the sources here, and left out: ${ids}.`,
	/** Both the heading of the list and its counts. */
	list: 'What it tells',
	denied: 'What it doubts or denies',
	together: (words: string) => `all sources together: ${words}`,
	gap: 'how the giver got it is not told',
	choose: {
		label: 'Whose telling?',
		lead: 'Choose one source or several; the picture, the days and the cards become what they tell.',
		ready: 'Ready choices',
		find: 'Find a source',
		nothing: 'No source is called that.',
		claims: (n: number) => count(n, 'claim', 'claims'),
		first: 'Tells it',
		second: 'Compare with',
		show: 'Show this telling',
		compare: 'Compare the two',
		chosen: (n: number) => (n === 0 ? 'None chosen: everyone' : `${n} chosen`),
		clear: 'Choose none'
	},
	tags: { one: 'A', other: 'B', both: 'A B' },
	toldBy: { one: 'only A tells it', other: 'only B tells it', both: 'both tell it' },
	comparison: {
		heading: 'The two compared',
		key: 'A: only the first tells it. B: only the second. A B: both.',
		nothing: 'Nothing.',
		onlyIn: (who: string) => `Only ${who}`,
		both: {
			equal: 'Both, on the same days',
			precise: 'Both, one of them more precisely',
			compatible: 'Both, on days that can both be right',
			conflict: 'Both, on days that cannot both be right',
			undated: 'Both, with no days to compare'
		},
		opposed: 'The one says so, the other doubts or denies it',
		alternatives: 'They cannot both be true',
		coarser: 'The same, told more coarsely by one of them',
		instead: (mine: Prose, theirs: Prose): Prose => say`${mine} Against: ${theirs}`,
		summary: (coarse: Prose, fine: Prose): Prose => say`${coarse} Step by step: ${fine}`,
		days: (one: string, other: string) => `A: ${one}; B: ${other}`,
		reach: (who: string) => `Reached only by ${who}`,
		moved: 'The earliest day on which it can have come there',
		text: 'the text',
		gist: 'word of it',
		gaps: (who: string) => `Gaps only in ${who}`
	}
};
