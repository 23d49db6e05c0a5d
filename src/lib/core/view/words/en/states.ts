// English: in which state a hand or handoff is on view, in words for those who read them.
import type { Held } from '../../arrangement.ts';

const must: Record<Held, string> = {
	copy: 'must hold the text',
	read: 'must have read it or heard it read',
	gist: 'must have heard of it',
	none: ''
};
const could: Record<Held, string> = {
	copy: 'could hold the text',
	read: 'could have read it or heard it read',
	gist: 'could have heard of it',
	none: 'could not yet have heard of it'
};

export const states = {
	selected: 'looked at',
	faded: 'not in what is looked at',
	'not-yet': 'not yet on this day',
	lost: 'falls away',
	struck: 'struck out',
	untold: 'not told here',
	disputed: 'disputed',
	rival: 'a rival account',
	gap: 'how the giver got it is not told',
	/** On the day that is on. */
	must,
	could
};

export type States = typeof states;
