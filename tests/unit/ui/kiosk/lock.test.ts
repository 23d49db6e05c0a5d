import { expect, test } from 'vitest';
import { isShortcut } from '#lib/ui/kiosk/lock.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

test.each([
	['F5', {}],
	['F12', {}],
	['p', { ctrlKey: true }],
	['P', { ctrlKey: true }],
	['r', { metaKey: true }],
	['0', { ctrlKey: true }],
	['+', { ctrlKey: true }],
	['ArrowLeft', { altKey: true }],
	['ArrowLeft', { metaKey: true }]
])('%s with %j is the browser’s', (key, held) => {
	expect(isShortcut({ key, ...plain, ...held })).toBe(true);
});

test.each(['Enter', 'ArrowLeft', 'Escape', 'a', 'Tab', 'Backspace'])(
	'%s is the exhibit’s',
	(key) => {
		expect(isShortcut({ key, ...plain })).toBe(false);
	}
);
