import { describe, expect, test } from 'vitest';
import type { Claim } from '#lib/core/schema/records.ts';
import { around, independentWitnesses, lineage } from '#lib/core/graph/lineage.ts';
import { graphOf, type CaseText } from '../../../graph-of.ts';

const memoir: Partial<Claim> = { basis: 'firsthand' };
const after = (...follows: string[]): Partial<Claim> => ({ follows });

/** One handoff h, and what each account says of it. */
function graphWith(said: Record<string, Partial<Claim>>, sources: CaseText['sources'] = {}) {
	const accounts = Object.entries(said).map(([id, claim]) => [id, [['h', claim]]] as const);
	return graphOf({
		handoffs: { h: 'a -give text-> b' },
		agents: ['witness'],
		accounts: Object.fromEntries(accounts) as unknown as CaseText['accounts'],
		sources
	});
}
const about = (graph: ReturnType<typeof graphWith>) => [...graph.claimsAbout.get('h')!];
const drawn = (graph: ReturnType<typeof graphWith>) =>
	lineage(graph, about(graph)).repeats.map(({ from, to, how }) => `${from} ${how} ${to}`);

describe('an encyclopaedia that follows a memoir adds no witness', () => {
	const table: [string, Record<string, Partial<Claim>>, number][] = [
		['the memoir alone', { memoir }, 1],
		['the memoir and the encyclopaedia', { memoir, encyclopaedia: after('memoir') }, 1],
		[
			'and a newspaper after the encyclopaedia',
			{ memoir, encyclopaedia: after('memoir'), paper: after('encyclopaedia#c1') },
			1
		],
		[
			'two encyclopaedias after one memoir that the case has and nobody cites here',
			{ memoir: { stance: 'denies' }, one: after('memoir'), other: after('memoir') },
			1
		],
		['and a letter of its own', { memoir, encyclopaedia: after('memoir'), letter: {} }, 2]
	];
	test.each(table)('%s', (_, said, witnesses) => {
		const graph = graphWith(said);
		const testimony = about(graph).filter(({ stance }) => stance !== 'denies');
		expect(independentWitnesses(graph, testimony)).toBe(witnesses);
	});
});

describe('the lineage of some claims', () => {
	test('names whom each account follows and who told it, through others', () => {
		const graph = graphWith({
			memoir: { accordingTo: 'witness' },
			book: after('memoir'),
			page: { accordingTo: { witness: 'Her son' }, follows: ['book#c1'] }
		});
		expect(drawn(graph)).toEqual([
			'memoir accordingTo witness',
			'book follows memoir',
			'page accordingTo witness her son',
			'page follows book'
		]);
	});

	test('ties tellings by one work, to the one that the others name', () => {
		const sources = { lead: { sameWorkAs: 'body' } };
		expect(drawn(graphWith({ lead: {}, body: {} }, sources))).toEqual(['lead sameWork body']);
	});

	test('ends where sources follow one another in a circle', () => {
		expect(drawn(graphWith({ x: after('y'), y: after('x') }))).toEqual([
			'x follows y',
			'y follows x'
		]);
	});

	test('around one voice keeps what is behind it and who rests on it, and nobody beside it', () => {
		const graph = graphWith({
			memoir: {},
			book: after('memoir'),
			rival: after('memoir'),
			page: after('book')
		});
		const { voices, repeats } = around(lineage(graph, about(graph)), 'book');
		expect(voices.sort()).toEqual(['book', 'memoir', 'page']);
		expect(repeats.map(({ from, to }) => `${from} ${to}`)).toEqual(['book memoir', 'page book']);
	});
});
