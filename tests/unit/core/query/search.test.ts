import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, nearestNames, search, type SearchEntry } from '#lib/core/query/search.ts';

const entry = (id: string, names: string[], more: Partial<SearchEntry> = {}): SearchEntry => ({
	kind: 'node',
	id,
	label: names[0]!,
	lang: 'en',
	detail: '',
	keys: names.map(fold),
	near: [],
	...more
});
const entries = [
	entry('baranowska', ['Łucja Baranowska', 'Lucia Baranovska']),
	entry('grajewski', ['Wiktor Grajewski', 'Виктор Граевский', 'ויקטור גרייבסקי']),
	entry('khrushchev', ['Nikita Khrushchev', 'Никита Хрущёв']),
	entry('barmor', ['Yaakov Barmor'], { near: ['warsaw'] }),
	entry('warsaw-pact', ['Warsaw Pact']),
	entry('loan', ['Łucja Baranowska lends the booklet to Wiktor Grajewski.'], { kind: 'handoff' })
];
const ids = (q: string) => search(entries, q).map(({ id }) => id);

describe('search', () => {
	it.each([
		['Lucja', ['baranowska', 'loan']],
		['łucja', ['baranowska', 'loan']],
		['LUCIA', ['baranowska', 'loan']],
		['Граевский', ['grajewski']],
		['граевскии', ['grajewski']],
		['ויקטור', ['grajewski']],
		['Хрущев', ['khrushchev']],
		['Хрущёв', ['khrushchev']],
		['graj', ['grajewski', 'loan']],
		['grajewsky', ['grajewski', 'loan']],
		['Grajewski Wiktor', ['grajewski', 'loan']],
		['warsaw', ['warsaw-pact', 'barmor']],
		['xyz', []],
		['', []],
		['  …  ', []]
	])('for "%s" finds %j', (q, found) => {
		expect(ids(q)).toEqual(found);
	});

	it('puts a whole name before one that only begins so', () => {
		const two = [entry('long', ['Reuters News']), entry('short', ['Reuters'])];
		expect(search(two, 'reuters').map(({ id }) => id)).toEqual(['short', 'long']);
	});

	it('forgives one slip in a word of four letters or more, and no more', () => {
		expect(ids('barmr')).toEqual(['barmor']);
		expect(ids('bramor')).toEqual(['barmor']);
		expect(ids('bbrmrr')).toEqual([]);
		expect(ids('xar')).toEqual([]);
	});

	it('finds every entry by each of its own names', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
				fc.pre(fold(name) !== '');
				const own = entry('own', [name]);
				expect(search([...entries, own], name, Infinity)).toContain(own);
			})
		);
	});

	it('shows at most as many as asked for', () => {
		expect(search(entries, 'wiktor', 1)).toHaveLength(1);
	});
});

describe('folding', () => {
	it('is done once for all', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			})
		);
	});

	it.each([
		['Łódź', 'lodz'],
		['Groß', 'gross'],
		['kul’te', 'kulte'],
		["kul'te", 'kulte'],
		['Dwight D. Eisenhower', 'dwight d eisenhower'],
		['Ёлка', 'елка']
	])('%s is compared as %s', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});
});

describe('the nearest names', () => {
	it('answer where nothing is found', () => {
		expect(nearestNames(entries, 'Krustschow', 1).map(({ id }) => id)).toEqual(['khrushchev']);
		expect(nearestNames(entries, '')).toEqual([]);
		expect(nearestNames(entries, 'qqqqqq')).toEqual([]);
	});
});
