import { describe, expect, test } from 'vitest';
import { HandoffKind, type Passes } from '#lib/core/schema/records.ts';
import { implies, needsAndGrants } from '#lib/core/graph/holding.ts';
import type { Holding } from '#lib/core/graph/types.ts';

const gist: Holding = { held: 'gist' };
const read: Holding = { held: 'read' };
const copy = (id: string | null): Holding => ({ held: 'copy', copy: id });
const passes: Record<string, Passes> = {
	gist: { what: 'gist' },
	text: { what: 'text' },
	'copy c': { what: 'copy', copy: 'c' },
	'make c to d': { what: 'make', from: 'c', to: 'd' }
};

const kinds: Record<string, HandoffKind[]> = {
	word: ['tell', 'overhear'],
	reading: ['readAloud', 'show'],
	copies: ['lend', 'give', 'send', 'return', 'steal', 'find', 'access'],
	making: ['photograph', 'transcribe', 'translate', 'print'],
	anything: ['publish', 'leak']
};

test('the table speaks of every kind', () => {
	expect(Object.values(kinds).flat().sort()).toEqual([...HandoffKind.options].sort());
});

describe.each([
	['word', 'gist', gist, gist],
	['word', 'text', null, null],
	['word', 'copy c', null, null],
	['word', 'make c to d', null, null],
	['reading', 'gist', null, null],
	['reading', 'text', copy(null), read],
	['reading', 'copy c', copy('c'), read],
	['reading', 'make c to d', null, null],
	['copies', 'gist', null, null],
	['copies', 'text', copy(null), copy(null)],
	['copies', 'copy c', copy('c'), copy('c')],
	['copies', 'make c to d', null, null],
	['making', 'gist', null, null],
	['making', 'text', null, null],
	['making', 'copy c', null, null],
	['making', 'make c to d', copy('c'), copy('d')],
	['anything', 'gist', gist, gist],
	['anything', 'text', copy(null), copy(null)],
	['anything', 'copy c', copy('c'), copy('c')],
	['anything', 'make c to d', null, null]
])('handoffs of %s passing %s', (group, what, needs, grants) => {
	test.each(kinds[group]!)('%s', (kind) => {
		expect(needsAndGrants(kind, passes[what]!)).toEqual(needs && { needs, grants });
	});
});

test('nothing is made of itself', () => {
	expect(needsAndGrants('photograph', { what: 'make', from: 'c', to: 'c' })).toBeNull();
});

test.each([
	[copy('c'), copy('c'), true],
	[copy('c'), copy('d'), false],
	[copy('c'), copy(null), true],
	[copy(null), copy('c'), true],
	[copy('c'), read, true],
	[copy(null), gist, true],
	[read, gist, true],
	[read, read, true],
	[read, copy(null), false],
	[gist, read, false],
	[gist, copy('c'), false]
])('%o serves as %o: %s', (a, b, serves) => expect(implies(a, b)).toBe(serves));
