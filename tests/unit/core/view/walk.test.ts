import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadCase } from '#lib/case/load.ts';
import type { Form, Stage, StageGap, StageLine, StageTie } from '#lib/core/view/arrangement.ts';
import { stage as stageOf } from '#lib/core/view/stage.ts';
import { namedHands, typeAhead } from '#lib/core/view/type-ahead.ts';
import { siblings, walk, waysBack, waysOn, type Place, type Step } from '#lib/core/view/walk.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { arrange, type Extent } from '#lib/ui/network/arrange/arrange.ts';

const line = (handoff: string, from: string, to: string) =>
	({ id: `${handoff}~${from}~${to}`, handoff, from, to, spoken: handoff }) as StageLine;

// origin ─ tells ─▶ hearer; origin ·· gap ·· office ─▶ spy ─▶ chief ─▶ friend; chief acts for agency ─▶ paper
const lines = [
	line('tells', 'origin', 'hearer'),
	line('tells-too', 'origin', 'neighbour'),
	line('asks', 'chief', 'friend'),
	line('lends', 'office', 'spy'),
	line('lends-again', 'office', 'spy'),
	line('sends', 'spy', 'chief'),
	line('leaks', 'agency', 'paper'),
	line('gives-back', 'chief', 'spy')
];
const stage = {
	nodes: [...new Set(lines.flatMap(({ from, to }) => [from, to]))].map((id) => ({ id })),
	lines,
	ties: [{ id: 'tie', from: 'chief', to: 'agency' } as StageTie],
	gaps: [{ id: 'gap', at: 'office', since: 'origin' } as StageGap],
	spine: ['lends', 'sends', 'leaks'],
	word: [] as string[]
} as Stage;
const all = new Set(stage.nodes.map(({ id }) => id));

it('goes forward along the story from its beginning to its end, over gaps and belonging', () => {
	expect(follow('origin', 'forward')).toEqual(['office', 'spy', 'chief', 'agency', 'paper']);
});

it('goes back the same way', () => {
	expect(follow('paper', 'back')).toEqual(['agency', 'chief', 'spy', 'office', 'origin']);
});

it.each<[string, Step, string | null, string | null]>([
	['paper', 'back', 'agency', 'agency'],
	['hearer', 'back', null, 'origin'],
	['hearer', 'next', 'origin', 'neighbour'],
	['hearer', 'previous', 'origin', 'office'],
	['hearer', 'first', null, 'office'],
	['office', 'last', 'origin', 'neighbour'],
	['friend', 'previous', 'chief', 'agency'],
	['spy', 'next', 'office', null],
	['neighbour', 'next', 'origin', 'office'],
	['hearer', 'forward', null, null]
])('from %s, %s, having come from %s, leads to %s', (hand, step, cameFrom, to) => {
	const up = cameFrom === null ? null : { hand: cameFrom, up: null };
	expect(walk(stage, all, { hand, up }, step)?.hand ?? null).toBe(to);
});

it('takes any of the ways on by its number', () => {
	const at = { hand: 'chief', up: null };
	expect([0, 1, 2, 3].map((k) => walk(stage, all, at, 'forward', k)?.hand)).toEqual([
		'agency',
		'friend',
		'spy',
		undefined
	]);
});

it('knows a way that two handoffs went as one way', () => {
	expect(waysOn(stage, all, 'office')).toEqual([
		{ to: 'spy', by: ['lends~office~spy', 'lends-again~office~spy'] }
	]);
});

it('does not lead to a hand that is not shown', () => {
	const few = new Set(['origin', 'hearer']);
	expect(walk(stage, few, { hand: 'origin', up: null }, 'forward')?.hand).toBe('hearer');
});

/** Every hand that one key leads to, one after the other. */
function follow(from: string, step: Step): string[] {
	const way: string[] = [];
	let at: Place | null = { hand: from, up: null };
	while ((at = walk(stage, all, at, step)) && way.length < 20) way.push(at.hand);
	return way;
}

describe('on any graph', () => {
	/** A few hands with lines between any of them, some of a story, some ties and gaps: circles and loops too. */
	const graphs = fc
		.record({
			hands: fc.integer({ min: 1, max: 12 }),
			lines: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 24 }),
			ties: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 3 }),
			gaps: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 2 }),
			story: fc.nat(6)
		})
		.map(({ hands, lines, ties, gaps, story }) => {
			const id = (n: number) => `hand ${n % hands}`;
			return {
				nodes: Array.from({ length: hands }, (_, n) => ({ id: id(n), name: id(n) })),
				lines: lines.map(([a, b], i) => line(`h${i}`, id(a), id(b))),
				ties: ties.map(([a, b], i) => ({ id: `tie${i}`, from: id(a), to: id(b) })),
				gaps: gaps.map(([a, b], i) => ({ id: `gap${i}`, at: id(a), since: id(b) })),
				spine: Array.from({ length: story }, (_, i) => `h${i}`),
				word: [] as string[]
			} as unknown as Stage;
		});
	const every = (of: Stage) => new Set(of.nodes.map(({ id }) => id));

	test('along any way and back one stands where one stood, at the same place in the same list', () => {
		fc.assert(
			fc.property(graphs, fc.array(fc.nat(20), { minLength: 24, maxLength: 24 }), (of, choices) => {
				const shown = every(of);
				const left = [...choices];
				const next = () => left.pop()!;
				let at: Place = { hand: of.nodes[0]!.id, up: null };
				for (let i = 0; i < 12; i++) {
					for (const [k, way] of waysOn(of, shown, at.hand).entries()) {
						const there = walk(of, shown, at, 'forward', k)!;
						expect(there.hand).toBe(way.to);
						const back = walk(of, shown, there, 'back')!;
						expect(back).toEqual(at);
						expect(siblings(of, shown, back)).toEqual(siblings(of, shown, at));
					}
					const steps: Step[] = ['forward', 'back', 'next', 'previous', 'first', 'last'];
					at = walk(of, shown, at, steps[next() % steps.length]!, next() % 3) ?? at;
				}
			})
		);
	});

	test('every step stands in the list that it came into, and next undoes previous', () => {
		fc.assert(
			fc.property(graphs, (of) => {
				const shown = every(of);
				for (const { id } of of.nodes) {
					const at = { hand: id, up: null };
					const next = walk(of, shown, at, 'next');
					if (!next) continue;
					expect(siblings(of, shown, next)).toContain(next.hand);
					expect(walk(of, shown, next, 'previous')!.hand).toBe(id);
				}
			})
		);
	});

	test('what leads on from here leads back from there', () => {
		fc.assert(
			fc.property(graphs, (of) => {
				const shown = every(of);
				for (const { id } of of.nodes) {
					for (const { to } of waysOn(of, shown, id)) {
						expect(waysBack(of, shown, to).map((way) => way.to)).toContain(id);
					}
				}
			})
		);
	});

	test('every hand can be reached by twelve keys, walked or typed', () => {
		fc.assert(
			fc.property(graphs, (of) => {
				const shown = every(of);
				expect(tooFar(of, shown, of.nodes[0]!.id)).toEqual([]);
			})
		);
	});
});

describe.each<[Extent, Form]>([
	['story', 'wide'],
	['story', 'tall'],
	['all', 'wide']
])('in the picture of %s, %s, of the real case', (extent, form) => {
	const of = stageOf(loadCase(), wordsFor('en'), 'en');
	const shown = new Set(arrange(of, extent, form).arrangement.nodes.map(({ id }) => id));
	const start = of.lines.find(({ handoff }) => handoff === of.spine[0])!.from;

	test('every hand can be reached by twelve keys from the start, walked or typed', () => {
		expect(shown.size).toBeGreaterThan(10);
		expect(tooFar(of, shown, start)).toEqual([]);
	});

	test('and by walking alone, however far it is', () => {
		const near = keysTo(of, shown, start);
		expect([...shown].filter((id) => !near.has(id))).toEqual([]);
	});
});

/** Hands that no twelve keys lead to: neither steps from the start, nor letters with steps among those so called. */
function tooFar(of: Stage, shown: ReadonlySet<string>, start: string): string[] {
	const near = keysTo(of, shown, start);
	const named = namedHands(of.nodes, shown, null);
	return [...shown].filter((id) => {
		if ((near.get(id) ?? Infinity) <= 12) return false;
		const name = of.nodes.find((node) => node.id === id)!.name;
		return !Array.from({ length: 12 }, (_, i) => [...name].slice(0, i + 1).join('')).some(
			(typed, i) => {
				const at = typeAhead(named, typed).indexOf(id);
				return at >= 0 && i + 1 + at <= 12;
			}
		);
	});
}

/** The fewest keys to every hand that steps and numbers lead to. */
function keysTo(of: Stage, shown: ReadonlySet<string>, start: string): Map<string, number> {
	const keys = new Map<string, number>([[start, 0]]);
	const seen = new Set([start]);
	let front: Place[] = [{ hand: start, up: null }];
	for (let pressed = 1; front.length > 0; pressed++) {
		const next: Place[] = [];
		for (const at of front) {
			const steps: Step[] = ['back', 'next', 'previous', 'first', 'last'];
			const places = [
				...steps.map((step) => walk(of, shown, at, step)),
				...Array.from({ length: 9 }, (_, k) => walk(of, shown, at, 'forward', k))
			];
			for (const place of places) {
				// From the same hand in the same list the same keys lead on.
				const where = place && `${place.hand} of ${place.up?.hand ?? ''}`;
				if (!place || seen.has(where!)) continue;
				seen.add(where!);
				next.push(place);
				if (!keys.has(place.hand)) keys.set(place.hand, pressed);
			}
		}
		front = next;
	}
	return keys;
}
