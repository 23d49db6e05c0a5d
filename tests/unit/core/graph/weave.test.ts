import { describe, expect, it } from 'vitest';
import type { CaseRecords } from '#lib/core/schema/records.ts';
import { weave } from '#lib/core/graph/weave.ts';
import { graphOf, recordsOf } from '../../../graph-of.ts';

const chain = {
	origin: ['a'],
	handoffs: {
		h1: 'a -give c1-> ?a courier, b',
		h2: '?a courier, b -photograph c1=c2-> ?somebody else',
		h3: 'b -give c2-> d for agency'
	}
};

describe('weave', () => {
	it('makes agents of unnamed hands, numbered from the givers on', () => {
		const graph = graphOf(chain);
		expect(graph.handoffs.get('h1')?.takers).toEqual(['h1-unknown-1', 'b']);
		expect(graph.handoffs.get('h2')?.givers).toEqual(['h2-unknown-1', 'b']);
		expect(graph.handoffs.get('h2')?.takers).toEqual(['h2-unknown-2']);
		expect(graph.agents.get('h2-unknown-2')).toEqual({
			id: 'h2-unknown-2',
			kind: 'unknown',
			names: [{ value: 'somebody else', lang: 'en', kind: 'preferred' }]
		});
	});

	it('gives what the taker acts for the same as the taker', () => {
		const graph = graphOf(chain);
		expect(graph.handoffs.get('h3')?.holders).toEqual(['d', 'agency']);
		expect(graph.cameTo.get('agency')).toEqual(['h3']);
		expect(graph.cameTo.get('d')).toEqual(['h3']);
	});

	it('lists what came to a hand and what it passed on, in file order and once', () => {
		const graph = graphOf({
			origin: ['a'],
			handoffs: { h1: 'a, a -give c-> b, b', h2: 'a -tell gist-> b' }
		});
		expect(graph.passedOn.get('a')).toEqual(['h1', 'h2']);
		expect(graph.cameTo.get('b')).toEqual(['h1', 'h2']);
		expect(graph.cameTo.has('a')).toBe(false);
	});

	it('names claims by their account and fills in who entered them', () => {
		const graph = graphOf({
			...chain,
			accounts: { book: ['h1', ['h2', { by: 'someone', follows: ['wire'] }]], wire: ['h1', 'h3'] }
		});
		expect([...graph.claims.keys()]).toEqual(['book#c1', 'book#c2', 'wire#c1', 'wire#c2']);
		expect(graph.claims.get('book#c1')).toMatchObject({
			by: 'tests',
			on: '2026-01-01',
			follows: []
		});
		expect(graph.claims.get('book#c2')).toMatchObject({ by: 'someone', follows: ['wire'] });
		expect(graph.claimsAbout.get('h1')?.map(({ id }) => id)).toEqual(['book#c1', 'wire#c1']);
	});

	it('lists a claim about a field under its thing', () => {
		const about = { thing: 'b', field: 'kind', value: 'person' };
		const graph = graphOf({ ...chain, accounts: { book: ['h1', 'h2', 'h3', ['h1', { about }]] } });
		expect(graph.claimsAbout.get('b')?.map(({ id }) => id)).toEqual(['book#c4']);
	});

	it('has no graph where an id leads nowhere or is used twice', () => {
		const records = recordsOf(chain);
		records.handoffs[0]!.after = ['h9'];
		records.agents.push(records.agents[0]!);
		const { graph, problems } = weave(records);
		expect(graph).toBeNull();
		expect(problems.map(({ code }) => code)).toEqual(['E-id', 'E-ref']);
	});

	it('does not report references to records that could not be read, but makes no graph without them', () => {
		const records = recordsOf(chain);
		records.handoffs[0]!.after = ['h9'];
		expect(weave(records, new Set(['h9']))).toEqual({ graph: null, problems: [] });
	});
});

describe('resolve', () => {
	const records: CaseRecords = recordsOf(chain);
	records.agents[0]!.aliases = ['old-a'];
	records.case.redirects = [
		{ from: 'older-a', to: 'old-a', why: 'Renamed.', on: '2026-01-01' },
		{ from: 'oldest-a', to: 'older-a', why: 'Renamed.', on: '2026-01-01' },
		{ from: 'nobody', to: null, why: 'He never existed.', on: '2026-01-02' },
		{ from: 'nobody-else', to: 'nobody', why: 'The same.', on: '2026-01-03' }
	];
	const graph = weave(records).graph!;

	it.each([
		['a', 'agent', 'a'],
		['old-a', 'agent', 'a'],
		['oldest-a', 'agent', 'a'],
		['h1-unknown-1', 'agent', 'h1-unknown-1'],
		['h1', 'handoff', 'h1'],
		['c1', 'copy', 'c1'],
		['book', 'source', 'book']
	])('leads from %s to the %s %s', (asked, kind, id) => {
		expect(graph.resolve(asked)).toEqual({ found: 'thing', kind, id, asked });
	});

	it('gives the reason for what was withdrawn, also by way of a redirect', () => {
		const withdrawn = { found: 'withdrawn', why: 'He never existed.', on: '2026-01-02' };
		expect(graph.resolve('nobody')).toEqual({ ...withdrawn, asked: 'nobody' });
		expect(graph.resolve('nobody-else')).toEqual({ ...withdrawn, asked: 'nobody-else' });
	});

	it.each(['', 'nothing', '__proto__', 'constructor'])('finds nothing under "%s"', (asked) => {
		expect(graph.resolve(asked)).toEqual({ found: 'nothing', asked });
	});
});
