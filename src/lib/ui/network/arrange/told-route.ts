// Where do the hands of one told route stand? On a line of their own, in the same lanes as in every picture.
import type { Id } from '#lib/core/schema/records.ts';
import type { Arrangement, Form, Stage } from '#lib/core/view/arrangement.ts';
import { arrangeTall } from './tall.ts';
import { arrangeWide } from './wide.ts';

/**
 * One arrangement of the route's handoffs and nothing else. The longest way that its steps go
 * makes the straight line, the others hang on it. `clashes` as of every arrangement.
 */
export function arrangeToldRoute(
	stage: Stage,
	handoffs: readonly Id[],
	form: Form
): { arrangement: Arrangement; clashes: string[] } {
	const lines = stage.lines.filter((line) => handoffs.includes(line.handoff));
	const spine = untilArrival(stage, longestWay(stage, handoffs));
	const gaps = stage.gaps.filter((gap) => handoffs.includes(gap.handoff));
	const hands = new Set([
		...lines.flatMap(({ from, to }) => [from, to]),
		...gaps.filter((gap) => gap.handoff === spine[0]).map((gap) => gap.since)
	]);
	const own: Stage = {
		...stage,
		nodes: stage.nodes.filter(({ id }) => hands.has(id)),
		lines,
		ties: stage.ties.filter((tie) => hands.has(tie.from) && hands.has(tie.to)),
		gaps,
		spine,
		word: [],
		branches: [],
		arrival: lines.find(({ handoff }) => handoff === spine.at(-1))?.when ?? '',
		later: ''
	};
	return (form === 'wide' ? arrangeWide : arrangeTall)(own, own);
}

/** The most steps that go on from one another, in order: to the hand that gives next, or for whom it acts. */
function longestWay({ lines, ties }: Stage, handoffs: readonly Id[]): Id[] {
	const steps = handoffs.flatMap((id) => lines.find(({ handoff }) => handoff === id) ?? []);
	const ways: Id[][] = [];
	for (const [i, step] of steps.entries()) {
		const before = steps
			.slice(0, i)
			.map(({ to }, k) =>
				to === step.from || ties.some((tie) => tie.from === to && tie.to === step.from)
					? ways[k]!
					: []
			);
		ways.push([...longest(before), step.handoff]);
	}
	return longest(ways);
}

/** The last lane has room for one hand on the line. */
function untilArrival({ lines, nodes, lanes }: Stage, way: Id[]): Id[] {
	const arrived = new Set(
		nodes.filter(({ lane }) => lane === lanes.at(-1)!.id).map(({ id }) => id)
	);
	const at = way.findIndex((id) => arrived.has(lines.find((line) => line.handoff === id)!.to));
	return at < 0 ? way : way.slice(0, at + 1);
}

function longest(ways: Id[][]): Id[] {
	return ways.reduce((most, way) => (way.length > most.length ? way : most), []);
}
