// Where do the hands of one told route stand? On a line of their own, down the same lanes as in every tall picture.
import type { Id } from '#lib/core/schema/records.ts';
import type { Arrangement, Stage } from '#lib/core/view/arrangement.ts';
import { arrangeTall } from './tall.ts';

/** Room below the last hand, px: the controls lie over the picture's foot. */
const FOOT = 56;

/**
 * The tall arrangement of the route's handoffs and nothing else, legible on every screen beside its text. The
 * longest way that its steps go makes the straight line, the others hang on it. `clashes` as of every
 * arrangement.
 */
export function arrangeToldRoute(
	stage: Stage,
	handoffs: readonly Id[]
): { arrangement: Arrangement; clashes: string[] } {
	const lines = stage.lines.filter((line) => handoffs.includes(line.handoff));
	const spine = untilArrival(stage, longestWay(stage, handoffs));
	const passed = new Map(lines.map((line) => [line.handoff, line.passed]));
	// A gap on the line is drawn as the text's, which word of mouth is not.
	const gaps = stage.gaps.filter(
		({ handoff }) =>
			passed.has(handoff) && (passed.get(handoff) === 'copy' || !spine.includes(handoff))
	);
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
		arrival: handoffs.includes(stage.spine.at(-1) ?? '') ? stage.arrival : '',
		later: ''
	};
	const { arrangement, clashes } = arrangeTall(own, own);
	const { height, lanes } = arrangement;
	const last = lanes.at(-1)!;
	return {
		arrangement: {
			...arrangement,
			height: height + FOOT,
			lanes: [...lanes.slice(0, -1), { ...last, height: last.height + FOOT }]
		},
		clashes
	};
}

/** The most steps that go on from one another, in order: to the hand that gives next, or for whom it acts. */
function longestWay({ lines, ties }: Stage, handoffs: readonly Id[]): Id[] {
	const steps = handoffs.flatMap((id) => lines.find(({ handoff }) => handoff === id) ?? []);
	const actsFor = (hand: Id, office: Id) =>
		ties.some(({ from, to }) => from === hand && to === office);
	const ways: Id[][] = [];
	for (const [i, step] of steps.entries()) {
		const before = steps
			.slice(0, i)
			.map(({ to, passed }, k) =>
				to === step.from || (passed === step.passed && actsFor(to, step.from)) ? ways[k]! : []
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
