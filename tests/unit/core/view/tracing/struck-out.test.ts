import { describe, expect, it } from 'vitest';
import { facts } from '#lib/core/view/card/facts.ts';
import { plain } from '#lib/core/view/prose.ts';
import { struckOut } from '#lib/core/view/tracing/struck-out.ts';
import { graphOf } from '../../../../graph-of.ts';

const graph = graphOf({
	origin: ['kremlin'],
	floor: '1956-02-25',
	places: [
		{ id: 'moscow', names: [{ value: 'Moscow', lang: 'en', kind: 'preferred' }], side: 'east' },
		{ id: 'new-york', names: [{ value: 'New York', lang: 'en', kind: 'preferred' }], side: 'west' }
	],
	handoffs: {
		bring: 'kremlin -send c1-> wiktor',
		leak: 'wiktor -leak c1-> times',
		detour: 'kremlin -send c2-> embassy',
		late: 'embassy -leak c2-> times',
		tell: 'wiktor -tell gist-> rettie'
	},
	accounts: {
		book: [
			'bring 1956-03-01',
			'leak 1956-06-05',
			'tell 1956-03-10',
			'detour 1956-06-20',
			'late 1956-07-01'
		],
		film: ['leak 1956-06-05']
	}
});
(graph.agents.get('times') as { place?: string }).place = 'new-york';
const all = facts(graph, 'en');
const struck = (...ids: string[]) => struckOut(all, ids);
const rows = (ids: string[], heading: RegExp) =>
	struck(...ids)
		.parts.find((part) => heading.test(part.heading))
		?.rows.map(({ what, note }) => [plain(what), note].filter(Boolean).join(': '));

describe('a strike in a sentence', () => {
	it('counts whom it no longer reaches, who waits longer, and the routes that are left', () => {
		const { title, sentence } = struck('wiktor');
		expect(plain(title)).toBe('Without wiktor');
		expect(sentence).toBe(
			'not even word of it reaches 1 hand any more; it reaches 1 hand later; ' +
				'the text still reaches the West, by 1 of 2 routes; word of it still reaches the West, by 1 of 2 routes.'
		);
	});

	it('says when no route is left', () => {
		const { title, sentence } = struck('embassy', 'wiktor');
		expect(plain(title)).toBe('Without embassy and wiktor');
		expect(sentence).toContain('the text no longer reaches 1 hand, not even word of it reaches 2;');
		expect(sentence).toContain('the text no longer reaches the West by any of 2 routes');
	});

	it('says that nothing falls', () => {
		expect(struck('film#c1').sentence).toMatch(/^everybody whom it reached is still reached/);
	});

	it('names a handoff by its sentence and a claim by its source', () => {
		expect(plain(struck('leak').title)).toMatch(/^Without the handoff “Wiktor .*[^.]”$/);
		expect(plain(struck('film#c1').title)).toBe('Without one claim of film, 1990');
	});

	it('names what cannot be struck, and leaves it aside', () => {
		const { unknown, title } = struck('nobody');
		expect(unknown).toEqual(['nobody']);
		expect(title).toEqual([]);
	});
});

describe('what falls, part by part', () => {
	it('lists who is no longer reached, without the struck', () => {
		expect(rows(['wiktor'], /^Not even word/)).toEqual(['Rettie']);
	});

	it('lists who is reached later, and from when', () => {
		expect(rows(['wiktor'], /^Reached later/)).toEqual([
			'Times: the text from 1 July, not 5 June',
			'Times: word of it from 1 July, not 5 June'
		]);
	});

	it('lists a lost route once, though word of it goes the same way', () => {
		expect(rows(['wiktor'], /route to the West/)).toEqual(['Kremlin – Wiktor – Times']);
	});

	it('lists handoffs on which no source is left, and those whose evidence is weaker', () => {
		expect(rows(['book'], /no source is left/)).toHaveLength(4);
		expect(rows(['book'], /^Weaker evidence/)).toEqual([
			'Wiktor leaks c1 to times.: first-hand, now reported'
		]);
	});
});

it('tells the picture what is struck, what is lost, and what is still held', () => {
	const { picture } = struck('wiktor');
	expect(picture.struck).toEqual(['wiktor']);
	expect([...picture.lost].sort()).toEqual(['bring', 'leak', 'rettie', 'tell']);
	expect(new Map(picture.held)).toEqual(
		new Map([
			['rettie', 'none'],
			['times', 'copy'],
			['wiktor', 'none']
		])
	);
});
