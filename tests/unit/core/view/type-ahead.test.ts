import { expect, it } from 'vitest';
import { fold, type SearchEntry } from '#lib/core/query/search.ts';
import type { StageNode } from '#lib/core/view/arrangement.ts';
import { namedHands, typeAhead } from '#lib/core/view/type-ahead.ts';

const nodes = [
	{ id: 'wiktor', name: 'Wiktor Grajewski' },
	{ id: 'lucja', name: 'Łucja Baranowska' },
	{ id: 'angleton', name: 'James Angleton' },
	{ id: 'gruson', name: 'Sydney Gruson' },
	{ id: 'grey', name: 'Gray Eminence' },
	{ id: 'hidden', name: 'Grand Hidden' }
] as StageNode[];
const shown = new Set(['wiktor', 'lucja', 'angleton', 'gruson', 'grey']);
const entry = (id: string, ...names: string[]) =>
	({ kind: 'node', id, keys: names.map(fold) }) as SearchEntry;
const entries = [entry('wiktor', 'ויקטור גרייבסקי', 'Виктор Граевский', 'Wiktor Szpilman')];

it.each([
	['gra', ['grey', 'wiktor']],
	['GR', ['grey', 'wiktor', 'gruson']],
	['luc', ['lucja']],
	['james ang', ['angleton']],
	['вик', ['wiktor']],
	['гра', ['wiktor']],
	['גריי', ['wiktor']],
	['szp', ['wiktor']],
	['leton', []],
	['hid', []],
	['', []],
	[' ', []]
])('“%s” names %j', (typed, hands) => {
	expect(typeAhead(namedHands(nodes, shown, entries), typed)).toEqual(hands);
});

it('knows the drawn names before any other is known', () => {
	const drawn = namedHands(nodes, shown, null);
	expect(typeAhead(drawn, 'gra')).toEqual(['grey', 'wiktor']);
	expect(typeAhead(drawn, 'вик')).toEqual([]);
});
