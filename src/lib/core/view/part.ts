// Which part of the whole is shown for a place or a grade, and what does the picture of it keep?
import type { Id } from '../schema/records.ts';
import type { Arrangement, Pictures, Stage } from './arrangement.ts';
import { closeUp } from './close-up.ts';
import type { View } from './link.ts';

/** A place with the hands that stand there. */
export interface PlaceHands {
	id: Id;
	name: string;
	lang: string;
	hands: Id[];
}

/** The whole, of which a part can be chosen by place. */
export interface Whole extends Pictures {
	places: PlaceHands[];
}

/** What is shown of a whole; ids of handoffs and of hands. */
export interface Part {
	/** The place's name; empty where any place will do. */
	place: string;
	grade: View['grade'];
	handoffs: ReadonlySet<Id>;
	hands: ReadonlySet<Id>;
}

/**
 * The handoffs to and from the hands of a place, those attested at least so well, or both; and the hands
 * between whom they pass. Null where nothing narrows the whole, or nobody stands at such a place.
 */
export function partOf(
	stage: Pick<Stage, 'lines'>,
	places: readonly PlaceHands[],
	{ place, grade }: Pick<View, 'place' | 'grade'>
): Part | null {
	const at = places.find(({ id }) => id === place);
	if (place ? !at : grade === null) return null;
	const there = at && new Set(at.hands);
	const lines = stage.lines.filter(
		(line) =>
			line.told &&
			line.grade >= (grade ?? 0) &&
			(!there || there.has(line.from) || there.has(line.to))
	);
	return {
		place: at?.name ?? '',
		grade,
		handoffs: new Set(lines.map(({ handoff }) => handoff)),
		hands: new Set([
			...lines.flatMap(({ from, to }) => [from, to]),
			...(grade === null ? (at?.hands ?? []) : [])
		])
	};
}

/** The picture of a part: the same places, without what is not in it, its empty rows closed up. */
export function pictureOfPart(
	arrangement: Arrangement,
	{ ties }: Pick<Stage, 'ties'>,
	{ hands, handoffs }: Pick<Part, 'hands' | 'handoffs'>
): Arrangement {
	const nodes = arrangement.nodes.filter(({ id }) => hands.has(id));
	const lines = arrangement.lines.filter(
		({ handoff, from, to }) => handoffs.has(handoff) && hands.has(from) && hands.has(to)
	);
	const joined = new Set(
		ties.filter(({ from, to }) => hands.has(from) && hands.has(to)).map(({ id }) => id)
	);
	const gaps = arrangement.gaps.filter(({ handoff }) => handoffs.has(handoff));
	const drawn = new Set([...nodes, ...lines, ...gaps].map(({ id }) => id));
	return closeUp({
		...arrangement,
		nodes,
		lines,
		gaps,
		ties: arrangement.ties.filter(({ id }) => joined.has(id)),
		// The days between the two arrivals are said of the whole alone.
		bracket: null,
		labels: arrangement.labels.filter((label) =>
			label.of === '' ? label.lines.every(({ when }) => when !== 'later') : drawn.has(label.of)
		)
	});
}
