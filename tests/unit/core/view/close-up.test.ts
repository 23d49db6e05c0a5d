import { describe, expect, it } from 'vitest';
import type { Arrangement } from '#lib/core/view/arrangement.ts';
import { closeUp } from '#lib/core/view/close-up.ts';

const empty: Arrangement = {
	form: 'wide',
	width: 400,
	height: 1000,
	lanes: [{ id: 'a', side: 'east', x: 0, y: 0, width: 400, height: 1000 }],
	strip: null,
	frontier: { start: { x: 200, y: 0 }, end: { x: 200, y: 1000 } },
	bracket: null,
	nodes: [],
	lines: [],
	ties: [],
	gaps: [],
	labels: []
};
const node = (id: string, y: number) =>
	({ id, shape: 'person', held: 'copy', x: 50, y, width: 28, height: 28 }) as const;
const heights = ({ nodes }: Arrangement) => nodes.map(({ y }) => y);

describe('a picture closed up', () => {
	it('stays as it is where no band is empty', () => {
		const full = { ...empty, height: 100, nodes: [node('a', 30), node('b', 70)] };
		expect(closeUp(full)).toMatchObject({ height: 100, nodes: full.nodes });
	});

	it('loses its empty bands and keeps its order', () => {
		const now = closeUp({ ...empty, nodes: [node('a', 100), node('b', 600), node('c', 640)] });
		const [a, b, c] = heights(now) as [number, number, number];
		expect(a).toBeLessThan(b);
		expect(c - b).toBeCloseTo(40);
		expect(b - a).toBeCloseTo(28 + 16 + 40);
		expect(now.height).toBeLessThan(300);
		expect(now.lanes[0]!.height).toBe(now.height);
		expect(now.frontier.end.y).toBe(now.height);
	});

	it('keeps the shape of an arc', () => {
		const line = {
			id: 'x',
			handoff: 'x',
			from: 'a',
			to: 'b',
			start: { x: 50, y: 200 },
			end: { x: 350, y: 200 },
			course: { kind: 'arc', control: { x: 200, y: 20 } },
			width: 3,
			passed: 'copy',
			grade: 2,
			disputed: false,
			ink: 'red',
			arrow: true,
			touch: { x: 200, y: 110 }
		} as const;
		const [now] = closeUp({ ...empty, nodes: [node('a', 200)], lines: [line] }).lines;
		const { control } = now!.course as { control: { y: number } };
		expect(now!.start.y - control.y).toBeCloseTo(180);
	});
});
