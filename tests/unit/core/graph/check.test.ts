// The broken fixtures show what the checker says; these tables show where it keeps silent.
import { describe, expect, it } from 'vitest';
import { check } from '#lib/core/graph/check.ts';
import type { CaseRecords, Claim } from '#lib/core/schema/records.ts';
import { recordsOf, type CaseText } from '../../../graph-of.ts';

type ClaimText = NonNullable<CaseText['accounts']>[string][number];

/** Codes and messages without the locators that a compact case never has. */
function found(text: CaseText, change: (records: CaseRecords) => void = () => {}): string[] {
	const records = recordsOf(text);
	change(records);
	return check(records)
		.problems.filter(({ code }) => code !== 'W-locator')
		.map(({ code, message }) => `${code} ${message}`);
}

const codesOf = (...all: Parameters<typeof found>) =>
	found(...all).map((line) => line.split(' ')[0]);

describe('a coarse telling', () => {
	const details = { h1: 'a -give c-> b', h2: 'b -give c-> d for agency' };
	const summarises = ['h1', 'h2'];

	it.each([
		['ends at the taker', 'a -give c-> d'],
		['ends at whom the taker acts for', 'a -give c-> agency']
	])('that %s agrees', (_, line) => {
		expect(
			found({ origin: ['a'], handoffs: { ...details, coarse: [line, { summarises }] } })
		).toEqual([]);
	});

	const further: CaseText = {
		origin: ['a'],
		handoffs: { ...details, coarse: ['a -give c-> state', { summarises }] }
	};

	it('may end at the whole that the last hand is part of', () => {
		expect(codesOf(further)).toEqual(['E-summary']);
		const declared = codesOf(further, ({ agents }) => {
			agents.find(({ id }) => id === 'agency')!.partOf = [{ agent: 'state' }];
		});
		expect(declared).toEqual([]);
	});

	it('may end elsewhere when it excludes the handoff that it disagrees with', () => {
		const excludes = ['h2'];
		const coarse: CaseText['handoffs'][string] = ['a -give c-> x', { summarises, excludes }];
		expect(found({ origin: ['a'], handoffs: { ...details, coarse } })).toEqual([]);
	});
});

describe('custody', () => {
	const twice = { h2: 'b -give c-> d', h3: 'b -give c-> e' };

	it('is asked of who merely received the copy', () => {
		expect(codesOf({ origin: ['a'], handoffs: { h1: 'a -give c-> b', ...twice } })).toEqual([
			'W-custody'
		]);
	});

	it.each<[string, CaseText]>([
		['the origin', { origin: ['b'], handoffs: twice }],
		[
			'who made the copy',
			{ origin: ['a'], handoffs: { h0: 'a -give p-> b', h1: 'b -photograph p=c-> b', ...twice } }
		],
		[
			'who lent it and had it back',
			{
				origin: ['a'],
				handoffs: {
					h1: 'a -give c-> b',
					h2: 'b -lend c-> d',
					h3: 'd -return c-> b',
					h4: 'b -give c-> e'
				}
			}
		],
		[
			'who gave it to one or the other',
			{
				origin: ['a'],
				handoffs: {
					h1: 'a -give c-> b',
					h2: 'b -give c-> d',
					h3: ['b -give c-> e', { excludes: ['h2'] }]
				}
			}
		],
		[
			'who showed it to many',
			{ origin: ['a'], handoffs: { h1: 'a -give c-> b', h2: 'b -show c-> d', h3: 'b -show c-> e' } }
		]
	])('is not asked of %s', (_, text) => {
		expect(found(text)).toEqual([]);
	});
});

describe('handoffs that look like one', () => {
	const text = (more: object, dates: [string, string]): CaseText => ({
		origin: ['a'],
		handoffs: { h1: 'a -give c-> b', h2: ['a -lend c-> b', more] },
		accounts: { book: [`h1 ${dates[0]}`, `h2 ${dates[1]}`] }
	});

	it.each<[string, object, [string, string], string[]]>([
		['on the same days', {}, ['1956-04', '1956-04-10'], ['W-dup']],
		['on other days', {}, ['1956-04', '1956-05'], []],
		['of which one excludes the other', { excludes: ['h1'] }, ['1956-04', '1956-04'], []],
		['of which one summarises the other', { summarises: ['h1'] }, ['1956-04', '1956-04'], []]
	])('%s', (_, more, dates, codes) => {
		expect(codesOf(text(more, dates))).toEqual(codes);
	});
});

describe('a gap', () => {
	it('is one for the copy that is missing, however often it is given', () => {
		const lines = found({
			origin: ['a'],
			handoffs: { h1: 'x -show c-> b', h2: 'x -show c-> d', h3: 'a -tell gist-> e' }
		});
		expect(lines).toEqual([
			'W-gap handoff "h1": no account says how "x" got "c" (first in a chain of 2 handoffs)'
		]);
	});

	it('begins a way as firm as what follows it', () => {
		const handoffs = { h1: 'x -give c-> b', h2: 'b -give c-> d', h3: 'a -give e-> d' };
		const weak = (id: string): [string, Partial<Claim>] => [id, { stance: 'conjectures' }];
		const codes = (book: ClaimText[]) => codesOf({ origin: ['a'], handoffs, accounts: { book } });
		expect(codes(['h1', 'h2', 'h3'])).toEqual(['W-gap']);
		expect(codes(['h1', 'h2', weak('h3')])).toEqual(['W-gap']);
		expect(codes(['h1', weak('h2'), weak('h3')])).toEqual(['W-gap', 'W-lonely']);
	});

	it('is not closed by what the giver lent and got back', () => {
		const handoffs = { h1: 'x -lend c-> b', h2: 'b -return c-> x', h3: 'a -tell gist-> d' };
		expect(codesOf({ origin: ['a'], handoffs })).toEqual(['W-gap']);
	});
});

describe('a receipt that comes too late', () => {
	const handoffs = { h1: 'a -give c-> b', h2: 'b -give c-> d' };

	it.each<[string, CaseText['accounts'], string[]]>([
		['in one account is an error', { book: ['h1 1956-05', 'h2 1956-04'] }, ['E-time']],
		['across accounts is a warning', { book: ['h1 1956-05'], wire: ['h2 1956-04'] }, ['W-time']],
		['on the same day is no problem', { book: ['h1 1956-04-10', 'h2 1956-04-10'] }, []]
	])('%s', (_, accounts, codes) => {
		expect(codesOf({ origin: ['a'], handoffs, accounts })).toEqual(codes);
	});

	it('is no problem where the giver gave it back or another brought it in time', () => {
		const accounts = { book: ['h0 1956-03', 'h1 1956-05', 'h2 1956-04'] };
		expect(
			found({ origin: ['a'], handoffs: { h0: 'a -show c-> b', ...handoffs }, accounts }).length
		).toBe(1);
		expect(
			found({ origin: ['a'], handoffs: { h0: 'a -lend c-> b', ...handoffs }, accounts })
		).toEqual([]);
	});
});

describe('a life or a term', () => {
	const text: CaseText = {
		origin: ['a'],
		handoffs: { h1: 'a -give c-> b for agency' },
		accounts: { book: ['h1 1956-04'] }
	};
	it.each([
		[{ from: '1956-04-30' }, []],
		[{ from: '1956-05' }, ['W-active']],
		[{ to: '1956-03' }, ['W-active']],
		[{ from: '1956-05~' }, []],
		[{}, []]
	])('of %o', (term, codes) => {
		const change = (key: 'active' | 'partOf') => (records: CaseRecords) => {
			const b = records.agents.find(({ id }) => id === 'b')!;
			if (key === 'active') b.active = term;
			else b.partOf = [{ agent: 'agency', ...term }];
		};
		expect(codesOf(text, change('active'))).toEqual(codes);
		expect(codesOf(text, change('partOf'))).toEqual(codes);
	});
});

describe('a claim', () => {
	it('that denies a handoff may date it before the work', () => {
		const accounts: CaseText['accounts'] = { book: ['h1', ['h1 1955', { stance: 'denies' }]] };
		expect(
			found({ origin: ['a'], floor: '1956-02-25', handoffs: { h1: 'a -give c-> b' }, accounts })
		).toEqual([]);
	});

	it.each([
		['a book needs a locator', { type: 'book' as const, title: 't' }, 1],
		[
			'an article of one page does not',
			{ type: 'article-newspaper' as const, title: 't', page: '3' },
			0
		],
		[
			'an article of many pages does',
			{ type: 'article-journal' as const, title: 't', page: '3-9' },
			1
		],
		['a web page does not', { type: 'webpage' as const, title: 't' }, 0]
	])('of %s', (_, csl, warnings) => {
		const records = recordsOf({ origin: ['a'], handoffs: { h1: 'a -give c-> b' } });
		records.accounts[0]!.source.csl = { ...csl, issued: { 'date-parts': [[1990]] } };
		expect(check(records).problems.map(({ code }) => code)).toEqual(
			Array(warnings).fill('W-locator')
		);
	});
});
