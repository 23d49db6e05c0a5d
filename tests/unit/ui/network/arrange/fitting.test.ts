import { describe, expect, it } from 'vitest';
import { stage } from '#lib/core/view/stage.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { arrange } from '#lib/ui/network/arrange/arrange.ts';
import { fitting } from '#lib/ui/network/arrange/fitting.ts';
import { recordsOf } from '../../../../graph-of.ts';
import { weave } from '#lib/core/graph/weave.ts';
import type { CaseRecords } from '#lib/core/schema/records.ts';

const staged = (records: CaseRecords) => {
	const { graph, problems } = weave(records);
	if (!graph) throw new Error(JSON.stringify(problems));
	return stage(graph, wordsFor('en'), 'en');
};

/** A case whose hands stand in lanes of their places. */
function laned(lanes: Record<string, string[]>, story: { spine: string[]; word?: string[] }) {
	const records = recordsOf({
		origin: ['a'],
		handoffs: {
			ab: 'a -give memo-> b',
			bc: 'b -give memo-> c',
			cd: 'c -give memo-> d',
			be: 'b -tell gist-> e'
		}
	});
	const places = Object.keys(lanes);
	records.places = places.map((id, i) => ({
		id,
		names: [{ value: id, lang: 'en', kind: 'preferred' }],
		side: i === 0 ? 'east' : 'west'
	}));
	for (const agent of records.agents) {
		agent.place = places.find((place) => lanes[place]!.includes(agent.id));
	}
	records.case.lanes = places.map((id) => ({ id: `${id}-lane`, title: { en: id }, places: [id] }));
	Object.assign(records.case.picture, { word: [], branches: [], ...story });
	return records;
}

describe('the stories of a case', () => {
	it('end the straight line with the first hand of the last lane', () => {
		const own = laned({ here: ['a', 'b', 'e'], there: ['c', 'd'] }, { spine: ['ab', 'bc', 'cd'] });
		expect(fitting(staged(own))).toMatchObject({ spine: ['ab', 'bc'], branches: ['cd'] });
	});

	it('leave the strip to hands that do not stand on the line', () => {
		const own = laned(
			{ here: ['a', 'b', 'e'], there: ['c', 'd'] },
			{ spine: ['ab'], word: ['be'] }
		);
		expect(fitting(staged(own))).toMatchObject({ word: [], branches: ['be'] });
	});

	it('stay what they are where there is room', () => {
		const own = staged(laned({ here: ['a', 'b', 'e'], there: ['c', 'd'] }, { spine: ['ab'] }));
		expect(fitting(own)).toBe(own);
	});
});

it.each([
	['one lane', { here: ['a', 'b', 'c', 'd', 'e'] }],
	['two lanes', { here: ['a', 'b'], there: ['c', 'd', 'e'] }],
	['a lane for each', { p: ['a'], q: ['b'], r: ['c'], s: ['d'], t: ['e'] }]
])('draws every hand at a place of its own: %s', (_, lanes) => {
	const own = staged(laned(lanes, { spine: ['ab', 'bc', 'cd'], word: ['be'] }));
	for (const [extent, form] of [
		['story', 'wide'],
		['story', 'tall'],
		['all', 'wide'],
		['all', 'tall']
	] as const) {
		const { arrangement, clashes } = arrange(own, extent, form);
		const at = arrangement.nodes.map(({ x, y }) => `${x} ${y}`);
		expect(new Set(at).size, `${extent}, ${form}`).toBe(at.length);
		expect(clashes, `${extent}, ${form}`).toEqual([]);
		// A number that is none has become null.
		expect(JSON.stringify(arrangement.lines)).not.toContain('null');
	}
});
