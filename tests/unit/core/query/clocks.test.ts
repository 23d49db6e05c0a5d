import { describe, expect, test } from 'vitest';
import { routes } from '#lib/core/query/routes.ts';
import { tracer } from '#lib/core/query/tracer.ts';
import type { Place } from '#lib/core/schema/records.ts';
import { graphOf } from '../../../graph-of.ts';

const place = (id: string, utc?: string): Place => ({
	id,
	names: [{ value: id, lang: 'en', kind: 'preferred' }],
	side: 'east',
	...(utc && { utc })
});

/** How sure it is that x had it on the first day, in one place, before y on the second, in another. */
function verdict(days: [string, string], places: [string?, string?], known: Place[]): string {
	// a gives both, so that no order but that of the days joins them on the way a → x → z.
	const graph = graphOf({
		origin: ['a'],
		places: known,
		handoffs: {
			h1: ['a -tell gist-> x', { place: places[0] }],
			h2: ['x -tell gist-> z', { place: places[1] }],
			h3: 'a -tell gist-> x'
		},
		accounts: { book: [`h1 ${days[0]}`, `h2 ${days[1]}`, 'h3'] }
	});
	const found = routes(tracer(graph), { from: ['a'], to: ['z'], what: 'gist' }).routes;
	return found.find(({ id }) => id === 'h1 h2')!.verdict;
}

describe('days of one place and of another', () => {
	const next: [string, string] = ['1956-04-13', '1956-04-14'];
	const dayBetween: [string, string] = ['1956-04-13', '1956-04-15'];
	const here = [place('moscow'), place('washington')];
	const exact = [place('moscow', '+03:00'), place('washington', '-05:00')];

	test.each([
		['no places in the case', next, [], [], 'certain-by-dates'],
		['one place', next, ['moscow', 'moscow'], here, 'certain-by-dates'],
		['two places, adjacent days', next, ['moscow', 'washington'], here, 'possible'],
		['two places, a day between', dayBetween, ['moscow', 'washington'], here, 'certain-by-dates'],
		['a place unknown', next, ['moscow', undefined], here, 'possible'],
		['both unknown where others are known', next, [undefined, undefined], here, 'possible'],
		['from east to west by the clock', next, ['moscow', 'washington'], exact, 'certain-by-dates'],
		['from west to east by the clock', next, ['washington', 'moscow'], exact, 'possible'],
		['one clock known', next, ['moscow', 'washington'], [exact[0]!, here[1]!], 'possible']
	] as [string, [string, string], [string?, string?], Place[], string][])(
		'%s',
		(_, days, places, known, expected) => {
			expect(verdict(days, places, known)).toBe(expected);
		}
	);
});
