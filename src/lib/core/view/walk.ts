// Where does one step along the handoffs lead? Forward and back along the lines, sideways between siblings.
import type { Id } from '../schema/records.ts';
import type { Stage, StageLine } from './arrangement.ts';

export type Step = 'forward' | 'back' | 'next' | 'previous';

/** The hand one step away among those shown, or null at an end; stories come before side strands. */
export function walk(
	stage: Stage,
	shown: ReadonlySet<Id>,
	from: Id,
	step: Step,
	cameFrom: Id | null = null
): Id | null {
	const lines = ranked(stage, shown);
	const after = (hand: Id) => ahead(stage, shown, lines, hand);
	const before = (hand: Id) => behind(stage, shown, lines, hand);
	if (step === 'forward') return after(from)[0] ?? null;
	const parents = before(from);
	// The way back is the way one came, where there is one.
	const parent = parents.find((hand) => hand === cameFrom) ?? parents[0];
	if (step === 'back') return parent ?? null;
	const siblings = parent
		? [...new Set(after(parent))]
		: [...shown].filter((hand) => before(hand).length === 0);
	const at = siblings.indexOf(from);
	if (siblings.length < 2 || at < 0) return null;
	return siblings[(at + (step === 'next' ? 1 : siblings.length - 1)) % siblings.length] ?? null;
}

/** Where one can go on to, the way of the stories first: also over a gap, and to whom a hand acts for. */
function ahead(stage: Stage, shown: ReadonlySet<Id>, lines: StageLine[], from: Id): Id[] {
	const next = lines.filter((line) => line.from === from);
	const beyond = [...acrossGap(stage, shown, from, 'at'), ...tied(stage, shown, from, 'to')];
	const goesOn = (hand: Id) => lines.some((line) => line.from === hand && inStory(stage, line));
	return [
		...next.filter((line) => inStory(stage, line)).map((line) => line.to),
		...beyond.filter(goesOn),
		...next.map((line) => line.to),
		...beyond
	];
}

function behind(stage: Stage, shown: ReadonlySet<Id>, lines: StageLine[], from: Id): Id[] {
	return [
		...lines.filter((line) => line.to === from).map((line) => line.from),
		...tied(stage, shown, from, 'from'),
		...acrossGap(stage, shown, from, 'since')
	];
}

function inStory(stage: Stage, { handoff }: StageLine): boolean {
	return stage.spine.includes(handoff) || stage.word.includes(handoff);
}

/** Lines between shown hands, those of the two stories first. */
function ranked(stage: Stage, shown: ReadonlySet<Id>): StageLine[] {
	const rank = (line: StageLine) => (inStory(stage, line) ? 0 : 1);
	return stage.lines
		.filter((line) => shown.has(line.from) && shown.has(line.to))
		.sort((a, b) => rank(a) - rank(b));
}

function tied(stage: Stage, shown: ReadonlySet<Id>, from: Id, end: 'from' | 'to'): Id[] {
	const other = end === 'to' ? 'from' : 'to';
	return stage.ties.filter((tie) => tie[other] === from && shown.has(tie[end])).map((t) => t[end]);
}

/** Across a gap one steps between where the text was last seen and where it turns up. */
function acrossGap(stage: Stage, shown: ReadonlySet<Id>, from: Id, end: 'at' | 'since'): Id[] {
	const other = end === 'at' ? 'since' : 'at';
	return stage.gaps.filter((gap) => gap[other] === from && shown.has(gap[end])).map((g) => g[end]);
}
