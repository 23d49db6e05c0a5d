import { describe, expect, test } from 'vitest';
import type { Stage } from '#lib/core/view/arrangement.ts';
import { scene } from '#lib/core/view/scene.ts';
import { stage } from '#lib/core/view/stage.ts';
import { walk, type Step } from '#lib/core/view/walk.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { stations } from '#lib/ui/network/arrange/stations.ts';
import { graphOf, type CaseText } from '../../../graph-of.ts';

/** A chain with a hole, a rival, an organisation acted for, and word of mouth beside it. */
const text: CaseText = {
	origin: ['kremlin'],
	floor: '1956-02-25',
	handoffs: {
		lend: 'office -lend c1-> wiktor',
		make: 'wiktor -photograph c1=c2-> wiktor',
		send: 'wiktor -send c2-> angleton for cia',
		leak: 'cia -leak c2-> times',
		tell: 'kremlin -tell gist-> rettie',
		wire: 'rettie -tell gist-> papers',
		rival: ['wiktor -give text-> mossad', { excludes: ['send'], summarises: ['send'] }]
	},
	accounts: {
		book: ['lend', 'make', 'send [..1956-04-13]', 'leak 1956-06-05', 'tell', 'wire 1956-03-10'],
		lead: ['rival'],
		sceptic: [['leak', { stance: 'doubts' }]]
	}
};

function staged(more: Partial<{ spine: string[]; word: string[] }> = {}): Stage {
	const graph = graphOf(text);
	graph.case.picture = {
		spine: ['lend', 'make', 'send', 'leak'],
		word: ['tell', 'wire'],
		branches: ['rival'],
		main: ['wiktor'],
		...more
	};
	return stage(graph, wordsFor('en'), 'en');
}

const node = (of: Stage, id: string) => of.nodes.find((n) => n.id === id)!;
const line = (of: Stage, handoff: string) => of.lines.find((l) => l.handoff === handoff)!;

describe('the stage', () => {
	const all = staged();

	test.each([
		['kremlin', 'copy'],
		['wiktor', 'copy'],
		['cia', 'copy'],
		['rettie', 'gist'],
		['mossad', 'copy']
	])('%s could have held: %s', (id, held) => {
		expect(node(all, id).held).toBe(held);
	});

	test('a copy made and kept is no line, for nothing moves', () => {
		expect(line(all, 'make')).toBeUndefined();
		expect(all.makings).toMatchObject([{ id: 'make', at: 'wiktor' }]);
	});

	test('doubt and rivals make a line disputed; only the telling beside the story is the rival', () => {
		expect(line(all, 'leak')).toMatchObject({ disputed: true, rival: false });
		expect(line(all, 'send')).toMatchObject({ disputed: true, rival: false });
		expect(line(all, 'rival')).toMatchObject({ disputed: true, rival: true });
		expect(line(all, 'lend')).toMatchObject({ disputed: false, rival: false, gap: true });
	});

	test('the hand without a receipt has one gap, seen from the origin', () => {
		expect(all.gaps).toMatchObject([{ id: 'gap~lend', at: 'office', since: 'kremlin' }]);
		expect(all.gaps[0]!.spoken).toMatch(/office/i);
	});

	test('whoever is acted for is tied to who acted', () => {
		expect(all.ties).toMatchObject([{ from: 'angleton', to: 'cia', belongs: false }]);
	});

	test('the finding counts whole days after the first', () => {
		expect(all.finding).toEqual({ word: { least: 14, most: 14 }, text: { least: 101, most: 101 } });
		expect(all.later).toMatch(/87/);
	});

	test('an end that no date bounds has no finding', () => {
		expect(staged({ spine: ['rival'] }).finding.text).toBeNull();
	});

	test('every hand and line can be spoken, and says its doubt', () => {
		expect(all.lines.every((l) => l.spoken.length > 0)).toBe(true);
		expect(line(all, 'leak').spoken).toMatch(/disputed/);
		expect(line(all, 'lend').spoken).toMatch(/not told/);
	});
});

describe('the stations of the spine', () => {
	test('start at the origin, cross the gap, pass over what moves nothing, and take a tie to the organisation', () => {
		const stops = stations(staged(), ['lend', 'make', 'send', 'leak']);
		expect(stops.map(({ node: id }) => id)).toEqual([
			'kremlin',
			'office',
			'wiktor',
			'angleton',
			'cia',
			'times'
		]);
		expect(stops[1]!.gap?.id).toBe('gap~lend');
		expect(stops[4]!.tie?.to).toBe('cia');
		expect(stops[5]!.line?.handoff).toBe('leak');
	});
});

describe('the scene', () => {
	const all = staged();

	test('without a focus everything is lit', () => {
		expect(scene(all, { focus: null })).toEqual({
			selected: { node: null, handoff: null },
			lit: null
		});
	});

	test('a hand lights itself, its lines and whom they join', () => {
		const { lit, selected } = scene(all, { focus: { kind: 'node', id: 'rettie' } });
		expect(selected.node).toBe('rettie');
		expect([...lit!].sort()).toEqual([
			'kremlin',
			'papers',
			'rettie',
			'tell~kremlin~rettie',
			'wire~rettie~papers'
		]);
	});

	test('a handoff lights its two ends; one that moves nothing lights nothing less than everything', () => {
		expect([...scene(all, { focus: { kind: 'handoff', id: 'send' } }).lit!].sort()).toEqual([
			'angleton',
			'send~wiktor~angleton',
			'wiktor'
		]);
		expect(scene(all, { focus: { kind: 'handoff', id: 'make' } }).lit).toBeNull();
	});

	test('a source lights what it speaks of', () => {
		const { lit } = scene(all, { focus: { kind: 'source', id: 'lead' } });
		expect([...lit!].sort()).toEqual(['mossad', 'rival~wiktor~mossad', 'wiktor']);
	});

	test('an unknown focus is as good as none', () => {
		expect(scene(all, { focus: { kind: 'node', id: 'nobody' } }).lit).toBeNull();
	});
});

describe('a walk along the handoffs', () => {
	const all = staged();
	const shown = new Set(all.nodes.map(({ id }) => id));
	const go = (hand: string, step: Step, cameFrom: string | null = null) => {
		const up = cameFrom === null ? null : { hand: cameFrom, up: null };
		return walk(all, shown, { hand, up }, step)?.hand ?? null;
	};

	test.each<[string, Step, string | null]>([
		['office', 'forward', 'wiktor'],
		['wiktor', 'forward', 'angleton'],
		['angleton', 'forward', 'cia'],
		['cia', 'forward', 'times'],
		['times', 'forward', null],
		['times', 'back', 'cia'],
		['office', 'back', 'kremlin'],
		['angleton', 'next', 'mossad'],
		['mossad', 'next', 'angleton'],
		['papers', 'next', null]
	])('from %s %s leads to %s', (from, step, to) => {
		expect(go(from, step)).toBe(to);
	});

	test('the way back is the way one came', () => {
		for (const from of shown) {
			const to = go(from, 'forward');
			if (to) expect(go(to, 'back', from), `${from} → ${to}`).toBe(from);
		}
	});
});
