import { expect, it, test } from 'vitest';
import type { Held } from '#lib/core/view/arrangement.ts';
import { fillOf } from '#lib/ui/network/fill.ts';

const mark = { held: 'copy', width: 40, height: 20 } as const;
const inks = (held: Held, could: Held | null) => {
	const { ground, discs } = fillOf(mark, { held, could });
	return [ground, ...discs.map(({ ink }) => ink)].join(' ');
};

it('is the most that a hand held, where no day is on', () => {
	expect(fillOf(mark)).toEqual({ ground: 'copy', discs: [] });
	expect(inks('gist', null)).toBe('gist');
});

test.each<[Held, Held, string]>([
	['copy', 'copy', 'copy'],
	['read', 'copy', 'read'],
	['gist', 'copy', 'copy paper ink'],
	['none', 'copy', 'copy paper'],
	['gist', 'read', 'none ink paper ink'],
	['none', 'read', 'none ink paper'],
	['gist', 'gist', 'none ink'],
	['none', 'gist', 'none ink paper'],
	['none', 'none', 'none']
])('must have %s, could have %s: %s', (held, could, says) => {
	expect(inks(held, could)).toBe(says);
});

it('tells what could be read from what could be heard by its size, within the mark', () => {
	const largest = (could: Held) => fillOf(mark, { held: 'none', could }).discs[0]!.r;
	expect(largest('read')).toBeGreaterThan(2 * largest('gist'));
	expect(largest('read')).toBeLessThan(mark.height / 2);
});
