import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Arrangement, Course, Passed, Point } from '#lib/core/view/arrangement.ts';
import { arrowHead, headPoints } from '#lib/ui/network/cytoscape/arrow.ts';
import { draw } from '#lib/ui/network/cytoscape/draw.ts';
import { pen } from '#lib/ui/network/ink.ts';
import { strokeOf } from '#lib/ui/network/stroke.ts';

const SIZE = { width: 240, height: 160 };
const COLOURS = {
	paper: '#faf7f0',
	east: '#ece5d6',
	ink: '#1b1916',
	'ink-2': '#5a5348',
	red: '#a8141c'
};
const start: Point = { x: 20.3, y: 30 };
const end: Point = { x: 210, y: 130.7 };
const courses: Course[] = [
	{ kind: 'straight' },
	{
		kind: 'bend',
		via: [
			{ x: 120, y: 30 },
			{ x: 160, y: 130.7 }
		],
		radius: 24
	},
	{ kind: 'bend', via: [{ x: 30, y: 120 }], radius: 400 },
	{ kind: 'arc', control: { x: 170, y: -20 } }
];
const cases = courses.flatMap((course) =>
	(['copy', 'reading', 'word'] as const).flatMap((passed) =>
		[false, true].map((disputed) => ({ course, passed, disputed, width: 4.5 }))
	)
);

let container: HTMLElement;
beforeEach(() => {
	container = document.createElement('div');
	container.style.cssText = `position:relative;width:${SIZE.width}px;height:${SIZE.height}px`;
	for (const [name, colour] of Object.entries(COLOURS)) {
		container.style.setProperty(`--${name}`, colour);
	}
	document.body.replaceChildren(container);
});
afterEach(() => document.body.replaceChildren());

it.each(cases)(
	'$course.kind, $passed, disputed $disputed: the path data of the SVG and Cytoscape draw the same line',
	async ({ course, passed, disputed, width }) => {
		const line = {
			course,
			passed,
			disputed,
			width,
			ink: passed === 'copy' ? 'red' : 'ink'
		} as const;
		const drawing = draw(container, pictureOf(line), {
			view: { zoom: 1, pan: { x: 0, y: 0 } },
			fit: () => ({ zoom: 1, pan: { x: 0, y: 0 } })
		});
		for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
		const canvas = container.querySelector<HTMLCanvasElement>('canvas[data-id$="node"]')!;
		const theirs = pixels(canvas.getContext('2d')!);
		const ours = pixels(asAnSvgWould(line));
		drawing.destroy();

		const off = theirs.filter((value, i) => Math.abs(value - ours[i]!) > 32).length;
		expect(theirs.some((value) => value > 0)).toBe(true);
		// Softened edges of curves differ in a pixel here and there; a line that runs elsewhere in hundreds.
		expect(off, 'colour values that differ by more than an eighth').toBeLessThan(40);
	}
);

type Line = {
	course: Course;
	passed: Passed;
	disputed: boolean;
	width: number;
	ink: 'red' | 'ink';
};

function asAnSvgWould(line: Line): CanvasRenderingContext2D {
	const { width, rules, dash, cap, head: scale, ink } = pen({ ...line, arrow: true }, 'wide');
	const head = arrowHead(width, scale);
	const stroke = strokeOf({ start, end, course: line.course }, { head: head.gap });
	const canvas = Object.assign(document.createElement('canvas'), SIZE);
	const context = canvas.getContext('2d')!;
	context.setLineDash([...(dash ?? [])]);
	context.lineCap = cap;
	context.lineJoin = 'round';
	const path = new Path2D(stroke.d);
	context.strokeStyle = COLOURS[ink];
	context.lineWidth = width + rules;
	context.stroke(path);
	if (rules > 0) {
		context.strokeStyle = COLOURS.paper;
		context.lineWidth = width;
		context.stroke(path);
	}
	const corners = headPoints(stroke.tip, stroke.angle, head).map(({ x, y }) => `${x} ${y}`);
	context.fillStyle = COLOURS[ink];
	context.fill(new Path2D(`M${corners.join('L')}Z`));
	return context;
}

/** Red, green, blue and alpha of every pixel, each multiplied by alpha: a clear pixel has no colour. */
function pixels(context: CanvasRenderingContext2D): number[] {
	const { data } = context.getImageData(0, 0, SIZE.width, SIZE.height);
	return Array.from(data, (value, i) =>
		i % 4 === 3 ? value : (value * data[i - (i % 4) + 3]!) / 255
	);
}

function pictureOf(line: Line): Arrangement {
	return {
		form: 'wide',
		...SIZE,
		lanes: [],
		strip: null,
		frontier: { start, end: start },
		bracket: null,
		nodes: [],
		lines: [
			{
				...line,
				id: 'loan~a~b',
				handoff: 'loan',
				from: 'a',
				to: 'b',
				start,
				end,
				grade: 3,
				arrow: true,
				touch: start
			}
		],
		ties: [],
		gaps: [],
		labels: []
	};
}
