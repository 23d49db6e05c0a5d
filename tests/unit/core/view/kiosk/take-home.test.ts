import { expect, test } from 'vitest';
import { takeHome, tooLong } from '#lib/core/view/kiosk/take-home.ts';

const site = 'https://museum.example/booklet/';

test.each([
	['the start', { at: 'start' }, ''],
	['a story', { at: 'story', route: 'warsaw-route', step: 3 }, 'route/warsaw-route/'],
	['all hands', { at: 'explore', hand: null }, ''],
	['a hand', { at: 'explore', hand: 'amos-manor' }, 'node/amos-manor/']
] as const)('%s', (_, place, path) => {
	expect(takeHome(site, place, 'en')?.url).toBe(site + path);
});

test('the short address can be typed', () => {
	expect(takeHome(site, { at: 'start' }, 'en')?.short).toBe('museum.example/booklet');
});

test('nothing is offered where there is no public site', () => {
	expect(takeHome(null, { at: 'start' }, 'en')).toBeNull();
});

test('an address too long for a coarse code leads to the first page', () => {
	const hand = 'a-hand-with-a-name-that-goes-on-and-on-and-on';
	expect(takeHome(site, { at: 'explore', hand }, 'en')?.url).toBe(site);
	expect(tooLong(site, ['a'], [hand, 'b'], 'en')).toEqual([hand]);
});
