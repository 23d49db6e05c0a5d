// Where does one step along the handoffs lead? Forward and back along the lines, sideways between siblings, and always the way one came.
import type { Id } from '../schema/records.ts';
import type { Stage, StageLine } from './arrangement.ts';

export type Step = 'forward' | 'back' | 'next' | 'previous' | 'first' | 'last';

/** Where a walker stands, and from where he went forward to it: the list in which he stands is the ways on from there. */
export interface Place {
	hand: Id;
	up: Place | null;
}

/** One way to another hand: the lines between the two, or the gap or tie that joins them. */
export interface Way {
	to: Id;
	/** Ids of lines, of a gap, or of a tie; at least one. */
	by: readonly string[];
}

/** The place one step away among the hands shown, or null at an end. */
export function walk(
	stage: Stage,
	shown: ReadonlySet<Id>,
	from: Place,
	step: Step,
	/** Which of the ways on is taken; the first is the way of the stories. */
	which = 0
): Place | null {
	if (step === 'forward') {
		const way = waysOn(stage, shown, from.hand)[which];
		return way ? { hand: way.to, up: from } : null;
	}
	if (step === 'back') return above(stage, shown, from);
	const list = siblings(stage, shown, from);
	const at = list.indexOf(from.hand);
	const next = {
		next: (at + 1) % list.length,
		previous: (at + list.length - 1) % list.length,
		first: 0,
		last: list.length - 1
	}[step];
	if (at < 0 || next === at) return null;
	return { hand: list[next]!, up: above(stage, shown, from) };
}

/** The hands among which a walker stands: the ways on from where he came, or else the beginnings. */
export function siblings(stage: Stage, shown: ReadonlySet<Id>, at: Place): Id[] {
	const up = above(stage, shown, at);
	if (up) return waysOn(stage, shown, up.hand).map(({ to }) => to);
	return stage.nodes
		.map(({ id }) => id)
		.filter((id) => shown.has(id) && waysBack(stage, shown, id).length === 0);
}

/** Where one came from; for whoever came from nowhere, the hand before, on the way of the stories. */
export function above(stage: Stage, shown: ReadonlySet<Id>, at: Place): Place | null {
	if (at.up) return at.up;
	const before = waysBack(stage, shown, at.hand)[0];
	return before ? { hand: before.to, up: null } : null;
}

/** Where one can go on to, each hand once, the way of the stories first: also over a gap, and to whom a hand acts for. */
export function waysOn(stage: Stage, shown: ReadonlySet<Id>, from: Id): Way[] {
	const next = ranked(stage, shown).filter((line) => line.from === from);
	const beyond = [...acrossGap(stage, shown, from, 'at'), ...tied(stage, shown, from, 'to')];
	const along = (line: StageLine): Way => ({ to: line.to, by: [line.id] });
	const goesOn = ({ to }: Way) =>
		stage.lines.some(
			(line) => line.from === to && shown.has(line.to) && inStory(stage, line.handoff)
		);
	return merged([
		...next.filter((line) => inStory(stage, line.handoff)).map(along),
		...beyond.filter(goesOn),
		...next.map(along),
		...beyond
	]);
}

/** From where a hand can have been reached, each once. */
export function waysBack(stage: Stage, shown: ReadonlySet<Id>, from: Id): Way[] {
	return merged([
		...ranked(stage, shown)
			.filter((line) => line.to === from)
			.map((line) => ({ to: line.from, by: [line.id] })),
		...tied(stage, shown, from, 'from'),
		...acrossGap(stage, shown, from, 'since')
	]);
}

function inStory(stage: Stage, handoff: Id): boolean {
	return stage.spine.includes(handoff) || stage.word.includes(handoff);
}

/** Lines between shown hands, those of the two stories first. */
function ranked(stage: Stage, shown: ReadonlySet<Id>): StageLine[] {
	const rank = ({ handoff }: StageLine) => (inStory(stage, handoff) ? 0 : 1);
	return stage.lines
		.filter((line) => shown.has(line.from) && shown.has(line.to) && line.from !== line.to)
		.sort((a, b) => rank(a) - rank(b));
}

function tied(stage: Stage, shown: ReadonlySet<Id>, from: Id, end: 'from' | 'to'): Way[] {
	const other = end === 'to' ? 'from' : 'to';
	return stage.ties
		.filter((tie) => tie[other] === from && shown.has(tie[end]))
		.map((tie) => ({ to: tie[end], by: [tie.id] }));
}

/** Across a gap one steps between where the text was last seen and where it turns up. */
function acrossGap(stage: Stage, shown: ReadonlySet<Id>, from: Id, end: 'at' | 'since'): Way[] {
	const other = end === 'at' ? 'since' : 'at';
	return stage.gaps
		.filter((gap) => gap[other] === from && gap[end] !== from && shown.has(gap[end]))
		.map((gap) => ({ to: gap[end], by: [gap.id] }));
}

/** Each hand once, where it first stands, with all that joins it. */
function merged(ways: readonly Way[]): Way[] {
	const by = new Map<Id, Set<string>>();
	for (const way of ways) {
		const joins = by.get(way.to) ?? new Set();
		for (const id of way.by) joins.add(id);
		by.set(way.to, joins);
	}
	return [...by].map(([to, joins]) => ({ to, by: [...joins] }));
}
