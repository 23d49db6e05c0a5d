import { expect, it } from 'vitest';
import type { Arrangement } from '#lib/core/view/arrangement.ts';
import { hit } from '#lib/ui/network/hit.ts';

const point = (x: number, y: number) => ({ x, y });
const picture: Arrangement = {
	form: 'wide',
	width: 400,
	height: 200,
	lanes: [],
	strip: null,
	frontier: { start: point(0, 0), end: point(0, 0) },
	bracket: null,
	nodes: [{ id: 'ochab', shape: 'person', held: 'copy', width: 28, height: 28, x: 50, y: 50 }],
	lines: [
		{
			id: 'loan~a~b',
			handoff: 'loan',
			from: 'a',
			to: 'b',
			start: point(70, 50),
			end: point(170, 50),
			course: { kind: 'straight' },
			width: 3,
			passed: 'copy',
			grade: 3,
			disputed: false,
			ink: 'red',
			arrow: true,
			touch: point(120, 50)
		}
	],
	ties: [
		{
			id: 'member',
			start: point(100, 100),
			end: point(200, 100),
			course: { kind: 'arc', control: point(150, 180) }
		}
	],
	gaps: [
		{
			id: 'gap~loan',
			handoff: 'loan',
			x: 300,
			y: 50,
			width: 3,
			small: false,
			stubs: [
				{ start: point(240, 50), end: point(278, 50), arrow: false },
				{ start: point(322, 50), end: point(360, 50), arrow: true }
			]
		}
	],
	labels: []
};

it.each([
	['a mark', point(50, 50), 'ochab'],
	['a mark, by the whole of its 44 px', point(71, 70), 'ochab'],
	['a line, 5 px beside it', point(120, 55), 'loan~a~b'],
	['nothing, 7 px beside a line', point(120, 57), null],
	['a tie, on its curve', point(150, 140), 'member'],
	['nothing, where the tie would be if it were straight', point(150, 100), null],
	['a gap', point(310, 60), 'gap~loan'],
	['a gap, by its stub', point(245, 52), 'gap~loan'],
	['nothing, on empty ground', point(20, 180), null]
])('finds %s', (_, at, id) => {
	expect(hit(picture, at, 1, 6)).toBe(id);
});

it('reaches as far on the screen at every zoom', () => {
	expect(hit(picture, point(120, 60), 0.5, 6)).toBe('loan~a~b');
	expect(hit(picture, point(120, 55), 2, 6)).toBe(null);
	expect(hit(picture, point(90, 50), 0.5, 6)).toBe('ochab');
});
