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

	it('keeps the strip for word of mouth as long as a hand is in it', () => {
		const strip = { x: 0, y: 80, width: 100, height: 60 };
		const title = {
			of: '',
			x: 14,
			y: 100,
			anchor: 'start',
			lines: [{ text: 'By word of mouth', size: 'M', weight: 600, ink: 'ink', dy: 0 }],
			box: { x: 14, y: 88, width: 80, height: 16 }
		} as const;
		const filled = { ...empty, strip, labels: [{ ...title, lines: [...title.lines] }] };
		const kept = closeUp({ ...filled, nodes: [node('a', 110)] });
		expect([kept.strip !== null, kept.labels.length]).toEqual([true, 1]);
		const gone = closeUp({ ...filled, nodes: [node('a', 600)] });
		expect([gone.strip, gone.labels]).toEqual([null, []]);
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

	it('holds no rows open for an arc over many of them, and touches it where it was touched', () => {
		const line = {
			id: 'x',
			handoff: 'x',
			from: 'a',
			to: 'b',
			start: { x: 50, y: 100 },
			end: { x: 50, y: 900 },
			course: { kind: 'arc', control: { x: 250, y: 500 } },
			width: 3,
			passed: 'copy',
			grade: 2,
			disputed: false,
			ink: 'red',
			arrow: true,
			touch: { x: 150, y: 500 },
			tally: { x: 160, y: 494 }
		} as const;
		const now = closeUp({ ...empty, nodes: [node('a', 100), node('b', 900)], lines: [line] });
		const [arc] = now.lines;
		expect(now.height).toBeLessThan(300);
		const control = (arc!.course as { control: { x: number; y: number } }).control;
		const middle = (arc!.start.y + 2 * control.y + arc!.end.y) / 4;
		expect([arc!.touch.x, arc!.touch.y]).toEqual([150, middle]);
		expect([arc!.tally!.x, arc!.tally!.y]).toEqual([160, middle - 6]);
	});
});
