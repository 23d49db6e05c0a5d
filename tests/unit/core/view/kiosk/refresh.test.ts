import { describe, expect, it } from 'vitest';
import { isRefreshDue } from '#lib/core/view/kiosk/refresh.ts';

const hours = (n: number) => n * 60 * 60 * 1000;
const at = (hour: number, year = 2026) => new Date(year, 2, 1, hour, 59);

describe('the nightly refresh', () => {
	it.each([
		['at its hour, after a day', 4, at(4), hours(24), true],
		['at another hour', 4, at(5), hours(24), false],
		['at midnight', 0, at(0), hours(24), true],
		['twice in one night', 4, at(4), hours(0.5), false],
		['never, where it is switched off', null, at(4), hours(24), false],
		['with the clock in 2001', 4, at(4, 2001), hours(24), true],
		['with the clock in 2038', 4, at(4, 2038), hours(24), true]
	])('%s', (_, hour, now, upFor, due) => {
		expect(isRefreshDue(hour, now, upFor)).toBe(due);
	});
});
