// How fast is the tracer, next to a search that knows no time, a naive sweep, and reading the same data?
// npx tsx --expose-gc tests/bench/kernel.ts [--quick]
import Graph from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import { loadCase } from '../../src/lib/case/load.ts';
import { arcsOf, earliest, inRows } from '../../src/lib/core/query/labels.ts';
import { reach } from '../../src/lib/core/query/reach.ts';
import { routes } from '../../src/lib/core/query/routes.ts';
import { simpleRoutes } from '../../src/lib/core/query/simple-routes.ts';
import { tracer } from '../../src/lib/core/query/tracer.ts';
import { who } from '../../src/lib/core/query/who.ts';

interface Handoff {
	id: string;
	from: number;
	to: number;
	start: number;
	end: number;
}

const gc = (globalThis as { gc?: () => void }).gc;
const heapNow = () => (gc?.(), process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers);

/** Numbers in [0, 1) that are the same in every run (mulberry32, T. Ettinger). */
function random(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Three handoffs to an agent, over 1,000 days, each dated within up to 600 of them. */
function handoffs(count: number): Handoff[] {
	const next = random(1956);
	const agents = Math.floor(count / 3);
	return Array.from({ length: count }, (_, i) => {
		const start = Math.floor(next() * 1000);
		return {
			id: `h${i}`,
			from: Math.floor(next() * agents),
			to: Math.floor(next() * agents),
			start,
			end: start + 1 + Math.floor(next() * 600)
		};
	});
}

function timed<T>(run: () => T, times = 3): { ms: number; result: T } {
	let best = Infinity;
	let result!: T;
	for (let i = 0; i < times; i++) {
		const begun = performance.now();
		result = run();
		best = Math.min(best, performance.now() - begun);
	}
	return { ms: best, result };
}

/** Arrivals by going over all handoffs until nothing moves (Bellman and Ford); null after a minute. */
function sweeps(list: Handoff[], agents: number, source: number): number[] | null {
	const end = performance.now() + 60_000;
	const first = new Array<number>(agents).fill(Infinity);
	first[source] = -Infinity;
	for (let moved = true; moved;) {
		moved = false;
		for (const { from, to, start, end } of list) {
			const then = Math.max(first[from]!, start);
			if (then < end && then < first[to]!) {
				first[to] = then;
				moved = true;
			}
		}
		if (performance.now() > end) return null;
	}
	return first;
}

const rows: Record<string, string | number>[] = [];
const round = (x: number) => Number(x.toPrecision(3));
const sizes = process.argv.includes('--quick') ? [1_000, 100_000] : [1_000, 100_000, 1_000_000];

for (const count of sizes) {
	const list = handoffs(count);
	const agents = Math.floor(count / 3);
	const text = JSON.stringify(list);
	const parsing = timed(() => JSON.parse(text) as Handoff[]);

	const before = heapNow();
	const building = timed(() => {
		const tails = Int32Array.from(list, ({ from }) => from);
		const heads = Int32Array.from(list, ({ to }) => to);
		const spans = {
			from: Float64Array.from(list, ({ start }) => start),
			to: Float64Array.from(list, ({ end }) => end)
		};
		const arcs = arcsOf(agents, tails, heads);
		return { arcs, spans: inRows(arcs, spans) };
	});
	const { arcs, spans } = building.result;
	const far = (agent: number) =>
		earliest(arcs, spans, [agent]).at.filter((day) => day < Infinity).length;
	const source = Array.from({ length: 30 }, (_, agent) => agent).reduce((a, b) =>
		far(b) > far(a) ? b : a
	);
	const labelled = timed(() => earliest(arcs, spans, [source]), 5);
	const memory = heapNow() - before;
	const reached = labelled.result.at.filter((day) => day < Infinity).length;

	const searched = timed(() => sweeps(list, agents, source), 1);
	const same = searched.result?.every((day, agent) => day === labelled.result.at[agent]);
	if (same === false) throw new Error('The sweeps and the kernel do not agree.');

	const graph = new Graph({ type: 'directed', multi: true });
	for (let agent = 0; agent < agents; agent++) graph.addNode(agent);
	for (const { id, from, to } of list) graph.addEdgeWithKey(id, from, to);
	const blind = timed(() => dijkstra.singleSource(graph, source, () => 1), 2);

	rows.push({
		handoffs: count,
		reached,
		'labels ms': round(labelled.ms),
		'with rows ms': round(labelled.ms + building.ms),
		'JSON.parse ÷ labels': round(parsing.ms / labelled.ms),
		'graphology ÷ labels': round(blind.ms / labelled.ms),
		'sweeps ÷ labels': searched.result ? round(searched.ms / labelled.ms) : 'no end',
		'memory MB': gc ? round(memory / 1e6) : '—'
	});
}
console.table(rows);

const graph = loadCase(process.env.GRAPH_DATA ?? 'graph-data');
const ends = { from: who(graph, 'origin'), to: who(graph, 'west'), what: 'gist' } as const;
const prepared = timed(() => tracer(graph), 5);
const one = prepared.result;
const first = timed(() => simpleRoutes(one, ends, { found: () => false }), 5);
const all = timed(() => routes(one, ends), 5);
const known = timed(() => reach(one), 5);
console.table([
	{
		handoffs: one.states.handoffs.length,
		'prepare ms': round(prepared.ms),
		'first route ms': round(first.ms),
		routes: all.result.routes.length,
		'all routes ms': round(all.ms),
		'routes a second': Math.round((1000 * all.result.routes.length) / all.ms),
		'reach ms': round(known.ms)
	}
]);
