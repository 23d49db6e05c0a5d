// English: who could have had the text, or word of it, on which day, and who must have had it.

const hands = (n: number) => `${n} ${n === 1 ? 'hand' : 'hands'}`;

const stood = {
	'must-have': 'must have had',
	'could-have': 'could have had',
	'could-not-yet': 'could not yet have had'
};
type Standing = keyof typeof stood;

export const knowledge = {
	kind: 'A question',
	heading: 'Who knew when?',
	description:
		'For every hand: from which day it could have had the text or word of it, and by when.',
	lead: 'For every hand the first day on which the text, or word of it, can have come to it, and the day by which it must have had it.',
	rule: {
		open: 'How these days are reckoned',
		could:
			'“Could have had it from”: the first day on which it can have come by handoffs that the sources tell, each after the one before it, and each within the days that its sources allow. Where no source dates a step it can have happened on any day since the first, so an early day here often means only that nobody says when.',
		must: '“Must have had it by”: the last day that the sources allow for a handoff that brought it, or for one in which this hand passed it on. It holds as far as those sources are right. A day that a source itself doubts is not counted.',
		neither:
			'Before its first day a hand could not yet have had it. From then on it could have; from the day by which it must have, it must have. “The text” is reading it, hearing it read, or having a copy. Who has the text has word of it too.',
		unknown:
			'Where no source says how the first hand of a chain came by it, it is taken to have been possible from the first day on.'
	},
	columns: {
		hand: 'Hand',
		text: 'The text',
		gist: 'Word of it',
		/** What two lines in a column mean. */
		days: '“From”: the first day on which it could have had it. “By”: the day by which it must have.'
	},
	/** How many can have had it at all. */
	counted: (of: number, text: number, gist: number) =>
		`Of ${hands(of)}, the text can have come to ${text} and word of it to ${gist}; to the others no handoff that can have happened leads.`,
	from: (day: string) => `from ${day}`,
	by: (day: string) => `by ${day}`,
	on: (day: string) => `on ${day}`,
	never: 'no way there is told',
	first: 'had it first',
	noDay: 'no day is sure',
	notBefore: (day: string) => `not before ${day}`,
	scrub: {
		label: 'Choose a day',
		day: 'Day',
		play: 'Play',
		pause: 'Pause',
		back: 'Earlier change',
		forward: 'Next change',
		leave: 'All of the time',
		invite:
			'Choose a day, or press Play: the picture and the list show who could have known by then.'
	},
	groups: {
		text: 'The text',
		gist: 'Word of it',
		'must-have': (n: number) => `Must have had it: ${n}`,
		'could-have': (n: number) => `Could have had it: ${n}`,
		'could-not-yet': (n: number) => `Could not yet have had it: ${n}`
	},
	fresh: {
		heading: 'New on this day',
		nothing: 'Nothing changes on this day.',
		text: { 'must-have': 'must have had the text', 'could-have': 'could have had the text' },
		gist: { 'must-have': 'must have had word of it', 'could-have': 'could have had word of it' },
		more: (n: number) => `and ${n} more`
	},
	table: { heading: 'Every hand and its days', aside: (n: number) => hands(n) },
	/** "On 13 April 1956, 9 hands must have had the text and 4 more could have had it. Word of it …" */
	sentence: (
		day: string,
		text: { must: number; could: number },
		gist: { must: number; could: number }
	): string =>
		`On ${day}, ${hands(text.must)} must have had the text and ${text.could} more could have had it. ` +
		`Word of it must have come to ${hands(gist.must)} and could have come to ${gist.could} more.`,
	/** Where one hand stands on the day that is on. */
	stands: (name: string, text: Standing, gist: Standing): string =>
		text === gist
			? `${name} ${stood[text]} the text and word of it.`
			: `${name} ${stood[text]} the text, and ${stood[gist]} word of it.`,
	bar: {
		change: 'Choose another day',
		leave: 'Leave this day',
		loading: 'Reckoning …',
		failed: 'The days could not be reckoned, so the picture shows all of the time.',
		again: 'Try again'
	},
	key: {
		label: 'On this day',
		mustCopy: 'must have had a copy',
		mustRead: 'must have read or heard it',
		couldCopy: 'could have had a copy',
		couldRead: 'could have read or heard it',
		mustWord: 'must have had word of it',
		couldWord: 'could have had word of it',
		notYet: 'could not yet; thin line: not yet'
	}
};
