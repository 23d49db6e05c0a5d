import { describe, expect, it } from 'vitest';
import { lineage } from '#lib/core/graph/lineage.ts';
import type { Claim } from '#lib/core/schema/records.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { genealogy, type Branch } from '#lib/core/view/genealogy.ts';
import { plain } from '#lib/core/view/prose.ts';
import { graphOf } from '../../../graph-of.ts';

/** The tree of all who speak of one handoff, a line for each voice, indented. */
function tree(said: Record<string, Partial<Claim>>): string[] {
	const graph = graphOf({
		handoffs: { h: 'ann -give text-> bob' },
		accounts: Object.fromEntries(
			Object.entries(said).map(([id, claim]) => [id, [['h', claim] as [string, object]]])
		)
	});
	const all = facts(graph, 'en');
	const lines = lineage(graph, graph.claimsAbout.get('h')!);
	return genealogy(all, lines, new Set(Object.keys(said))).flatMap((one) => written(one, ''));
}

function written({ name, how, also, branches }: Branch, indent: string): string[] {
	const line = [plain(name).replace(', 1990', ''), how, also && plain(also)].filter(Boolean);
	return [indent + line.join(' | '), ...branches.flatMap((one) => written(one, `${indent}. `))];
}

describe('a genealogy', () => {
	it('hangs each voice once under the voice that it follows', () => {
		expect(
			tree({
				book: { accordingTo: { witness: 'Her son' } },
				page: { follows: ['book'] },
				alone: {}
			})
		).toEqual(['alone', 'Her son', '. book | told by', '. . page | follows']);
	});

	it('under the longest line, naming the others, but not those who stand above it anyway', () => {
		expect(
			tree({
				book: { accordingTo: 'ann' },
				letter: {},
				page: { accordingTo: 'ann', follows: ['letter', 'book'] }
			})
		).toEqual(['ann', '. book | told by', '. . page | follows | also letter, 1990', 'letter']);
	});

	it('shows everyone where sources follow one another in a circle', () => {
		const lines = tree({ x: { follows: ['y'] }, y: { follows: ['x'] } });
		expect(lines.map((line) => line.replace(/[ .]*(\w).*/, '$1'))).toEqual(['x', 'y']);
	});
});
