import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	inRows,
	arcsOf,
	byDates,
	deadlines,
	earliest,
	type Arcs,
	type Spans
} from '#lib/core/query/labels.ts';

interface Arc {
	tail: number;
	head: number;
	from: number;
	to: number;
}

function dated(arcs: Arc[], nodes = 5): { arcs: Arcs; back: Arcs; spans: Spans; backSpans: Spans } {
	const tails = Int32Array.from(arcs, ({ tail }) => tail);
	const heads = Int32Array.from(arcs, ({ head }) => head);
	const [forth, back] = [arcsOf(nodes, tails, heads), arcsOf(nodes, heads, tails)];
	const spans = {
		from: Float64Array.from(arcs, ({ from }) => from),
		to: Float64Array.from(arcs, ({ to }) => to)
	};
	return { arcs: forth, back, spans: inRows(forth, spans), backSpans: inRows(back, spans) };
}

const arc = (tail: number, head: number, from: number, to: number): Arc => ({
	tail,
	head,
	from,
	to
});

describe('labels', () => {
	test('neighbours that fit one another need not make a chain that fits', () => {
		const { arcs, spans } = dated([arc(0, 1, 5, 10), arc(1, 2, 1, 21), arc(2, 3, 1, 5)]);
		expect([...earliest(arcs, spans, [0]).at]).toEqual([-Infinity, 5, 5, Infinity, Infinity]);
	});

	test('tell who is needed in time, where the undated net has another way', () => {
		// s → a → z in time, s → b → z only on paper.
		const { arcs, back, spans, backSpans } = dated([
			arc(0, 1, 1, 2),
			arc(1, 3, 5, 6),
			arc(0, 2, 5, 6),
			arc(2, 3, 1, 2)
		]);
		expect(earliest(arcs, spans, [0]).at[3]).toBe(5);
		const event = Int32Array.from([0, 1, 2, 3]);
		const shut = { nodes: Uint16Array.from([0, 1, 0, 0, 0]), events: new Uint16Array(4), event };
		expect(earliest(arcs, spans, [0], shut).at[3]).toBe(Infinity);
		expect([...deadlines(back, backSpans, [3]).at]).toEqual([2, 6, 2, Infinity, -Infinity]);
	});

	test('nothing passes a span without a day', () => {
		const { arcs, back, spans, backSpans } = dated([arc(0, 1, 3, 3)]);
		expect(earliest(arcs, spans, [0]).at[1]).toBe(Infinity);
		expect(byDates(arcs, spans, [0]).at[1]).toBe(Infinity);
		expect(deadlines(back, backSpans, [1]).at[0]).toBe(-Infinity);
	});
});

const LAST = 3;

/** Arcs along a chain from node 0, with noise round it. */
const net: fc.Arbitrary<Arc[]> = fc
	.record({
		chain: fc.integer({ min: 1, max: 4 }),
		noise: fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), { maxLength: 2 }),
		spans: fc.array(fc.tuple(fc.nat({ max: LAST - 1 }), fc.constantFrom(1, 1, 2)), {
			minLength: 4,
			maxLength: 4
		}),
		order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })
	})
	.map(({ chain, noise, spans, order }) => {
		const pairs = [
			...Array.from({ length: chain }, (_, i): [number, number] => [i, i + 1]),
			...noise.filter(([a, b]) => a !== b)
		].slice(0, 4);
		const arcs = pairs.map(([tail, head], i) => {
			const [from, length] = spans[i]!;
			return arc(tail, head, from, Math.min(from + length, LAST));
		});
		return order.flatMap((i) => arcs[i] ?? []);
	});

/** In each world of independent dates, the first moment at each node; as many moments a day as arcs. */
function arrivals(arcs: Arc[]): number[][] {
	const perDay = arcs.length;
	let worlds: number[][] = [[]];
	for (const { from, to } of arcs) {
		worlds = worlds.flatMap((world) =>
			Array.from({ length: (to - from) * perDay }, (_, slot) => [...world, from + slot / perDay])
		);
	}
	return worlds.map((world) => {
		const first = [-1, Infinity, Infinity, Infinity, Infinity];
		const inOrder = arcs.map((one, i) => ({ ...one, at: world[i]! })).sort((a, b) => a.at - b.at);
		for (let i = 0; i < inOrder.length;) {
			const now = inOrder.filter(({ at }) => at === inOrder[i]!.at);
			// What happens at the same moment does not carry on what came at that moment.
			const passing = now.filter(({ tail, at }) => first[tail]! < at);
			for (const { head, at } of passing) first[head] = Math.min(first[head]!, at);
			i += now.length;
		}
		return first;
	});
}

describe('in every world of independent dates', () => {
	test('A is the first day on which something can be there, L the day by which it is', () => {
		fc.assert(
			fc.property(net, (net) => {
				const { arcs, spans } = dated(net);
				const worlds = arrivals(net);
				const a = earliest(arcs, spans, [0]).at;
				const l = byDates(arcs, spans, [0]).at;
				for (let node = 1; node < 5; node++) {
					const moments = worlds.map((first) => first[node]!);
					expect(a[node]).toBe(Math.floor(Math.min(...moments)));
					const latest = Math.max(...moments);
					expect(l[node]).toBe(latest === Infinity ? Infinity : Math.floor(latest) + 1);
					if (l[node]! < Infinity) expect(a[node]).toBeLessThan(l[node]!);
				}
			}),
			{ numRuns: 1500 }
		);
	}, 120_000);

	test('D is the day before which a node must have it for the target to have it in some world', () => {
		fc.assert(
			fc.property(net, fc.integer({ min: 1, max: 4 }), (net, target) => {
				const { arcs, back, spans, backSpans } = dated(net);
				const deadline = deadlines(back, backSpans, [target]).at;
				const a = earliest(arcs, spans, [0]).at;
				expect(deadline[0]! > -Infinity).toBe(a[target]! < Infinity);
				for (let node = 0; node < 5; node++) {
					if (node === target) continue;
					// Somebody who has it from the day before the deadline, and somebody who has it a day later.
					for (const [day, arrives] of [
						[deadline[node]! - 1, true],
						[deadline[node]!, false]
					] as const) {
						if (!Number.isFinite(day)) continue;
						const late = dated([...net, arc(5, node, day, day + 1)], 6);
						const came = earliest(late.arcs, late.spans, [5]).at[target]! < Infinity;
						expect(came).toBe(arrives);
					}
				}
			}),
			{ numRuns: 1000 }
		);
	}, 120_000);

	test('narrower dates make less possible and more certain', () => {
		fc.assert(
			fc.property(net, fc.nat({ max: 3 }), fc.boolean(), (net, which, end) => {
				const narrow = net.map((one, i) => {
					if (i !== which || one.to - one.from < 2) return one;
					return end ? { ...one, to: one.to - 1 } : { ...one, from: one.from + 1 };
				});
				const [wide, less] = [dated(net), dated(narrow)];
				const a = [wide, less].map(({ arcs, spans }) => earliest(arcs, spans, [0]).at);
				const l = [wide, less].map(({ arcs, spans }) => byDates(arcs, spans, [0]).at);
				for (let node = 1; node < 5; node++) {
					expect(a[1]![node]).toBeGreaterThanOrEqual(a[0]![node]!);
					expect(l[1]![node]).toBeLessThanOrEqual(l[0]![node]!);
				}
			}),
			{ numRuns: 1000 }
		);
	}, 120_000);
});
