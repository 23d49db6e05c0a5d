import { expect, it } from 'vitest';
import { scannable } from '#lib/ui/scannable.ts';

const link = (length: number) => 'https://example.org/?without='.padEnd(length, 'a');

it.each([
	['of a thing', 60, true],
	['of a view with a few choices', 180, true],
	['of a view with dozens of strikes', 600, false]
])('a link %s, %i letters, in the 152 px of the window: %s', (_, length, readable) => {
	expect(scannable(link(length), 152)).toBe(readable);
});

it('a larger square holds a longer link', () => {
	expect(scannable(link(600), 300)).toBe(true);
});
