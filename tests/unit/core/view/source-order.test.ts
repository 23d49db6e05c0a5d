import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceLine } from '#lib/core/view/lists.ts';
import {
	byName,
	chooseSources,
	readSources,
	sortSources,
	sourceOrders,
	writeSources,
	type SourceOrder
} from '#lib/core/view/source-order.ts';
import { plain } from '#lib/core/view/prose.ts';

const line = (name: string, more: Partial<SourceLine>): SourceLine => ({
	name: [{ name, lang: 'en', to: null }],
	title: '',
	lang: 'en',
	type: '',
	kind: 'press',
	reliability: 'C',
	language: 'English',
	when: '',
	day: 0,
	claims: 1,
	rests: 0,
	followers: 0,
	...more
});
const lines = [
	line('Memoir', { kind: 'testimony', day: 19_950_000, followers: 3, reliability: 'B' }),
	line('Érudit', { kind: 'scholarship', day: 20_060_101, language: 'French', rests: 1 }),
	line('Telegram', {
		kind: 'document',
		day: 19_560_517,
		reliability: 'A',
		claims: 4,
		followers: 5
	}),
	line('Page', { rests: 2, claims: 9 })
];

describe('the sources', () => {
	const table: [SourceOrder, boolean, string][] = [
		['name', false, 'Érudit Memoir Page Telegram'],
		['name', true, 'Telegram Page Memoir Érudit'],
		['kind', false, 'Telegram Memoir Page Érudit'],
		['when', false, 'Telegram Memoir Érudit Page'],
		['when', true, 'Érudit Memoir Telegram Page'],
		['language', false, 'Memoir Page Telegram Érudit'],
		['reliability', false, 'Telegram Memoir Érudit Page'],
		['claims', true, 'Page Telegram Érudit Memoir'],
		['independence', false, 'Telegram Memoir Érudit Page']
	];
	it.each(table)('by %s, descending %s: %s', (order, descending, names) => {
		const sorted = sortSources(lines, order, descending, 'en-GB');
		expect(sorted.map(({ name }) => plain(name)).join(' ')).toBe(names);
	});
});

describe('a choice of sources', () => {
	const shown = (query: string) =>
		chooseSources(lines, readSources(query), 'en-GB').map(({ name }) => plain(name));

	it.each([
		['', ['Érudit', 'Memoir', 'Page', 'Telegram']],
		['?sort=claims', ['Page', 'Telegram', 'Érudit', 'Memoir']],
		['?sort=claims&turned=yes', ['Érudit', 'Memoir', 'Telegram', 'Page']],
		['?kind=document', ['Telegram']],
		['?language=fr', []],
		['?kind=gossip&sort=colour&turned=1', ['Érudit', 'Memoir', 'Page', 'Telegram']],
		['?language=<b>', ['Érudit', 'Memoir', 'Page', 'Telegram']]
	])('of "%s" shows %j', (query, names) => {
		expect(shown(query)).toEqual(names);
	});

	it('gives back what wrote the address, and leaves out what is as it first stands', () => {
		expect(writeSources(byName)).toBe('');
		const choice = fc.record({
			order: fc.constantFrom(...sourceOrders),
			descending: fc.boolean(),
			kind: fc.constantFrom('', 'document', 'press', 'editorial'),
			language: fc.constantFrom('', 'pl', 'ru-Latn')
		});
		fc.assert(
			fc.property(choice, (one) => {
				expect(readSources(writeSources(one))).toEqual(one);
			})
		);
	});

	it('opens something whatever it is given', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (query) => {
				const meant = readSources(query);
				expect(readSources(writeSources(meant))).toEqual(meant);
			})
		);
	});
});
