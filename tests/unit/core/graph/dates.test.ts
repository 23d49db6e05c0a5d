import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfIso } from '#lib/core/schema/days.ts';
import type { Claim } from '#lib/core/schema/records.ts';
import { claimDays, spanOf } from '#lib/core/graph/dates.ts';
import { toldBy } from '#lib/core/graph/telling.ts';
import { graphOf } from '../../../graph-of.ts';

type ClaimText = [string, Partial<Claim>];
const day = dayOfIso;

function spanOfClaims(...claims: (string | ClaimText)[]) {
	const graph = graphOf({
		floor: '1956-02-25',
		handoffs: { h: 'a -give text-> b' },
		accounts: { book: claims }
	});
	return spanOf(graph, 'h');
}

const preferred = { rank: 'preferred', why: 'It is the diary.' } as const;

describe('the days of a handoff', () => {
	test('without a date run from the floor of the work, without end', () => {
		const { span, certainSpan, dated } = spanOfClaims('h');
		expect(span).toEqual({ from: day('1956-02-25'), to: Infinity });
		expect(certainSpan).toEqual(span);
		expect(dated).toBe(false);
	});

	test('are the hull of all dates, and conflict where two do not meet', () => {
		const { span, conflict, claims } = spanOfClaims(
			'h 1956-03-10',
			'h 1956-04',
			'h 1956-04-02',
			'h'
		);
		expect(span).toEqual({ from: day('1956-03-10'), to: day('1956-05-01') });
		expect(claims.map(({ id }) => id)).toEqual(['book#c1', 'book#c2', 'book#c3']);
		expect(conflict.map((pair) => pair.map(({ id }) => id))).toEqual([
			['book#c1', 'book#c2'],
			['book#c1', 'book#c3']
		]);
	});

	test('begin no earlier than the work', () => {
		expect(spanOfClaims('h 1956').span.from).toBe(day('1956-02-25'));
		expect(spanOfClaims('h [..1956-04-13]').span.from).toBe(day('1956-02-25'));
	});

	test('are none when the only date lies before the work', () => {
		const { span } = spanOfClaims('h 1955');
		expect(span.to).toBeLessThanOrEqual(span.from);
	});

	test('are those of the preferred claims, where these have dates', () => {
		expect(spanOfClaims('h 1956-03-10', ['h 1956-04-02', preferred]).span).toEqual({
			from: day('1956-04-02'),
			to: day('1956-04-03')
		});
		expect(spanOfClaims('h 1956-03-10', ['h', preferred]).span.to).toBe(day('1956-03-11'));
	});

	test('conflict from one day to the next', () => {
		expect(spanOfClaims('h 1956-03-10', 'h 1956-03-11').conflict).toHaveLength(1);
		expect(spanOfClaims('h 1956-03-11', 'h 1956-03-10').conflict).toHaveLength(1);
		expect(spanOfClaims('h 1956-03-10', 'h [1956-03-10..]').conflict).toEqual([]);
	});

	test('are not given by claims that are deprecated, doubt or deny', () => {
		const { dated } = spanOfClaims(
			['h 1956-03-10', { rank: 'deprecated', why: 'Misread.' }],
			['h 1956-03-11', { stance: 'denies' }],
			['h 1956-03-12', { stance: 'doubts' }]
		);
		expect(dated).toBe(false);
	});

	test('as told by one account are its own', () => {
		const graph = graphOf({
			handoffs: { h: 'a -give text-> b' },
			accounts: { x: ['h 1956-03-10'], y: ['h 1956-04-10'] }
		});
		expect(spanOf(graph, 'h', toldBy('y')).span.from).toBe(day('1956-04-10'));
		expect(spanOf(graph, 'h', toldBy('y')).conflict).toEqual([]);
		expect(spanOf(graph, 'h').conflict).toHaveLength(1);
	});

	test('give no certainty when every date is doubted', () => {
		const { span, certainSpan } = spanOfClaims('h 1956-03-10?', 'h 1956-03-12%');
		expect(span).toEqual({ from: day('1956-03-10'), to: day('1956-03-15') });
		expect(certainSpan).toEqual({ from: day('1956-02-25'), to: Infinity });
	});

	test('are certain to lie in the hull when some date is not doubted', () => {
		const { certainSpan } = spanOfClaims('h 1956-03-10', 'h 1956-03-12?');
		expect(certainSpan).toEqual({ from: day('1956-03-10'), to: day('1956-03-13') });
	});

	test('never grow narrower for certainty', () => {
		const date = fc.constantFrom('1956-03', '1956-03-10?', '1956-04-02', '1956-05%', '1956-06~');
		fc.assert(
			fc.property(fc.array(date, { maxLength: 4 }), (dates) => {
				const { span, certainSpan } = spanOfClaims('h', ...dates.map((text) => `h ${text}`));
				expect(certainSpan.from).toBeLessThanOrEqual(span.from);
				expect(certainSpan.to).toBeGreaterThanOrEqual(span.to);
			})
		);
	});
});

test('an undated claim can mean any day', () => {
	const graph = graphOf({ handoffs: { h: 'a -give text-> b' } });
	const claim = graph.claims.get('book#c1')!;
	expect(claimDays(graph, claim)).toEqual({ from: -Infinity, to: Infinity, doubtful: false });
});
