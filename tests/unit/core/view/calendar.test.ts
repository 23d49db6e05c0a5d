import { describe, expect, it } from 'vitest';
import { disagreements } from '#lib/core/graph/disagreements.ts';
import { calendar } from '#lib/core/view/calendar.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { graphOf, type CaseText } from '../../../graph-of.ts';

function drawn(
	dates: string[],
	more: CaseText['accounts'] = {},
	sources: CaseText['sources'] = {}
) {
	const accounts = dates.map((date, i) => [`book-${i}`, [`h ${date}`]] as const);
	const graph = graphOf({
		floor: '1956-02-25',
		handoffs: { h: 'ann -lend c1-> bob' },
		accounts: { ...Object.fromEntries(accounts), ...more } as CaseText['accounts'],
		sources
	});
	return calendar(facts(graph, 'en'), disagreements(graph)[0]!)!;
}
const bars = (dates: string[]) => drawn(dates).bars.map(({ label, form }) => `${label}: ${form}`);

describe('the bars', () => {
	it('are drawn by what is known of the day, earliest first', () => {
		expect(
			bars(['1956-04-13', '1956-03', '1956-04-20~', '[1956-04-01..1956-04-10]', '[1956-05-05..]'])
		).toEqual([
			'March: month',
			'1–10 April: span',
			'13 April: day',
			'18–22 April: about',
			'Some day from 5 May: from'
		]);
		expect(bars(['[..1956-04-13]', '1956-04-20'])[0]).toBe('By 13 April: by');
	});

	it('stand where their days are, on whole months', () => {
		const { months, bars } = drawn(['1956-04', '1956-05-01']);
		expect(months.map(({ label, at }) => [label, at])).toEqual([
			['Apr', 0],
			['May', 49.18]
		]);
		expect(bars.map(({ at, width }) => [at, width])).toEqual([
			[0, 49.18],
			[49.18, 1.64]
		]);
	});

	it('with an open end fade within days and never leave the chart', () => {
		const [bar] = drawn(['[..1956-04-04]', '1956-04-20']).bars;
		expect(bar!.at).toBeGreaterThanOrEqual(0);
		expect(bar!.width).toBeLessThan(100);
	});
});

describe('who gives no day', () => {
	it('is counted below the bars, each source once', () => {
		expect(drawn(['1956-03', '1956-04'], { film: ['h', 'h'], song: ['h'] }).undated).toEqual({
			label: 'No day given',
			by: '2 sources'
		});
	});

	it('is nobody where all give one, deny it, or are set aside', () => {
		const denied: [string, object] = ['h', { stance: 'denies' }];
		const aside: [string, object] = ['h', { rank: 'deprecated', why: 'A slip.' }];
		expect(drawn(['1956-03', '1956-04'], { film: [denied], song: [aside] }).undated).toBeNull();
		expect(drawn(['1956-03', '1956-04'], { 'book-2': ['h 1956-05', 'h'] }).undated).toBeNull();
	});
});

describe('the window', () => {
	it('holds the days that fit every answer', () => {
		const { window, verdict } = drawn(['1956-04', '[1956-03-20..1956-04-10]']);
		expect(verdict).toBe('1–10 April fits every answer.');
		expect(window!.width).toBeCloseTo((100 * 10) / 61, 1);
	});

	it('is missing where no day does', () => {
		expect(drawn(['1956-03', '1956-04'])).toMatchObject({
			window: null,
			verdict: 'No day fits every answer.'
		});
	});

	it('is then what the editors reason out, which is no answer of its own', () => {
		const inferred: [string, object] = [
			'h 1956-04-05',
			{ stance: 'conjectures', basis: 'inferred', why: 'For this reason.' }
		];
		const { bars, window, verdict } = drawn(
			['1956-03', '1956-04'],
			{ editors: [inferred] },
			{ editors: { type: 'editorial' } }
		);
		expect(bars.map(({ label }) => label)).toEqual(['March', 'April']);
		expect(window).not.toBeNull();
		expect(verdict).toBe('5 April is the editors’ window. For this reason.');
	});
});
