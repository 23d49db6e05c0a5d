import { expect, test } from 'vitest';
import { patience, standing } from '#lib/core/view/kiosk/patience.ts';

const times = { warnAfter: 90, countdown: 30 };

test.each([
	['a glance', 20, 90],
	['a page of 400 words at 120 a minute', 400, 200],
	['a book', 4_000, 300]
])('%s: %i words have %i seconds', (_, words, seconds) => {
	expect(patience(words, times)).toBe(seconds);
});

test('an exhibit that waits longer waits longer', () => {
	expect(patience(4_000, { warnAfter: 600, countdown: 30 })).toBe(600);
});

test.each([
	[89, { is: 'going' }],
	[90, { is: 'leaving', left: 30 }],
	[91, { is: 'leaving', left: 29 }],
	[119, { is: 'leaving', left: 1 }],
	[119.5, { is: 'leaving', left: 1 }],
	[120, { is: 'over' }],
	[9_999, { is: 'over' }]
])('after %i seconds without a touch', (idle, is) => {
	expect(standing(idle, 50, times)).toEqual(is);
});
