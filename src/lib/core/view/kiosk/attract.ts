// What does the picture show while nobody is there? The story by itself, one beat after the other, in light and in dark.
import type { Id } from '../../schema/records.ts';
import type { Arrangement, Stage } from '../arrangement.ts';

/** Something of the picture that appears, and what is said meanwhile. */
export interface Beat {
	/** Ids of marks, lines and gaps that are there from now on. */
	shows: readonly string[];
	caption: string;
	/** Milliseconds until the next beat. */
	lasts: number;
}

/** Where the loop stands. */
export interface Pass {
	/** How many times the story has been told. */
	round: number;
	beat: number;
}

/** Every other telling is dark, so that no pixel stays bright. */
export function themeOf({ round }: Pass): 'light' | 'dark' {
	return round % 2 === 0 ? 'light' : 'dark';
}

/** The next beat; the first one of the next telling after the last. */
export function passAfter({ round, beat }: Pass, beats: number): Pass {
	return beat + 1 < beats ? { round, beat: beat + 1 } : { round: round + 1, beat: 0 };
}

/** How far the whole picture lies from its place, px: never twice the same, so that no edge burns in. */
export function drift({ round, beat }: Pass): { x: number; y: number } {
	// Two rates that do not divide each other.
	const at = round * 16 + beat;
	return { x: Math.round(8 * Math.sin(at / 5)), y: Math.round(8 * Math.cos(at / 7)) };
}

/** How long a step stands, and how long the whole picture does before it begins anew; ms. */
const STEP = 3_200;
const WHOLE = 16_000;

/**
 * The story as beats: who spoke, word of mouth on its way, then the text from hand to hand, and the finding at the end.
 * `heading` says in words what a handoff is.
 */
export function beatsOf(
	{ spine, word, gaps, ties }: Pick<Stage, 'spine' | 'word' | 'gaps' | 'ties'>,
	{ nodes, lines }: Pick<Arrangement, 'nodes' | 'lines'>,
	heading: (handoff: Id) => string,
	ends: { first: string; last: string }
): Beat[] {
	const drawn = new Set(nodes.map(({ id }) => id));
	const there = new Set<Id>();
	const origin = gaps.find(({ handoff }) => handoff === spine[0])?.since;
	const step = (handoff: Id): Beat[] => {
		const own = lines.filter((line) => line.handoff === handoff);
		const before = gaps.filter((gap) => gap.handoff === handoff);
		const hands = own.flatMap(({ from, to }) => [from, to]);
		for (const hand of hands) there.add(hand);
		// Who belongs to whom is shown when both are there.
		const joined = ties.filter(({ from, to }) => there.has(from) && there.has(to));
		const shows = [...before, ...own, ...joined].map(({ id }) => id).concat(hands);
		return own.length > 0 ? [{ shows, caption: heading(handoff), lasts: STEP }] : [];
	};
	return [
		{
			shows: origin && drawn.has(origin) ? [origin] : [],
			caption: ends.first,
			lasts: STEP
		},
		...word.flatMap(step),
		...spine.flatMap(step),
		{
			shows: [...drawn, ...lines.map(({ id }) => id), ...ties.map(({ id }) => id)],
			caption: ends.last,
			lasts: WHOLE
		}
	];
}

/** The part of a picture that the beats before this one have left on it, and what is new. */
export function drawnAt(
	arrangement: Arrangement,
	beats: readonly Beat[],
	at: number
): { before: Arrangement; fresh: Arrangement } {
	const shown = new Set(beats.slice(0, at).flatMap(({ shows }) => shows));
	const fresh = new Set(beats[at]?.shows.filter((id) => !shown.has(id)));
	return { before: partOf(arrangement, shown, true), fresh: partOf(arrangement, fresh, false) };
}

function partOf(
	arrangement: Arrangement,
	ids: ReadonlySet<string>,
	furnished: boolean
): Arrangement {
	const own = ({ id }: { id: string }) => ids.has(id);
	return {
		...arrangement,
		nodes: arrangement.nodes.filter(own),
		lines: arrangement.lines.filter(own),
		gaps: arrangement.gaps.filter(own),
		ties: arrangement.ties.filter(own),
		labels: arrangement.labels.filter(({ of }) => (of === '' ? furnished : ids.has(of)))
	};
}
