import { describe, expect, it, test } from 'vitest';
import { decide } from '../../../src/kiosk/decide.mjs';

const MINUTE = 60;
const now = 1_000_000;
const ago = (...minutes: number[]) => minutes.map((minute) => now - minute * MINUTE);
const heard = (age: number | null, up = 9999) => ({ age, up });
const calm = {
	alive: heard(3),
	sinceAct: 9999,
	screen: true,
	resting: false,
	now,
	restarts: [] as number[]
};

describe('a page that is heard of', () => {
	it.each([
		['a beat of just now', heard(0)],
		['a beat that is nearly too old', heard(54)],
		['no beat yet, for a server that has just started', heard(null, 20)]
	])('is left alone: %s', (_, alive) => {
		expect(decide({ ...calm, alive }).act).toBe('wait');
	});
});

describe('a page that is silent', () => {
	it.each([
		['its last beat is a minute old', heard(60)],
		['it never beat though the server is up', heard(null, 60)],
		['it hung before the server was restarted', heard(null, 9999)]
	])('is restarted: %s', (_, alive) => {
		expect(decide({ ...calm, alive })).toEqual({ act: 'restart', restarts: [now] });
	});

	it.each([
		['none', [], 'restart'],
		['one', ago(1), 'restart'],
		['two', ago(2, 1), 'reboot'],
		['three, so that the machine was rebooted', ago(5, 4, 3), 'restart'],
		['four', ago(7, 6, 5, 1), 'poster'],
		['seven', ago(7, 6, 5, 4, 3, 2, 1), 'poster'],
		['two, one of them 15 minutes ago', ago(15, 1), 'restart'],
		['four, two of them long ago', ago(300, 200, 2, 1), 'reboot']
	])('after recent restarts, %s', (_, restarts, act) => {
		expect(decide({ ...calm, alive: heard(60), restarts }).act).toBe(act);
	});

	it('gets its time after a restart before it is judged again', () => {
		const silent = { ...calm, alive: heard(80), restarts: ago(1) };
		expect(decide({ ...silent, sinceAct: 20 }).act).toBe('wait');
		expect(decide({ ...silent, sinceAct: 56 }).act).toBe('restart');
	});

	it('is not judged while no screen is there to draw on', () => {
		expect(decide({ ...calm, alive: heard(9999), screen: false }).act).toBe('wait');
	});

	it('is left alone while the poster is up', () => {
		const silent = { ...calm, alive: heard(9999), restarts: ago(4, 3, 2, 1, 0) };
		expect(decide({ ...silent, resting: true }).act).toBe('wait');
	});
});

test('a server that does not answer is restarted, and no browser with it', () => {
	const deaf = { ...calm, alive: null, restarts: ago(2, 1) };
	expect(decide(deaf)).toEqual({ act: 'restart-server', restarts: ago(2, 1) });
	expect(decide({ ...deaf, sinceAct: 5 }).act).toBe('wait');
});

describe('a clock that jumps', () => {
	const restarts = ago(2, 1);

	it('set back by years, still counts what has just happened', () => {
		const then = { ...calm, now: 5, restarts };
		expect(decide({ ...then, alive: heard(60) }).act).toBe('reboot');
	});

	it('set back by years, forgets in 15 minutes all the same', () => {
		const kept = decide({ ...calm, now: 5, restarts }).restarts;
		expect(decide({ ...calm, now: 5 + 16 * MINUTE, restarts: kept }).restarts).toEqual([]);
	});

	it('set forward by years, starts counting anew', () => {
		expect(decide({ ...calm, now: now * 2, restarts, alive: heard(60) }).restarts).toHaveLength(1);
	});
});
