import { describe, expect, it } from 'vitest';
import { facts } from '#lib/core/view/card/facts.ts';
import { compared } from '#lib/core/view/comparison.ts';
import { plain } from '#lib/core/view/prose.ts';
import { tales } from './retold.ts';

const all = facts(tales(), 'en');
const sections = (as: string[], vs: string[]) =>
	Object.fromEntries(
		compared(all, as, vs).sections.map(({ key, rows }) => [
			key,
			rows.map(({ row, sentence, days }) =>
				[row?.id ?? plain(sentence), days].filter(Boolean).join(' | ')
			)
		])
	);

describe('two tellings compared', () => {
	it('fall into what one has, the other has, and both have', () => {
		expect(sections(['book'], ['film'])).toMatchObject({
			one: ['bring', 'hear', 'tell'],
			precise: ['send | A: 13 April; B: by 17 April'],
			conflict: ['leak | A: 5 June; B: 4 June'],
			undated: ['lend'],
			'gaps-other': ['No account says how office got c1.']
		});
	});

	it('say where they exclude or deny each other', () => {
		const found = sections(['book'], ['lead']);
		expect(found.opposed).toEqual(['send']);
		expect(found.alternatives).toEqual([
			'Wiktor gives the text to mossad. Against: Wiktor sends c1 to angleton.'
		]);
		expect(found['reach-other']).toEqual(['mossad: the text']);
	});

	it('mirror each other', () => {
		const [there, back] = [sections(['book'], ['film']), sections(['film'], ['book'])];
		expect(back.other).toEqual(there.one);
		expect(back.precise).toEqual(['send | A: by 17 April; B: 13 April']);
		expect(back['gaps-one']).toEqual(there['gaps-other']);
	});

	it('of one telling with itself leave nothing apart', () => {
		expect(Object.keys(sections(['book'], ['book'])).sort()).toEqual(['equal', 'undated']);
	});

	it('mark every told handoff with whose it is', () => {
		const { tags, stage } = compared(all, ['book'], ['film']);
		expect(Object.fromEntries(tags)).toMatchObject({ bring: 'A', lend: 'A B' });
		const bring = stage.lines.find(({ handoff }) => handoff === 'bring')!;
		expect(bring.spoken).toMatch(/only A tells it$/);
	});

	it('can be with everyone', () => {
		expect(plain(compared(all, [], ['book']).title)).toBe(
			'As told by everyone, compared with book, 1990'
		);
	});
});
