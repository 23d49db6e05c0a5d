import { describe, expect, it } from 'vitest';
import { dayOfIso } from '#lib/core/schema/days.ts';
import { toldBy } from '#lib/core/graph/telling.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import type { Focus } from '#lib/core/view/link.ts';
import { listed, stateWords, type Listed } from '#lib/core/view/listed.ts';
import { scene } from '#lib/core/view/scene.ts';
import { stage } from '#lib/core/view/stage.ts';
import { knownOn } from '#lib/core/view/tracing/knowledge-day.ts';
import { knowledge } from '#lib/core/view/tracing/knowledge.ts';
import { overlaid } from '#lib/core/view/tracing/overlay.ts';
import { struckOut } from '#lib/core/view/tracing/struck-out.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { arrange } from '#lib/ui/network/arrange/arrange.ts';
import { graphOf } from '../../../graph-of.ts';

/** A chain with a hole, a making, a hand in between, word beside it and a rival. */
const graph = graphOf({
	origin: ['kremlin'],
	floor: '1956-02-25',
	handoffs: {
		lend: 'office -lend c1-> wiktor',
		make: 'wiktor -photograph c1=c2-> wiktor',
		send: 'wiktor -send c2-> angleton, dulles',
		leak: 'angleton -leak c2-> times',
		tell: 'kremlin -tell gist-> papers',
		rival: ['wiktor -give text-> mossad', { excludes: ['send'] }]
	},
	accounts: {
		book: ['lend 1956-03-20', 'make 1956-03-20', 'send 1956-04-13', 'leak 1956-06-05', 'tell'],
		lead: ['rival', ['tell', { stance: 'denies' }]]
	}
});
graph.case.picture = {
	spine: ['lend', 'make', 'send', 'leak'],
	word: ['tell'],
	branches: [],
	main: []
};

const everyones = stage(graph, wordsFor('en'), 'en');
const picture = arrange(everyones, 'all', 'wide').arrangement;
const on = (focus: Focus | null, of = everyones) => listed(of, picture, scene(of, { focus }));
const hand = ({ hands }: Listed, id: string) => hands.find((one) => one.id === id)!;
const handoff = ({ handoffs }: Listed, id: string) => handoffs.find((one) => one.id === id)!;

describe('what is listed', () => {
	it('is what is drawn, each once, and what a hand made and kept', () => {
		const { hands, handoffs } = on(null);
		expect(hands.map(({ id }) => id).sort()).toEqual(
			['angleton', 'dulles', 'kremlin', 'mossad', 'office', 'papers', 'times', 'wiktor'].sort()
		);
		expect(handoffs.map(({ id }) => id).sort()).toEqual(
			['leak', 'lend', 'make', 'rival', 'send', 'tell'].sort()
		);
		expect(
			handoff(on(null), 'send')
				.lines.map(({ to }) => to)
				.sort()
		).toEqual(['angleton', 'dulles']);
		expect(handoff(on(null), 'make').lines).toEqual([]);
	});

	it('says what is disputed, a rival, and without a word on how its giver got it', () => {
		const all = on(null);
		expect(stateWords(handoff(all, 'lend'))).toBe('lit gap');
		expect(stateWords(handoff(all, 'rival'))).toBe('lit disputed rival');
		expect(stateWords(handoff(all, 'tell'))).toBe('lit disputed');
		expect(stateWords(hand(all, 'times'))).toBe('lit held-copy');
	});

	it('is faded beside what is looked at', () => {
		const wiktor = on({ kind: 'node', id: 'wiktor' });
		expect(hand(wiktor, 'wiktor')).toMatchObject({ selected: true, light: 'lit' });
		expect(hand(wiktor, 'papers')).toMatchObject({ selected: false, light: 'faded' });
		expect(handoff(wiktor, 'make').light).toBe('lit');
		expect(handoff(wiktor, 'leak').light).toBe('faded');
	});

	it('can be a making that is looked at', () => {
		const make = on({ kind: 'handoff', id: 'make' });
		expect(handoff(make, 'make')).toMatchObject({ selected: true, light: 'lit' });
		expect(handoff(make, 'leak')).toMatchObject({ selected: false, light: 'lit' });
	});

	it('is not told where a telling does not speak of it', () => {
		const lead = stage(graph, wordsFor('en'), 'en', toldBy('lead'));
		expect(stateWords(handoff(on(null, lead), 'leak'))).toBe('faded untold');
		expect(handoff(on(null, lead), 'make')).toBeUndefined();
	});

	it('is a trace before its day, and where it is lost', () => {
		const all = facts(graph, 'en');
		const known = knownOn(knowledge(all), dayOfIso('1956-03-01'));
		const plain = scene(everyones, { focus: null });
		const early = overlaid(plain, everyones, { on: known, strike: null });
		const then = listed(everyones, picture, early);
		expect(handoff(then, 'leak').light).toBe('not-yet');
		expect(handoff(then, 'make').light).toBe('not-yet');
		expect(stateWords(hand(then, 'times'))).toBe('faded held-none could-none');

		const { picture: strike } = struckOut(all, ['wiktor']);
		const without = listed(everyones, picture, overlaid(plain, everyones, { on: null, strike }));
		expect(stateWords(hand(without, 'wiktor'))).toMatch(/struck/);
		expect(handoff(without, 'make').light).toBe('lost');
		expect(handoff(without, 'send').light).toBe('lost');
		expect(handoff(without, 'tell').light).toBe('lit');
	});
});
