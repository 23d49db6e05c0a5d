// From when on can something be at a node, until when must it have left, and what is sure by dates alone?
//
// Three label-setting searches (Dijkstra 1959) over arcs that can each be passed at one moment within
// a half-open span of days. Waiting costs nothing, so an earlier arrival is never worse and one label
// for each node is exact (Wu et al., "Path problems in temporal graphs", VLDB 2014, for point dates;
// Kempe, Kleinberg, Kumar, STOC 2000). O((n + m) log n).
import { Heap } from './heap.ts';

/** A directed multigraph in compressed rows: the arcs out of `v` are `first[v]` to `first[v + 1] - 1`. */
export interface Arcs {
	nodes: number;
	first: Int32Array;
	/** Where each arc leads. */
	head: Int32Array;
	/** The caller's number of each arc. */
	arc: Int32Array;
}

/** Half-open spans `[from, to)` in days, in the order of the rows that they are used with: see `inRows`. */
export interface Spans {
	from: Float64Array;
	to: Float64Array;
}

/** What a search may not use: nodes, and events that arcs belong to; anything but 0 is shut. */
export interface Shut {
	nodes: Uint16Array;
	events: Uint16Array;
	/** The event of each arc, by the caller's number. */
	event: Int32Array;
}

export interface Labels {
	at: Float64Array;
	/** The caller's number of the arc by which the label came to the node; -1 at an end and where none came. */
	via: Int32Array;
}

/** Rows of the arcs `tails[i]` → `heads[i]`, by counting sort; within a row in the order given. */
export function arcsOf(nodes: number, tails: Int32Array, heads: Int32Array): Arcs {
	const first = new Int32Array(nodes + 1);
	for (let i = 0; i < tails.length; i++) first[tails[i]! + 1]!++;
	for (let v = 0; v < nodes; v++) first[v + 1]! += first[v]!;
	const next = first.slice();
	const head = new Int32Array(tails.length);
	const arc = new Int32Array(tails.length);
	for (let i = 0; i < tails.length; i++) {
		const at = next[tails[i]!]!++;
		head[at] = heads[i]!;
		arc[at] = i;
	}
	return { nodes, first, head, arc };
}

/** Spans by the caller's numbers, laid out in the order of these rows, so that a search reads them as they lie. */
export function inRows({ arc }: Arcs, { from, to }: Spans): Spans {
	const rows = { from: new Float64Array(arc.length), to: new Float64Array(arc.length) };
	for (let i = 0; i < arc.length; i++) {
		rows.from[i] = from[arc[i]!]!;
		rows.to[i] = to[arc[i]!]!;
	}
	return rows;
}

/** A: the earliest possible day at each node, from sources that have had it always; Infinity if never. */
export function earliest(arcs: Arcs, spans: Spans, sources: Iterable<number>, shut?: Shut): Labels {
	const { first, head, arc } = arcs;
	const { from, to } = spans;
	const { at, via, heap } = start(arcs.nodes, sources, -Infinity, shut);
	while (heap.size > 0) {
		const known = heap.least;
		const node = heap.pop();
		if (known > at[node]!) continue;
		for (let i = first[node]!, end = first[node + 1]!; i < end; i++) {
			const then = known > from[i]! ? known : from[i]!;
			if (then >= to[i]!) continue;
			const next = head[i]!;
			if (then >= at[next]! || (shut && isShut(shut, next, arc[i]!))) continue;
			at[next] = then;
			via[next] = arc[i]!;
			heap.push(next, then);
		}
	}
	return { at, via };
}

/**
 * L: the day by which each node has it whatever the dates turn out to be; Infinity if that is not sure.
 * With independent dates it is the worst case over all worlds, and one world attains it everywhere.
 */
export function byDates(arcs: Arcs, spans: Spans, sources: Iterable<number>, shut?: Shut): Labels {
	const { first, head, arc } = arcs;
	const { from, to } = spans;
	const { at, via, heap } = start(arcs.nodes, sources, -Infinity, shut);
	while (heap.size > 0) {
		const known = heap.least;
		const node = heap.pop();
		if (known > at[node]!) continue;
		for (let i = first[node]!, end = first[node + 1]!; i < end; i++) {
			if (known > from[i]! || from[i]! >= to[i]!) continue;
			const then = to[i]!;
			const next = head[i]!;
			if (then >= at[next]! || (shut && isShut(shut, next, arc[i]!))) continue;
			at[next] = then;
			via[next] = arc[i]!;
			heap.push(next, then);
		}
	}
	return { at, via };
}

/**
 * D: the day before which each node must have it so that a target can still be reached; -Infinity
 * where none can. `back` holds the arcs the other way round. Shut targets count as none.
 */
export function deadlines(
	back: Arcs,
	spans: Spans,
	targets: Iterable<number>,
	shut?: Shut
): Labels {
	const { first, head, arc } = back;
	const { from, to } = spans;
	const { at, via, heap } = start(back.nodes, targets, Infinity, shut);
	while (heap.size > 0) {
		const left = -heap.least;
		const node = heap.pop();
		if (left < at[node]!) continue;
		for (let i = first[node]!, end = first[node + 1]!; i < end; i++) {
			if (from[i]! >= left || from[i]! >= to[i]!) continue;
			const then = left < to[i]! ? left : to[i]!;
			const next = head[i]!;
			if (then <= at[next]! || (shut && isShut(shut, next, arc[i]!))) continue;
			at[next] = then;
			via[next] = arc[i]!;
			heap.push(next, -then);
		}
	}
	return { at, via };
}

/** Ends that are not shut are at `best`, everything else at the opposite; ends come first off the heap. */
function start(
	nodes: number,
	ends: Iterable<number>,
	best: number,
	shut?: Shut
): Labels & { heap: Heap } {
	const at = new Float64Array(nodes).fill(-best);
	const via = new Int32Array(nodes).fill(-1);
	const heap = new Heap();
	for (const end of ends) {
		if (shut && shut.nodes[end]! !== 0) continue;
		at[end] = best;
		heap.push(end, -Infinity);
	}
	return { at, via, heap };
}

function isShut(shut: Shut, node: number, arc: number): boolean {
	return shut.nodes[node]! !== 0 || shut.events[shut.event[arc]!]! !== 0;
}
