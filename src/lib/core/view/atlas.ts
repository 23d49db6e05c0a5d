// Where do the hands on view stand, and along which ways did things pass between their places?
import type { Id } from '../schema/records.ts';
import type { Grade, Held, Passed } from './arrangement.ts';
import {
	stateWords,
	type Light,
	type Listed,
	type ListedHand,
	type ListedHandoff
} from './listed.ts';

export interface MapPlace {
	id: Id;
	name: string;
	/** Language of the name, for `lang`. */
	lang: string;
	/** Null for the one that stands for no place. */
	side: 'east' | 'west' | null;
	hands: Id[];
}

/** The places of a case. Whoever stands at none of them stands at the last, which is no place. */
export interface Gazetteer {
	places: MapPlace[];
	/** Where a handoff happened that is neither its giver's place nor its taker's. */
	via: Record<Id, Id>;
}

/** One direction between two places, and what passed along it. */
export interface Way {
	key: string;
	from: Id;
	via: Id | null;
	to: Id;
	passed: Passed;
	handoffs: ListedHandoff[];
	/** The best of them. */
	grade: Grade;
	/** Of all of them there are two tellings; or all are told by those alone whom the story excludes. */
	disputed: boolean;
	rival: boolean;
	light: Light;
	selected: boolean;
	struck: boolean;
	/** Day words, where one handoff went along it. */
	when: string;
}

export interface Station {
	place: MapPlace;
	hands: ListedHand[];
	/** The most that any of its hands held. */
	held: Held;
	within: ListedHandoff[];
	came: Way[];
	went: Way[];
}

export interface Atlas {
	/** Those that somebody stands at or that a way leads over, in the order of the case. */
	stations: Station[];
	ways: Way[];
}

const BRIGHTNESS: readonly Light[] = ['lit', 'faded', 'not-yet', 'lost'];
const FILL: readonly Held[] = ['copy', 'read', 'gist', 'none'];

/** `each`: every handoff goes its own way; otherwise all that passed alike between two places share one. */
export function atlas(shown: Listed, { places, via }: Gazetteer, each: boolean): Atlas {
	const at = new Map(places.flatMap(({ id, hands }) => hands.map((hand) => [hand, id])));
	const nowhere = places.at(-1)!.id;
	const placeOf = (hand: Id) => at.get(hand) ?? nowhere;
	const found = new Map<string, Way>();
	const within = new Map<Id, Set<ListedHandoff>>();

	for (const handoff of shown.handoffs) {
		if (handoff.making) stay(placeOf(handoff.making.at), handoff);
		for (const line of handoff.lines) {
			const [from, to] = [placeOf(line.from), placeOf(line.to)];
			if (from === to && via[handoff.id] === undefined) stay(from, handoff);
			else go(from, to, line.passed, handoff);
		}
	}
	const ways = [...found.values()].map(summed);
	const stations = places.map((place): Station => {
		const hands = shown.hands.filter(({ id }) => placeOf(id) === place.id);
		return {
			place,
			hands,
			held: FILL.find((held) => hands.some(({ filled }) => filled.held === held)) ?? 'none',
			within: [...(within.get(place.id) ?? [])],
			came: ways.filter(({ to }) => to === place.id),
			went: ways.filter(({ from }) => from === place.id)
		};
	});
	const reached = new Set(ways.map(({ via }) => via));
	return {
		stations: stations.filter(({ hands, place }) => hands.length > 0 || reached.has(place.id)),
		ways
	};

	function stay(place: Id, handoff: ListedHandoff) {
		within.set(place, (within.get(place) ?? new Set()).add(handoff));
	}

	function go(from: Id, to: Id, passed: Passed, handoff: ListedHandoff) {
		const by = via[handoff.id] ?? null;
		const key = [...(each ? [handoff.id] : [passed]), from, ...(by ? [by] : []), to].join('~');
		const way = found.get(key);
		if (way) way.handoffs.push(...(way.handoffs.includes(handoff) ? [] : [handoff]));
		else found.set(key, { ...EMPTY, key, from, via: by, to, passed, handoffs: [handoff] });
	}
}

/** The state of a way, in the words in which every lens has those of its handoffs. */
export function wayState({ handoffs: [one, ...others], ...way }: Way): string {
	if (one && others.length === 0) return stateWords(one);
	const flags = ['selected', 'struck', 'disputed', 'rival'] as const;
	return [way.light, ...flags.filter((flag) => way[flag])].join(' ');
}

const EMPTY = {
	grade: 0,
	disputed: false,
	rival: false,
	light: 'lit',
	selected: false,
	struck: false,
	when: ''
} as const;

function summed(way: Way): Way {
	const { handoffs } = way;
	const lines = handoffs.flatMap((handoff) => handoff.lines);
	return {
		...way,
		grade: Math.max(...lines.map(({ grade }) => grade)) as Grade,
		disputed: handoffs.every(({ disputed }) => disputed),
		rival: handoffs.every(({ rival }) => rival),
		light: BRIGHTNESS.find((light) => handoffs.some((one) => one.light === light))!,
		selected: handoffs.some(({ selected }) => selected),
		struck: handoffs.every(({ struck }) => struck),
		when: handoffs.length === 1 ? lines[0]!.when : ''
	};
}
