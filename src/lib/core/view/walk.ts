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
	if (step === 'forward')
		return lines.find((line) => line.from === from)?.to ?? tied(stage, shown, from, 'to');
	if (step === 'back') {
		const into = lines.filter((line) => line.to === from).map((line) => line.from);
		// The way back is the way one came, where there is one.
		if (cameFrom && into.includes(cameFrom)) return cameFrom;
		return into[0] ?? tied(stage, shown, from, 'from') ?? gapBefore(stage, shown, from);
	}
	const parent =
		cameFrom && lines.some((line) => line.from === cameFrom && line.to === from)
			? cameFrom
			: lines.find((line) => line.to === from)?.from;
	const siblings = parent
		? [...new Set(lines.filter((line) => line.from === parent).map((line) => line.to))]
		: [...shown].filter((id) => !lines.some((line) => line.to === id));
	const at = siblings.indexOf(from);
	if (siblings.length < 2 || at < 0) return null;
	return siblings[(at + (step === 'next' ? 1 : siblings.length - 1)) % siblings.length] ?? null;
}

/** Lines between shown hands, those of the two stories first. */
function ranked(stage: Stage, shown: ReadonlySet<Id>): StageLine[] {
	const story = [...stage.spine, ...stage.word];
	const rank = (line: StageLine) => (story.includes(line.handoff) ? 0 : 1);
	return stage.lines
		.filter((line) => shown.has(line.from) && shown.has(line.to))
		.sort((a, b) => rank(a) - rank(b));
}

function tied(stage: Stage, shown: ReadonlySet<Id>, from: Id, end: 'from' | 'to'): Id | null {
	const other = end === 'to' ? 'from' : 'to';
	return stage.ties.find((tie) => tie[other] === from && shown.has(tie[end]))?.[end] ?? null;
}

/** Across a gap one steps to where the text was last seen, and from there on to where it turns up. */
function gapBefore(stage: Stage, shown: ReadonlySet<Id>, at: Id): Id | null {
	const since = stage.gaps.find((gap) => gap.at === at)?.since;
	return since && shown.has(since) ? since : null;
}
