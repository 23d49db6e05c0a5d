// English: the scene in words.
import { states } from './states.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const tables = {
	states,
	overview: 'In short',
	onView: (hands: number, of: number, handoffs: number) =>
		`On view: ${hands === of ? `all ${count(hands, 'hand', 'hands')}` : `${hands} of ${count(of, 'hand', 'hands')}`} and ${count(handoffs, 'handoff', 'handoffs')}.`,
	gaps: (n: number) => (n === 0 ? 'No gap in what is on view' : count(n, 'gap', 'gaps')),
	disputed: (n: number) =>
		n === 0 ? 'Nothing disputed in what is on view' : `${count(n, 'handoff', 'handoffs')} disputed`,
	routes: (n: number) => count(n, 'told route', 'told routes'),
	way: 'The way of the text, step by step',
	word: 'Word of it, step by step',
	hands: 'Hands',
	handoffs: 'Handoffs',
	belongs: 'Who acts for whom, and who belongs where',
	columns: {
		name: 'Name',
		kind: 'Kind',
		role: 'Part in the story',
		held: 'What it held',
		came: 'Handed to it',
		passed: 'Passed on',
		state: 'State',
		handoff: 'Handoff',
		what: 'What passed',
		when: 'When',
		evidence: 'Evidence'
	},
	asStory: 'as it happened',
	sort: 'Sort by',
	all: 'all',
	find: 'Find in the table',
	shown: (n: number, of: number, one: string, many: string) =>
		n === of ? count(n, one, many) : `${n} of ${count(of, one, many)}`,
	hand: ['hand', 'hands'] as const,
	handoff: ['handoff', 'handoffs'] as const,
	what: { copy: 'a copy', reading: 'a reading', word: 'word of mouth' },
	files: 'The same as files:',
	handsCsv: 'hands (CSV)',
	handoffsCsv: 'handoffs (CSV)',
	json: 'everything (JSON)',
	filesPage: 'all files'
};
