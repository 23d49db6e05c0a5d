// English: what would be different without some hands, handoffs, copies, sources or claims.
import { say, type Prose } from '../../prose.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const hands = (n: number) => count(n, 'hand', 'hands');

/** Routes to the other side, and whether there may be more. */
export interface Ways {
	before: number;
	after: number;
	atLeast: boolean;
}

interface Counts {
	/** Hands that the text, and hands that not even word of it, reaches any more. */
	text: number;
	gist: number;
	later: number;
	ways: { text: Ways; gist: Ways };
	unsupported: number;
	weaker: number;
}

export const strikes = {
	without: (what: Prose): Prose => say`Without ${what}`,
	/** What follows from a strike, after its name; `beyond` is the side that it was to reach. */
	sentence: (counts: Counts, beyond: string): string => {
		const parts = [
			counts.text > 0
				? `the text no longer reaches ${hands(counts.text)}` +
					(counts.gist > 0 ? `, not even word of it reaches ${counts.gist}` : '')
				: counts.gist > 0
					? `not even word of it reaches ${hands(counts.gist)} any more`
					: 'everybody whom it reached is still reached',
			counts.later > 0 ? `it reaches ${hands(counts.later)} later` : '',
			reaches('the text', beyond, counts.ways.text),
			reaches('word of it', beyond, counts.ways.gist),
			counts.unsupported > 0
				? `${count(counts.unsupported, 'handoff rests', 'handoffs rest')} on no source any more`
				: '',
			counts.weaker > 0
				? `${count(counts.weaker, 'handoff has', 'handoffs have')} fewer witnesses or a lower grade`
				: ''
		];
		return `${parts.filter(Boolean).join('; ')}.`;
	},
	list: 'What falls away',
	lost: {
		text: (n: number) => `The text no longer reaches ${hands(n)}`,
		gist: (n: number) => `Not even word of it reaches ${hands(n)}`
	},
	gained: (n: number) => `Reached now, by a coarser telling: ${hands(n)}`,
	later: (n: number) => `Reached later: ${hands(n)}`,
	shift: (what: 'text' | 'gist', from: string, to: string) =>
		`${what === 'text' ? 'the text' : 'word of it'} from ${to}, not ${from}`,
	fallen: (n: number) => `${count(n, 'handoff', 'handoffs')} that can no longer have happened`,
	routes: (n: number, beyond: string) => `${count(n, 'route', 'routes')} to ${beyond} lost`,
	unsupported: (n: number) => `${count(n, 'handoff', 'handoffs')} on which no source is left`,
	weaker: (n: number) => `Weaker evidence: ${count(n, 'handoff', 'handoffs')}`,
	evidence: (before: string, after: string, witnesses: [number, number]) =>
		before === after
			? `${before}, ${count(witnesses[1], 'independent witness', 'independent witnesses')} in place of ${witnesses[0]}`
			: `${before}, now ${after}`,
	struck: 'Struck out',
	/** A handoff is named by its sentence. */
	handoff: (sentence: Prose): Prose =>
		say`the handoff “${sentence.map((run) =>
			typeof run === 'string' ? run : { ...run, name: run.name.replace(/\.$/, '') }
		)}”`,
	claim: (source: Prose): Prose => say`one claim of ${source}`,
	restore: (name: string) => `Restore ${name}`,
	undo: 'Undo',
	restoreAll: 'Restore all',
	unknown: (ids: string) => `Nothing here to strike out, and left aside: ${ids}.`,
	loading: 'Reckoning …',
	failed: 'What falls away could not be reckoned.',
	again: 'Try again',
	key: {
		struck: 'struck out',
		lost: 'falls away with it'
	}
};

/** "the text reaches the West by 3 of 4 routes" */
function reaches(what: string, beyond: string, { before, after, atLeast }: Ways): string {
	if (before === after) return '';
	const of = `${atLeast ? 'at least ' : ''}${before}`;
	return after === 0
		? `${what} no longer reaches ${beyond} by ${of === '1' ? 'the one route there was' : `any of ${of} ${before === 1 ? 'route' : 'routes'}`}`
		: `${what} still reaches ${beyond}, by ${after} of ${of} routes`;
}
