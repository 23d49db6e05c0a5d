// English: what is said to someone who walks the picture by keyboard.
import { states } from './states.ts';

/** So many ways on are named in one breath; the list beside the picture has all. */
const NAMED = 4;

export const walk = {
	states,
	label: 'Where you stand',
	/** Sentences that end in a full stop, one after the other. */
	sentences: (told: readonly string[]) =>
		told.map((sentence) => `${sentence.replace(/\.$/, '')}.`).join(' '),
	/** "Not yet on this day; must hold the text." */
	state: (states: readonly string[]) =>
		states.join('; ').replace(/^./, (first) => first.toUpperCase()) +
		(states.length > 0 ? '.' : ''),
	beginning: 'A beginning: nobody is told to have passed anything to this hand.',
	among: (at: number, of: number, from: string | null) =>
		from === null
			? `${at} of ${of} ${of === 1 ? 'beginning' : 'beginnings'}`
			: `${at} of ${of} ${of === 1 ? 'way' : 'ways'} on from ${from}`,
	ways: (names: readonly string[]): string => {
		const [only] = names;
		if (only === undefined) return 'No way on.';
		if (names.length === 1) return `One way on, to ${only}.`;
		const named = names.slice(0, NAMED).map((name, i) => `${i + 1} ${name}`);
		const rest = names.length - named.length;
		return `${names.length} ways on: ${named.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}.`;
	},
	on: 'Ways on',
	none: 'No way on.',
	more: (count: number) => `and ${count} more`,
	open: 'Read this handoff',
	typed: 'Name begins with',
	found: (name: string, at: number, of: number) => `${name}, ${at} of ${of} so called.`,
	nobody: (typed: string) => `Nobody in this picture is called “${typed}”. Escape clears.`,
	hint: 'Arrows walk, numbers choose a way, letters find a name, ? lists all keys.'
};
