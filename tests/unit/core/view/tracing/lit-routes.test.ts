import { describe, expect, it } from 'vitest';
import type { Arrangement } from '#lib/core/view/arrangement.ts';
import { home } from '#lib/core/view/link.ts';
import { scene } from '#lib/core/view/scene.ts';
import { stage } from '#lib/core/view/stage.ts';
import { closeIn } from '#lib/core/view/tracing/close-in.ts';
import { litByRoutes, type LitRoute } from '#lib/core/view/tracing/lit-routes.ts';
import { routePicture } from '#lib/core/view/tracing/route-picture.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { graphOf } from '../../../../graph-of.ts';

const set = stage(
	graphOf({
		origin: ['kremlin'],
		handoffs: {
			lend: 'office -lend c1-> wiktor',
			give: 'wiktor -give c1-> angleton for cia',
			tell: 'kremlin -tell gist-> rettie'
		}
	}),
	wordsFor('en'),
	'en'
);
const route: LitRoute = {
	hands: ['office', 'wiktor', 'cia'],
	steps: [
		{ handoff: 'lend', giver: 'office', taker: 'wiktor' },
		{ handoff: 'give', giver: 'wiktor', taker: 'cia' }
	],
	gap: 'office'
};

it('lights hands, lines, the gap with what stands beyond it, and whoever takes it for another', () => {
	expect([...litByRoutes(set, [route])].sort()).toEqual(
		[
			'angleton',
			'cia',
			'for~angleton~cia',
			'gap~lend',
			'give~wiktor~angleton',
			'kremlin',
			'lend~office~wiktor',
			'office',
			'wiktor'
		].sort()
	);
});

it('is what a scene lights, whatever is in focus; without routes the focus does', () => {
	const focus = { kind: 'node', id: 'rettie' } as const;
	expect(scene(set, { ...home, focus }, [route]).lit?.has('rettie')).toBe(false);
	expect(scene(set, { ...home, focus }).lit?.has('rettie')).toBe(true);
});

describe('a picture of routes alone', () => {
	const at = (x: number, y: number) => ({ x, y });
	const node = (id: string, x: number, y: number) =>
		({ id, x, y, width: 20, height: 20, shape: 'person', held: 'copy' }) as const;
	const line = (id: string, handoff: string, from: string, to: string) => ({
		...{ id, handoff, from, to, start: at(20, 10), end: at(480, 10), touch: at(250, 10) },
		...{ course: { kind: 'straight' as const }, width: 3, passed: 'copy' as const },
		...{ grade: 2 as const, disputed: false, ink: 'red' as const, arrow: true }
	});
	const whole: Arrangement = {
		form: 'wide',
		width: 1000,
		height: 800,
		lanes: [{ id: 'lane', side: 'east', x: 0, y: 0, width: 1000, height: 800 }],
		strip: null,
		frontier: { start: at(600, 0), end: at(600, 800) },
		bracket: null,
		nodes: [node('office', 10, 10), node('wiktor', 490, 10), node('rettie', 500, 700)],
		lines: [line('lend~office~wiktor', 'lend', 'office', 'wiktor')],
		ties: [],
		gaps: [],
		labels: []
	};

	it('leaves out whoever is on none, and the empty space with them', () => {
		const picture = routePicture(whole, set, [route]);
		expect(picture.nodes.map(({ id }) => id)).toEqual(['office', 'wiktor']);
		expect(picture.width).toBeLessThan(400);
		expect(picture.height).toBeLessThan(150);
	});

	it('keeps the order of everything, and marks their size', () => {
		const picture = closeIn(whole);
		const xs = picture.nodes.map(({ x }) => x);
		expect(xs).toEqual(xs.toSorted((a, b) => a - b));
		expect(picture.nodes.every(({ width, height }) => width === 20 && height === 20)).toBe(true);
		expect(picture.frontier.start.x).toBe(picture.frontier.end.x);
	});
});
