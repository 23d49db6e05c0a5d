import { describe, expect, it } from 'vitest';
import { facts } from '#lib/core/view/card/facts.ts';
import { copyList, handoffList, peopleList, sourceList } from '#lib/core/view/lists.ts';
import { plain } from '#lib/core/view/prose.ts';
import { workedExample } from '../../../fixtures/worked-example.ts';
import { graphOf } from '../../../graph-of.ts';

const graph = graphOf(workedExample);
const all = facts(graph, 'en');

describe('the lists', () => {
	it('reach everything once', () => {
		expect(peopleList(all)).toHaveLength(graph.agents.size);
		expect(
			handoffList(all)
				.map(({ id }) => id)
				.sort()
		).toEqual([...graph.handoffs.keys()].sort());
		expect(copyList(all)).toHaveLength(graph.copies.size);
		expect(sourceList(all)).toHaveLength(graph.sources.size);
	});

	it('put people in the order of their names', () => {
		const names = peopleList(all).map(({ name }) => plain(name));
		expect(names.slice(0, 3)).toEqual(['acquaintance', 'angleton', 'baranowska']);
	});

	it('put handoffs in the order of their days', () => {
		const days = handoffList(all).map(({ from }) => from);
		expect(days).toEqual([...days].sort((a, b) => a - b));
		expect(handoffList(all).at(-1)!.id).toBe('h16');
	});
});
