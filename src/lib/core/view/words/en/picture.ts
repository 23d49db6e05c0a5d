// English words of the picture: what its marks, lines and holes say, seen or spoken.

interface Days {
	least: number;
	most: number;
}

/** When word got out; whole days after the speech. */
export const gotOut = ({ least, most }: Days): string =>
	most % 7 === 0 && most - least < 3
		? `Word got out in ${weeks(most / 7)}.`
		: most <= 14
			? 'Word got out within two weeks.'
			: `Word got out in ${days(least, most)}.`;

/** When the text got out. */
export const took = ({ least, most }: Days): string => `The text took ${days(least, most)}.`;

const days = (least: number, most: number) =>
	least === most ? `${least} days` : `${least} to ${most} days`;

export const picture = {
	/** The finding in two sentences; numbers are whole days after the speech. */
	headline: (word: Days | null, text: Days | null): string => {
		const first = word ? gotOut(word) : 'Word got out; nobody says when.';
		const second = text ? took(text) : 'When the text got out, nobody says.';
		return `${first} ${second}`;
	},
	later: (least: number, most: number) => `${days(least, most)} later`,
	gap: 'how it got there: not told',
	rival: 'a rival account',
	title: (work: string) => `The way of ${work}`,
	spoken: {
		node: (parts: {
			name: string;
			kind: string;
			years: string;
			role: string;
			held: string;
			came: number;
			passed: number;
		}) =>
			[
				parts.name,
				parts.kind,
				parts.years,
				parts.role,
				parts.held,
				`${parts.came} handed to it, ${parts.passed} passed on`
			]
				.filter(Boolean)
				.join(', '),
		line: (parts: {
			sentence: string;
			when: string;
			/** Sources give days that cannot all be right. */
			dayDisputed: boolean;
			grade: string;
			disputed: boolean;
			gap: boolean;
		}) =>
			[
				parts.sentence.replace(/\.$/, ''),
				parts.dayDisputed ? `${parts.when}, sources disagree on the day` : parts.when,
				parts.grade,
				parts.disputed ? 'disputed' : '',
				parts.gap ? 'how the giver got it is not told' : ''
			]
				.filter(Boolean)
				.join('; '),
		untold: (sentence: string) => `${sentence.replace(/\.$/, '')}; not told here`,
		tie: (from: string, to: string) => `${from} acts for ${to}`,
		belongs: (from: string, to: string, as: string) =>
			as ? `${from}, ${as}: ${to}` : `${from} belongs to ${to}`,
		gap: (who: string) => `A gap: no account says how the text reached ${who}.`
	},
	lenses: {
		label: 'How to look at it',
		chain: 'Chain',
		calendar: 'Calendar',
		map: 'Map',
		text: 'Text'
	},
	controls: {
		label: 'Picture controls',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		fit: 'Show the whole picture',
		pan: { left: 'Move left', right: 'Move right', up: 'Move up', down: 'Move down' },
		keys: 'Keys',
		all: (count: number) => `All ${count} hands`,
		story: 'The story only'
	},
	key: {
		open: 'Key',
		passed: 'What passed',
		copy: 'a copy',
		reading: 'a reading',
		word: 'word of mouth',
		attested: 'How well attested',
		doubt: 'Doubt',
		disputed: 'told two ways',
		gap: 'gap: not told',
		who: 'Who',
		person: 'person',
		institution: 'institution',
		publication: 'publication',
		group: 'group',
		unknown: 'unknown hand',
		held: 'What they held',
		heldCopy: 'the text in hand',
		heldRead: 'read it or heard it read',
		heldGist: 'only heard of it',
		frontier: (beyond: string) => `into ${beyond}`,
		tie: 'acts for'
	},
	kinds: {
		person: 'person',
		institution: 'institution',
		publication: 'publication',
		group: 'group',
		unknown: 'unknown hand'
	},
	story: {
		follow: 'Follow the story',
		label: 'The story, step by step',
		step: (at: number, of: number) => `Step ${at} of ${of}`,
		back: 'Back',
		next: 'Next',
		whole: 'The whole picture'
	}
};

function weeks(count: number): string {
	return (
		['no weeks', 'one week', 'two weeks', 'three weeks', 'four weeks'][count] ?? `${count} weeks`
	);
}
