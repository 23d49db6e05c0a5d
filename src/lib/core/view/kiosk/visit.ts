// Where is a visitor, and where does the next touch lead? A pure state machine: nothing of it is in the address.
import type { Id } from '../../schema/records.ts';
import { erased, typedAfter, type Script } from './keyboard.ts';

export type Place =
	{ at: 'start' } | { at: 'story'; route: Id; step: number } | { at: 'explore'; hand: Id | null };

/** What lies over a place, one thing at a time. */
export type Over = 'key' | 'sources' | 'fork' | 'strike' | 'take-home' | 'search' | 'status';

export interface Visit {
	/** Somebody is there; else the picture tells the story by itself. */
	awake: boolean;
	place: Place;
	over: Over | null;
	/** The side that the visitor believes at a fork. */
	believed: number | null;
	/** The hand that the visitor has struck out. */
	struck: Id | null;
	/** What stands in the search, and the letters on its keys. */
	typed: string;
	script: Script;
	larger: boolean;
	language: string;
	/** Where one came from, the last one last. */
	trail: readonly Place[];
	/** What "Start over" has left behind, until something else is done. */
	left: Visit | null;
}

export type Action =
	| { do: 'wake' }
	/** Nobody is there any more: everything is as on the first morning. */
	| { do: 'leave' }
	| { do: 'follow'; route: Id }
	| { do: 'step'; to: number }
	| { do: 'explore' }
	| { do: 'look'; hand: Id | null }
	| { do: 'open'; over: Over }
	| { do: 'close' }
	| { do: 'believe'; side: number }
	| { do: 'strike'; hand: Id | null }
	| { do: 'type'; key: string }
	| { do: 'erase' }
	| { do: 'script'; script: Script }
	| { do: 'larger' }
	| { do: 'speak'; language: string }
	| { do: 'back' }
	| { do: 'start-over' }
	| { do: 'undo' };

/** Longer ways back are forgotten at their beginning. */
const LONGEST_TRAIL = 40;

/** What everybody finds who comes to the exhibit. */
export function pristine(language: string): Visit {
	return {
		awake: false,
		place: { at: 'start' },
		over: null,
		believed: null,
		struck: null,
		typed: '',
		script: 'latin',
		larger: false,
		language,
		trail: [],
		left: null
	};
}

/** What the machine must know of the exhibit: its first language, and how many steps a route has. */
export interface Known {
	language: string;
	steps: ReadonlyMap<Id, number>;
}

/** The visit after an action; an action that means nothing here changes nothing. */
export function visitAfter(visit: Visit, action: Action, known: Known): Visit {
	if (action.do === 'leave') return pristine(known.language);
	if (action.do === 'wake')
		return visit.awake ? visit : { ...pristine(known.language), awake: true };
	if (!visit.awake) return visit;
	const next = after(visit, action, known);
	// Whoever goes on does not want back what he left.
	return next === visit || action.do === 'start-over' || next.left === null
		? next
		: KEEPS_LEFT.includes(action.do)
			? next
			: { ...next, left: null };
}

const KEEPS_LEFT: readonly Action['do'][] = ['larger', 'speak'];

function after(
	visit: Visit,
	action: Exclude<Action, { do: 'leave' | 'wake' }>,
	known: Known
): Visit {
	const { place } = visit;
	switch (action.do) {
		case 'follow':
			return known.steps.has(action.route)
				? going(visit, { at: 'story', route: action.route, step: 0 })
				: visit;
		case 'step': {
			const of = place.at === 'story' ? (known.steps.get(place.route) ?? 0) : 0;
			return place.at === 'story' && action.to >= 0 && action.to < of && action.to !== place.step
				? arriving(visit, { ...place, step: action.to })
				: visit;
		}
		case 'explore':
			return place.at === 'explore' && place.hand === null && !visit.over
				? visit
				: going(visit, { at: 'explore', hand: null });
		case 'look':
			return going(visit, { at: 'explore', hand: action.hand });
		case 'open':
			return visit.over === action.over ? visit : { ...cleared(visit), over: action.over };
		case 'close':
			return visit.over ? cleared(visit) : visit;
		case 'believe':
			return visit.over === 'fork' ? { ...visit, believed: action.side } : visit;
		case 'strike':
			return visit.over === 'strike' ? { ...visit, struck: action.hand } : visit;
		case 'type':
			return visit.over === 'search'
				? { ...visit, typed: typedAfter(visit.typed, action.key) }
				: visit;
		case 'erase':
			return visit.over === 'search' && visit.typed
				? { ...visit, typed: erased(visit.typed) }
				: visit;
		case 'script':
			return { ...visit, script: action.script };
		case 'larger':
			return { ...visit, larger: !visit.larger };
		case 'speak':
			return { ...visit, language: action.language };
		case 'back':
			return back(visit);
		case 'start-over':
			return {
				...pristine(visit.language),
				awake: true,
				larger: visit.larger,
				// What was left before is gone, so that the memory does not grow.
				left: isUntouched(visit) ? visit.left : { ...visit, left: null }
			};
		case 'undo':
			return visit.left ?? visit;
	}
}

/** Nothing that "Start over" could take away. */
function isUntouched({ place, over, trail }: Visit): boolean {
	return place.at === 'start' && !over && trail.length === 0;
}

/** What lies over a place goes, and what was chosen in it. */
function cleared(visit: Visit): Visit {
	return { ...visit, over: null, believed: null, struck: null, typed: '' };
}

function arriving(visit: Visit, place: Place): Visit {
	return { ...cleared(visit), place };
}

function going(visit: Visit, place: Place): Visit {
	const trail = [...visit.trail, visit.place].slice(-LONGEST_TRAIL);
	return { ...arriving(visit, place), trail };
}

/** One thing less: what lies over the place, a step, a place. */
function back(visit: Visit): Visit {
	const { place, over, trail } = visit;
	if (over) return cleared(visit);
	if (place.at === 'story' && place.step > 0)
		return arriving(visit, { ...place, step: place.step - 1 });
	const before = trail.at(-1);
	if (before) return { ...arriving(visit, before), trail: trail.slice(0, -1) };
	return place.at === 'start' ? visit : arriving(visit, { at: 'start' });
}
