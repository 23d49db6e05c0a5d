// Which few hands stand for a thing where there is no room for more, and what passed between them?
import type { Id } from '../../schema/records.ts';
import type { Stage, StageGap, StageLine, StageNode, StageTie } from '../arrangement.ts';

export interface StrandColumn {
	/** One above the other; none where a gap stands. */
	nodes: StageNode[];
	side: 'east' | 'west';
	/** The place, where the column stands for all of its hands. */
	title: string;
	/** When the text or the news came here. */
	when: string;
}

/** Hands in columns, in the direction in which things passed. */
export interface Strand {
	columns: StrandColumn[];
	lines: StageLine[];
	ties: StageTie[];
	/** A hole before the hand of this id. */
	gaps: { gap: StageGap; before: Id }[];
	/** What flew over all places at once, from the first to the last: its title, its arrival. */
	over: { line: StageLine; arrival: StageNode; title: string } | null;
	/** Hands that had no room. */
	more: number;
}

/** Hands above one another in one column, at most. */
const ROWS = 2;
/** Columns of hands, and of places, at most. */
const HANDS = 4;
const PLACES = 5;

/** A hand between those it had something from and those it gave something to. */
export function strandOfNode(stage: Stage, id: Id): Strand {
	const node = stage.nodes.find((one) => one.id === id)!;
	const own = sideOf(stage, node);
	const came = met(stage, 'from', (line) => line.to === id && line.from !== id);
	const passed = met(stage, 'to', (line) => line.from === id && line.to !== id);
	if (came.length + passed.length === 0) return tied(stage, node);
	const gap = stage.gaps.find((one) => one.at === id);
	const left = some(stage, came, null);
	// One border is enough for a small picture.
	const right = some(stage, passed, left && left.side !== own ? own : null);
	const again = (hand: StageNode): StageNode =>
		left?.nodes.some((one) => one.id === hand.id) ? { ...hand, id: `${hand.id}~again` } : hand;
	const taken = right && { ...right, nodes: right.nodes.map(again) };
	const ids = new Set([left, taken].flatMap((one) => one?.nodes.map((hand) => hand.id) ?? []));
	const lines = [
		...came.filter(({ hand }) => ids.has(hand.id)).map(({ line }) => line),
		...passed.flatMap(({ hand, line }) => {
			const to = again(hand).id;
			return right?.nodes.includes(hand) ? [{ ...line, id: `${line.id}~out`, to }] : [];
		})
	];
	const hole = gap && came.length === 0;
	return {
		columns: [
			...(left ? [left] : hole ? [{ ...blank, side: own }] : []),
			{ ...blank, nodes: [node], side: own },
			...(taken ? [taken] : [])
		],
		lines,
		ties: [],
		gaps: hole ? [{ gap, before: id }] : [],
		over: null,
		more: came.length + passed.length - lines.length
	};
}

/** The givers and the takers of a handoff; a hand alone that gave to itself. */
export function strandOfHandoff(stage: Stage, id: Id): Strand {
	const lines = stage.lines.filter(({ handoff }) => handoff === id);
	const making = stage.makings.find((one) => one.id === id);
	if (lines.length === 0) return alone(stage, making?.at);
	const hands = (ids: Id[]) => [...new Set(ids)].map((one) => nodeOf(stage, one));
	const [givers, takers] = [hands(lines.map((l) => l.from)), hands(lines.map((l) => l.to))];
	const gap = stage.gaps.find(({ handoff }) => handoff === id);
	const left = givers.slice(0, ROWS);
	const right = takers.filter((one) => !left.includes(one)).slice(0, ROWS);
	const shown = new Set([...left, ...right].map((one) => one.id));
	return {
		columns: [
			...(gap ? [{ ...blank, side: sideOf(stage, givers[0]!) }] : []),
			{ ...blank, nodes: left, side: sideOf(stage, left[0]!) },
			{ ...blank, nodes: right, side: sideOf(stage, right[0] ?? left[0]!) }
		],
		lines: lines.filter(({ from, to }) => shown.has(from) && shown.has(to)),
		ties: [],
		gaps: gap ? [{ gap, before: gap.at }] : [],
		over: null,
		more: new Set([...givers, ...takers]).size - shown.size
	};
}

/** The hands that a copy went through, in order; null where no one is said to have had it. */
export function strandOfCopy(stage: Stage, id: Id, holders: readonly Id[]): Strand | null {
	const lines = stage.lines.filter(({ copies, told }) => told && copies.includes(id));
	const ids = [...new Set([...lines.flatMap(({ from, to }) => [from, to]), ...holders])];
	if (ids.length === 0) return null;
	const [first, ...then] = longest(lines, ids);
	const takers = ids.filter((one) => lines.some(({ from, to }) => from === first && to === one));
	const nodes = [first!, ...then].map((one) => nodeOf(stage, one));
	if (then.length !== 1 || takers.length < 2) {
		const strand = chain(stage, nodes, lines);
		return { ...strand, more: strand.more + ids.length - nodes.length };
	}
	const right = takers.map((one) => nodeOf(stage, one)).slice(0, ROWS);
	const shown = right.map((one) => one.id);
	const { columns, gaps } = chain(stage, nodes.slice(0, 1), []);
	return {
		...none,
		columns: [...columns, { ...blank, nodes: right, side: sideOf(stage, right[0]!) }],
		lines: shown.map((one) => lines.find(({ from, to }) => from === first && to === one)!),
		gaps,
		more: ids.length - 1 - right.length
	};
}

/** The longest way along these lines without meeting a hand twice; of one hand where there is no line. */
function longest(lines: readonly StageLine[], ids: readonly Id[]): Id[] {
	const from = (way: Id[]): Id[] =>
		lines
			.filter((line) => line.from === way.at(-1) && !way.includes(line.to))
			.map(({ to }) => from([...way, to]))
			.reduce((most, one) => (one.length > most.length ? one : most), way);
	return ids
		.map((id) => from([id]))
		.reduce((most, one) => (one.length > most.length ? one : most), []);
}

/** A told way: place by place, or hand by hand where it keeps to one or two places. */
export function strandOfWay(stage: Stage, handoffs: readonly Id[], begins: string): Strand {
	const lines = handoffs.flatMap((id) => stage.lines.find((one) => one.handoff === id) ?? []);
	const first = lines[0];
	if (!first) return alone(stage, undefined);
	const gapOf = (hand: Id) => stage.gaps.find(({ at }) => at === hand);
	const since = gapOf(first.from)?.since;
	const ids = [
		...new Set([...(since ? [since] : []), ...lines.flatMap(({ from, to }) => [from, to])])
	];
	const nodes = ids.map((id) => nodeOf(stage, id));
	const runs: StageNode[][] = [];
	for (const node of nodes) {
		const last = runs.at(-1);
		if (last?.[0]?.lane === node.lane) last.push(node);
		else if (!runs.some(([one]) => one!.lane === node.lane)) runs.push([node]);
	}
	const gaps: Strand['gaps'] = [];
	const joins = runs.slice(1).flatMap((run, i): StageLine[] => {
		const [from, to] = [markOf(i), markOf(i + 1)].map((node) => node.id) as [Id, Id];
		const before = runs[i]!.map(({ id }) => id);
		const line = lines.find((one) => one.to === run[0]!.id && before.includes(one.from));
		if (line) return [{ ...line, from, to, gap: false }];
		const gap = gapOf(run[0]!.id);
		if (gap) gaps.push({ gap, before: to });
		return [];
	});
	const whole = joins.length + gaps.length === runs.length - 1;
	if (!whole || runs.length < 3 || runs.length > PLACES) {
		const way = longest(lines, ids).map((id) => nodeOf(stage, id));
		const strand = chain(stage, way, lines);
		return { ...strand, more: strand.more + nodes.length - way.length };
	}
	const columns = runs.map((run, i): StrandColumn => {
		const { title, side } = stage.lanes.find(({ id }) => id === run[0]!.lane)!;
		const entry = lines.find(({ to }) => to === run[0]!.id)?.when ?? '';
		const arrival = lines.find(({ handoff }) => handoff === handoffs.at(-1))?.when;
		const last = i + 1 === runs.length;
		const when = i === 0 ? begins : last ? (arrival ?? stage.arrival) : entry;
		return { nodes: [markOf(i)], side, title, when };
	});
	return { ...none, columns, lines: joins, gaps };

	/** The hand that a place is drawn as: the one that it came to first, at the end the one it came to last. */
	function markOf(run: number): StageNode {
		return run + 1 === runs.length ? runs[run]!.at(-1)! : runs[run]![0]!;
	}
}

/** The two ways of the case: the text from place to place, the news over their heads. */
export function strandOfStory(stage: Stage, begins: string): Strand {
	const strand = strandOfWay(stage, stage.spine, begins);
	const last = stage.lines.findLast(({ handoff }) => handoff === stage.word.at(-1));
	const from = strand.columns[0]?.nodes[0]?.id;
	if (!last || !from || !strand.columns[0]!.title) return strand;
	const arrival = nodeOf(stage, last.to);
	const line = { ...last, from };
	return { ...strand, over: { line, arrival, title: stage.wordTitle } };
}

const blank = { nodes: [], title: '', when: '' };
const none: Strand = { columns: [], lines: [], ties: [], gaps: [], over: null, more: 0 };

function alone(stage: Stage, id: Id | undefined): Strand {
	const node = stage.nodes.find((one) => one.id === id);
	const columns = node ? [{ ...blank, nodes: [node], side: sideOf(stage, node) }] : [];
	return { ...none, columns };
}

/** Hands one after the other, and the lines from each to the next. */
function chain(stage: Stage, nodes: StageNode[], lines: StageLine[]): Strand {
	// The first ones, and the one that it came to in the end.
	const shown =
		nodes.length > HANDS ? [...nodes.slice(0, HANDS - 1), nodes.at(-1)!] : nodes.slice();
	const gap = stage.gaps.find(({ at }) => at === shown[0]!.id);
	const next = (line: StageLine) =>
		shown.findIndex(({ id }) => id === line.to) - shown.findIndex(({ id }) => id === line.from) ===
		1;
	const ids = new Set(shown.map(({ id }) => id));
	const seen = new Set<string>();
	return {
		columns: [
			...(gap && shown.length < HANDS ? [{ ...blank, side: sideOf(stage, shown[0]!) }] : []),
			...shown.map((node) => ({ ...blank, nodes: [node], side: sideOf(stage, node) }))
		],
		lines: lines.filter((line) => {
			const way = `${line.from}~${line.to}`;
			const fits = ids.has(line.from) && ids.has(line.to) && next(line) && !seen.has(way);
			seen.add(way);
			return fits;
		}),
		ties: [],
		gaps: gap && shown.length < HANDS ? [{ gap, before: shown[0]!.id }] : [],
		over: null,
		more: nodes.length - shown.length
	};
}

/** A hand through which nothing went: whom it belongs to, or who belongs to it. */
function tied(stage: Stage, node: StageNode): Strand {
	const ties = stage.ties.filter(({ from, to }) => from === node.id || to === node.id);
	const others = ties.map(({ from, to }) => nodeOf(stage, from === node.id ? to : from));
	const shown = others.slice(0, ROWS);
	const own = { ...blank, nodes: [node], side: sideOf(stage, node) };
	return {
		...none,
		columns:
			shown.length > 0 ? [own, { ...blank, nodes: shown, side: sideOf(stage, shown[0]!) }] : [own],
		ties: ties.slice(0, ROWS),
		more: others.length - shown.length
	};
}

interface Met {
	hand: StageNode;
	line: StageLine;
}

/** The hands at the other end of these lines, each with the line that says most. */
function met(stage: Stage, end: 'from' | 'to', of: (line: StageLine) => boolean): Met[] {
	const story = [...stage.spine, ...stage.word];
	const passed = { copy: 2, reading: 1, word: 0 };
	const weight = (line: StageLine) =>
		(story.includes(line.handoff) ? 100 : 0) + passed[line.passed] * 10 + line.grade;
	const lines = stage.lines
		.filter((line) => line.told && of(line))
		.toSorted((a, b) => weight(b) - weight(a));
	const seen = new Set<Id>();
	return lines
		.filter((line) => !seen.has(line[end]) && seen.add(line[end]))
		.map((line) => ({ hand: nodeOf(stage, line[end]), line }));
}

/** As many of these hands as fit, all on one side of the frontier. */
function some(
	stage: Stage,
	hands: readonly Met[],
	wanted: 'east' | 'west' | null
): StrandColumn | null {
	const sides = hands.map(({ hand }) => sideOf(stage, hand));
	const side = wanted && sides.includes(wanted) ? wanted : sides[0];
	if (!side) return null;
	const fit = hands.filter((_, i) => sides[i] === side).slice(0, ROWS);
	return { ...blank, nodes: fit.map(({ hand }) => hand), side };
}

function nodeOf(stage: Stage, id: Id): StageNode {
	return stage.nodes.find((one) => one.id === id)!;
}

function sideOf(stage: Stage, node: StageNode): 'east' | 'west' {
	return stage.lanes.find(({ id }) => id === node.lane)?.side ?? 'east';
}
