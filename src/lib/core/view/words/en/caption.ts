// English: the one sentence that says what is shown and under which conditions; title, share text and citation.

type Certainty = 1 | 2 | 3 | 4;

const certain: Record<Certainty, string> = {
	4: 'documented',
	3: 'first-hand or better',
	2: 'reported or better',
	1: 'conjectured or better'
};

const found = (what: string) => (q: string) => `${what} found by “${q}”`;
const sorted = (what: string) => (column: string, turned: boolean) =>
	`${what} in ${turned ? 'reverse ' : ''}order of ${column}`;

export const caption = {
	/** What is shown, then each condition after a comma. */
	joined: (subject: string, conditions: readonly string[]): string =>
		[subject, ...conditions].join(', '),
	lenses: {
		chain: '',
		calendar: 'on the calendar',
		map: 'on the map',
		text: 'in words'
	},
	lanes: {
		places: '',
		routes: 'route by route'
	},
	/** The tables of the scene in words. */
	hands: {
		only: {
			person: 'only persons',
			institution: 'only institutions',
			publication: 'only publications',
			group: 'only groups',
			unknown: 'only unknown hands'
		},
		found: found('hands'),
		sorted: sorted('hands'),
		columns: {
			name: 'name',
			kind: 'kind',
			role: 'their part in the story',
			held: 'what they held',
			came: 'how much came to them',
			passed: 'how much they passed on',
			state: 'state'
		}
	},
	handoffs: {
		only: {
			copy: 'only handoffs of a copy',
			reading: 'only readings',
			word: 'only word of mouth'
		},
		found: found('handoffs'),
		sorted: sorted('handoffs'),
		columns: {
			handoff: 'their sentences',
			what: 'what passed',
			when: 'time',
			evidence: 'evidence',
			state: 'state'
		}
	},
	knowledge: 'Who knew when',
	routes: (what: 'text' | 'gist', from: string, to: string): string =>
		`Ways by which ${what === 'text' ? 'the text' : 'word of it'} can have come from ${from} to ${to}`,
	origin: 'where it began',
	told: (who: string): string => `as told by ${who}`,
	compared: (one: string, other: string): string => `as told by ${one}, compared with ${other}`,
	everyone: 'everyone',
	sources: (n: number): string => `${n} sources`,
	on: (day: string): string => `on ${day}`,
	without: (what: string): string => `without ${what}`,
	handoff: (sentence: string): string => `the handoff “${sentence}”`,
	claim: (source: string): string => `one claim of ${source}`,
	more: (n: number): string => `${n} more`,
	place: (name: string): string => `only what passed to and from ${name}`,
	grade: (grade: Certainty): string => `only what is ${certain[grade]}`,
	all: 'with every hand',
	search: (q: string): string => `searched for “${q}”`,
	ranks: {
		hands: '',
		arrival: 'the earliest first',
		elapsed: 'the quickest first',
		evidence: 'the best attested first'
	},
	held: (n: number): string => (n === 1 ? 'one of them held' : `${n} of them held`)
};
