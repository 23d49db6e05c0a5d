// English: the calendar of the handoffs.
import { say, type Prose } from '../../prose.ts';
import type { Telling } from './handoffs.ts';
import { states } from './states.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const timetable = {
	states,
	/** What passed, in a sentence that has no room for it. */
	it: 'it',
	wordOfIt: 'word of it',
	/** What is told goes without saying. */
	tells: (t: Telling): Prose =>
		say`${t.givers} ${t.manyGivers ? 'tell' : 'tells'} ${t.takers ?? []}`,
	undated: 'undated',
	undatedWithin: (days: string) => `undated; ${days}`,
	sameDay: (noun: string) => `the same day as the ${noun}`,
	gap: 'a gap: not told how',
	disputed: 'disputed',
	silence: (days: number) => `${days} days on which no step is told`,
	lanes: { label: 'Lanes', places: 'By place', routes: 'By route' },
	/** The lane of what no told route runs over. */
	noRoute: 'On no told route',
	/** Routes that run over the handoff besides the one where it stands. */
	also: (routes: string[]) => `also on: ${routes.join('; ')}`,
	region: 'The handoffs by day',
	/** Of those that are shown. */
	noDay: (undated: number, of: number) =>
		undated === 0
			? `Each of these ${of} handoffs has days that some source gives.`
			: `${count(undated, 'handoff has', 'handoffs have')} no day of their own, of ${of}: hatched over the days that the order of events leaves.`,
	elsewhere: 'Also on view, and named in no row:',
	answers: (n: number) => count(n, 'different answer', 'different answers'),
	noDayGiven: 'No day given',
	aside: 'set aside',
	on: (day: string) => `On ${day}`,
	rest: (month: string) => `to ${month}`,
	key: {
		heading: 'How to read it',
		day: 'a known day',
		span: 'some day in it',
		about: 'about then',
		by: 'by then',
		month: 'only the month known',
		undated: 'undated, order only',
		same: 'same day as another',
		disputed: 'days disputed',
		ring: 'disputed day',
		window: 'the days that fit',
		inks: 'Red: a copy; ink: read, or word of mouth',
		frontier: (beyond: string) => `into ${beyond}`,
		attested: 'how well attested'
	}
};
