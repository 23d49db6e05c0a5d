// English: choosing which part of the whole is shown, and saying which part it is.

type Certainty = 1 | 2 | 3 | 4;

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const hands = (n: number) => count(n, 'hand', 'hands');
const handoffs = (n: number) => count(n, 'handoff', 'handoffs');

const atLeast: Record<Certainty, string> = {
	4: 'documented',
	3: 'first-hand or better',
	2: 'reported or better',
	1: 'conjectured or better'
};

export const choice = {
	byPlace: 'By place',
	byEvidence: 'By evidence',
	hands,
	handoffs,
	/** A grade as a choice. */
	atLeast: (grade: Certainty): string => `Only what is ${atLeast[grade]}`,
	loading: 'Loading…',
	failed: 'The other choices could not be loaded.',
	/** What is shown of the whole, and how many hands are hidden. */
	shown: (parts: {
		place: string;
		grade: Certainty | null;
		hands: number;
		handoffs: number;
		hidden: number;
	}): string => {
		const { place, grade, hidden } = parts;
		const where = place && `what passed to and from ${place}`;
		const how = grade ? `${place ? 'and is ' : 'what is '}${atLeast[grade]}` : '';
		const what = [where, how].filter(Boolean).join(' ');
		const drawn = `${hands(parts.hands)}, ${handoffs(parts.handoffs)}`;
		return `Shown is only ${what}: ${drawn}. ${hands(hidden)} ${hidden === 1 ? 'is' : 'are'} not shown.`;
	},
	unknown: 'Nobody is placed there; everybody is shown.',
	all: (n: number): string => `All ${hands(n)}`
};
