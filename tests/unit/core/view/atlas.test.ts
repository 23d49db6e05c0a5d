import { describe, expect, it } from 'vitest';
import { atlas, wayState, type Gazetteer } from '#lib/core/view/atlas.ts';
import type { Focus } from '#lib/core/view/link.ts';
import { listed, stateWords } from '#lib/core/view/listed.ts';
import { scene, type Scene } from '#lib/core/view/scene.ts';
import { stage } from '#lib/core/view/stage.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { graphOf } from '../../../graph-of.ts';

const graph = graphOf({
	origin: ['kremlin'],
	floor: '1956-02-25',
	handoffs: {
		lend: 'office -lend c1-> wiktor',
		make: 'wiktor -photograph c1=c2-> wiktor',
		send: 'wiktor -send c2-> angleton, dulles, mossad',
		give: 'office -give c1-> angleton',
		tell: 'kremlin -tell gist-> papers',
		wire: 'kremlin -tell gist-> angleton'
	},
	accounts: {
		book: ['lend', 'make', 'send 1956-04-13', 'tell', 'wire'],
		memoir: ['send 1956-04-13'],
		lead: ['give']
	}
});
const staged = stage(graph, wordsFor('en'), 'en');
const drawn = {
	nodes: staged.nodes.map((node) => ({ ...node, x: 0, y: 0, width: 0, height: 0 })),
	lines: staged.lines as never[]
};
const place = (id: string, ...hands: string[]) => ({
	id,
	name: id,
	lang: 'en',
	side: id === 'nowhere' ? null : ('east' as const),
	hands
});
const gazetteer: Gazetteer = {
	places: [
		place('moscow', 'kremlin'),
		place('warsaw', 'office', 'wiktor'),
		place('washington', 'angleton', 'dulles'),
		place('bonn'),
		place('oslo'),
		place('nowhere')
	],
	via: { wire: 'bonn' }
};
const seen = (each: boolean, focus: Focus | null = null, more: Partial<Scene> = {}) =>
	atlas(listed(staged, drawn, { ...scene(staged, { focus }), ...more }), gazetteer, each);
const way = (of: ReturnType<typeof seen>, key: string) => of.ways.find((one) => one.key === key)!;
const at = (of: ReturnType<typeof seen>, id: string) =>
	of.stations.find((one) => one.place.id === id)!;

describe('the stations of an atlas', () => {
	it('are the places where somebody stands, or that a way leads over', () => {
		expect(seen(true).stations.map((one) => one.place.id)).toEqual([
			'moscow',
			'warsaw',
			'washington',
			'bonn',
			'nowhere'
		]);
	});

	it('hold whoever has no place at no place', () => {
		const hands = at(seen(true), 'nowhere').hands.map(({ id }) => id);
		expect(hands.sort()).toEqual(['mossad', 'papers']);
	});

	it('are filled by the most that any hand held there', () => {
		const { stations } = seen(true);
		expect(stations.map(({ place: { id }, held }) => [id, held])).toEqual([
			['moscow', 'copy'],
			['warsaw', 'copy'],
			['washington', 'copy'],
			['bonn', 'none'],
			['nowhere', 'copy']
		]);
	});

	it('list what stayed there, with what a hand made and kept', () => {
		expect(
			at(seen(true), 'warsaw')
				.within.map(({ id }) => id)
				.sort()
		).toEqual(['lend', 'make']);
	});

	it('list what came and what went', () => {
		const of = seen(false);
		expect(at(of, 'washington').came.map(({ key }) => key)).toEqual([
			'copy~warsaw~washington',
			'word~moscow~bonn~washington'
		]);
		expect(at(of, 'warsaw').went.map(({ key }) => key)).toEqual([
			'copy~warsaw~washington',
			'copy~warsaw~nowhere'
		]);
	});
});

describe('the ways of an atlas', () => {
	it('part by handoff and place, or by what passed', () => {
		expect(
			seen(true)
				.ways.map(({ key }) => key)
				.sort()
		).toEqual([
			'give~warsaw~washington',
			'send~warsaw~nowhere',
			'send~warsaw~washington',
			'tell~moscow~nowhere',
			'wire~moscow~bonn~washington'
		]);
		expect(seen(false).ways).toHaveLength(4);
	});

	it('count a handoff to two hands of one place once', () => {
		const { handoffs } = way(seen(false), 'copy~warsaw~washington');
		expect(handoffs.map(({ id }) => id).sort()).toEqual(['give', 'send']);
	});

	it('are as well attested as the best of their handoffs, and say a day only of one', () => {
		const of = seen(true);
		const [send, give] = [way(of, 'send~warsaw~washington'), way(of, 'give~warsaw~washington')];
		const both = way(seen(false), 'copy~warsaw~washington');
		expect(both.grade).toBe(Math.max(send.grade, give.grade));
		expect([send.when, both.when]).toEqual(['13 April', '']);
	});

	it('are in the state of their one handoff, or in what all of several share', () => {
		const looked = seen(true, { kind: 'handoff', id: 'lend' });
		for (const one of looked.ways) expect(wayState(one)).toBe(stateWords(one.handoffs[0]!));
		const struck = new Set(['send', 'give', 'wire']);
		const shared = seen(false, null, { struck });
		const several = shared.ways.filter(({ handoffs }) => handoffs.length > 1);
		expect(several.length).toBeGreaterThan(0);
		for (const one of several)
			expect(wayState(one), one.key).toMatch(
				one.handoffs.every(({ id }) => struck.has(id)) ? /^lit struck/ : /^lit(?! struck)/
			);
	});

	it('are as bright as the brightest of their handoffs, and struck out only with all of them', () => {
		const focus: Focus = { kind: 'handoff', id: 'give' };
		expect(way(seen(false, focus), 'copy~warsaw~washington')).toMatchObject({
			light: 'lit',
			selected: true
		});
		expect(way(seen(true, focus), 'send~warsaw~washington').light).toBe('faded');
		const some = seen(false, null, { struck: new Set(['give']) });
		expect(way(some, 'copy~warsaw~washington').struck).toBe(false);
		const every = seen(false, null, { struck: new Set(['give', 'send']) });
		expect(way(every, 'copy~warsaw~washington').struck).toBe(true);
	});
});
