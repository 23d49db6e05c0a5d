import { expect, it } from 'vitest';
import type { Stage, StageGap, StageLine, StageTie } from '#lib/core/view/arrangement.ts';
import { walk, type Step } from '#lib/core/view/walk.ts';

const line = (handoff: string, from: string, to: string) =>
	({ id: `${handoff}~${from}~${to}`, handoff, from, to }) as StageLine;

// origin ─ tells ─▶ hearer; origin ·· gap ·· office ─▶ spy ─▶ chief ─▶ friend; chief acts for agency ─▶ paper
const stage = {
	lines: [
		line('tells', 'origin', 'hearer'),
		line('tells-too', 'origin', 'neighbour'),
		line('asks', 'chief', 'friend'),
		line('lends', 'office', 'spy'),
		line('sends', 'spy', 'chief'),
		line('leaks', 'agency', 'paper'),
		line('gives-back', 'chief', 'spy')
	],
	ties: [{ id: 'tie', from: 'chief', to: 'agency' } as StageTie],
	gaps: [{ id: 'gap', at: 'office', since: 'origin' } as StageGap],
	spine: ['lends', 'sends', 'leaks'],
	word: [] as string[]
} as Stage;
const all = new Set([...stage.lines.flatMap(({ from, to }) => [from, to])]);

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
	['friend', 'previous', 'chief', 'agency'],
	['neighbour', 'next', 'origin', 'office'],
	['hearer', 'forward', null, null]
])('from %s, %s, having come from %s, leads to %s', (from, step, cameFrom, to) => {
	expect(walk(stage, all, from, step, cameFrom)).toBe(to);
});

it('does not lead to a hand that is not shown', () => {
	expect(walk(stage, new Set(['origin', 'hearer']), 'origin', 'forward')).toBe('hearer');
});

/** Every hand that one key leads to, one after the other. */
function follow(from: string, step: Step): string[] {
	const way: string[] = [];
	let at: string | null = from;
	let cameFrom: string | null = null;
	while ((at = walk(stage, all, at, step, cameFrom)) && way.length < 20) {
		cameFrom = step === 'forward' ? (way.at(-1) ?? from) : null;
		way.push(at);
	}
	return way;
}
