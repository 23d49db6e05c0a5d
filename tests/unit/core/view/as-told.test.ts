import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyone, told, toldBy } from '#lib/core/graph/telling.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { handoffCard } from '#lib/core/view/card/handoff-card.ts';
import { nodeCard } from '#lib/core/view/card/node-card.ts';
import { asTold } from '#lib/core/view/as-told.ts';
import { plain } from '#lib/core/view/prose.ts';
import { scene } from '#lib/core/view/scene.ts';
import { graphOf } from '../../../graph-of.ts';
import { stageOf, tales } from './retold.ts';

const graph = tales();
const all = facts(graph, 'en');
const accounts = [...graph.accounts.keys()];

describe('a case as told by some', () => {
	it.each([
		[
			['book'],
			'6 handoffs; 1 handoff of which nothing is said',
			'Word got out in two weeks. The text took 101 days.'
		],
		[
			['film'],
			'3 handoffs, 1 gap; 4 handoffs of which nothing is said',
			'The text took 100 days. No day is given for word of it.'
		],
		[
			['lead'],
			'1 handoff, 1 gap; 6 handoffs of which nothing is said',
			'No day is given on which word or text got out.'
		]
	])('%j: %s', (ids, counts, headline) => {
		expect(asTold(all, ids)).toMatchObject({ counts, headline });
	});

	it('names its sources, and what is no source', () => {
		const { title, accounts, unknown } = asTold(all, ['nobody', 'film']);
		expect(plain(title)).toBe('As told by film, 1990');
		expect([accounts, unknown]).toEqual([['film'], ['nobody']]);
	});

	it('lists what it tells by day, with what all together say otherwise', () => {
		const { tells, denies } = asTold(all, ['book']);
		expect(tells.map(({ row }) => row.id)).toEqual([
			'bring',
			'lend',
			'hear',
			'tell',
			'send',
			'leak'
		]);
		const send = tells.find(({ row }) => row.id === 'send')!;
		expect([send.row.when, send.together]).toEqual([
			'13 April',
			'all sources together: by 17 April, first-hand, disputed'
		]);
		expect(denies).toEqual([]);
		expect(asTold(all, ['lead']).denies.map(({ id }) => id)).toEqual(['send']);
	});

	it('lights only what is told', () => {
		const lit = scene(stageOf(graph, 'witness'), { focus: null }).lit!;
		expect([...lit].filter((id) => id.includes('~')).sort()).toEqual([
			'gap~lend',
			'lend~office~wiktor'
		]);
		expect(scene(stageOf(graph), { focus: null }).lit).toBeNull();
		const near = scene(stageOf(graph, 'witness'), { focus: { kind: 'node', id: 'wiktor' } }).lit!;
		expect(near.has('send~wiktor~angleton')).toBe(false);
	});

	it('leaves on a card only what it says', () => {
		const own = facts(graph, 'en', toldBy('film'));
		expect(nodeCard(own, 'wiktor')).toMatchObject({
			came: [{ id: 'lend' }],
			passed: [{ id: 'send' }]
		});
		expect(nodeCard(own, 'papers')).toMatchObject({ came: [], held: 'none', claims: [] });
		expect(handoffCard(own, 'send')).toMatchObject({
			told: true,
			disputed: false,
			when: 'by 17 April'
		});
		expect(handoffCard(own, 'rival')).toMatchObject({ told: false, claims: [] });
		expect(handoffCard(all, 'send').claims).toHaveLength(3);
	});

	it('by everyone is the case itself', () => {
		expect(stageOf(graph, ...accounts)).toEqual(stageOf(graph));
		expect(asTold(all, []).stage).toEqual(stageOf(graph));
	});
});

describe('tellings of any case', () => {
	const hand = fc.constantFrom('a', 'b', 'c', 'd');
	const step = fc
		.tuple(hand, hand, fc.constantFrom('gist', 'text', 'c1'))
		.filter(([from, to]) => from !== to)
		.map(([from, to, what]) => `${from} -${what === 'gist' ? 'tell' : 'give'} ${what}-> ${to}`);
	const stance = fc.constantFrom('asserts', 'reports', 'conjectures', 'doubts', 'denies');
	const cases = fc.array(step, { minLength: 2, maxLength: 6 }).chain((steps) => {
		const ids = steps.map((_, i) => `h${i}`);
		const claims = fc.array(fc.tuple(fc.constantFrom(...ids), stance), {
			minLength: 1,
			maxLength: 5
		});
		return fc.record({ steps: fc.constant(steps), one: claims, other: claims });
	});
	const woven = (made: { steps: string[]; one: [string, string][]; other: [string, string][] }) =>
		graphOf({
			origin: ['a'],
			handoffs: Object.fromEntries(made.steps.map((text, i) => [`h${i}`, text])),
			accounts: {
				one: made.one.map(([about, stance]) => [about, { stance: stance as 'asserts' }]),
				other: made.other.map(([about, stance]) => [about, { stance: stance as 'asserts' }])
			}
		});
	const ids = (of: ReturnType<typeof woven>, ...by: string[]) =>
		told(of, by.length > 0 ? toldBy(...by) : everyone).map(({ id }) => id);

	it('together tell what one or the other tells', () => {
		fc.assert(
			fc.property(cases, (made) => {
				const of = woven(made);
				const union = new Set([...ids(of, 'one'), ...ids(of, 'other')]);
				expect(new Set(ids(of, 'one', 'other'))).toEqual(union);
				expect(new Set(ids(of))).toEqual(union);
			})
		);
	});

	it('put on the stage as told exactly what they tell', () => {
		fc.assert(
			fc.property(cases, (made) => {
				const of = woven(made);
				const on = stageOf(of, 'one').lines.filter((line) => line.told);
				expect(new Set(on.map(({ handoff }) => handoff))).toEqual(new Set(ids(of, 'one')));
			})
		);
	});
});
