import { expect, test } from 'vitest';
import type { Arrangement } from '#lib/core/view/arrangement.ts';
import { frameOf } from '#lib/ui/network/frame.ts';

const picture = {
	form: 'wide',
	width: 1360,
	height: 640,
	nodes: [
		{ id: 'first', x: 60, y: 300 },
		{ id: 'middle', x: 680, y: 300 }
	],
	lines: [{ id: 'h~a~b', handoff: 'h', touch: { x: 1300, y: 300 } }]
} as unknown as Arrangement;

test('without a focus the whole picture is fitted in', () => {
	expect(frameOf(picture, null)).toEqual({
		box: { x: 0, y: 0, width: 1360, height: 640 },
		mode: 'meet'
	});
});

test('a focus stands in the middle, as far as the picture reaches', () => {
	const { box, mode } = frameOf(picture, { kind: 'node', id: 'middle' });
	expect(mode).toBe('slice');
	expect(box.x + box.width / 2).toBe(680);
	expect(frameOf(picture, { kind: 'node', id: 'first' }).box.x).toBeGreaterThanOrEqual(-24);
	const last = frameOf(picture, { kind: 'handoff', id: 'h' }).box;
	expect(last.x + last.width).toBeLessThanOrEqual(1360 + 24);
});

test('a high and narrow window shows the whole width of what is around a focus', () => {
	const tall = { ...picture, form: 'tall' as const };
	expect(frameOf(tall, { kind: 'node', id: 'middle' }).mode).toBe('meet');
});

test.each([
	{ kind: 'source', id: 'book' },
	{ kind: 'copy', id: 'c1' },
	{ kind: 'node', id: 'nobody' }
] as const)('what has no one place ($kind $id) shows the whole picture', (focus) => {
	expect(frameOf(picture, focus).mode).toBe('meet');
});

test('marks to be seen first are fitted in with their names; where none is drawn, everything is', () => {
	const named = {
		...picture,
		nodes: [
			{ id: 'first', x: 60, y: 300, width: 20, height: 20 },
			{ id: 'middle', x: 680, y: 300, width: 20, height: 20 }
		],
		labels: [{ of: 'first', box: { x: 10, y: 250, width: 100, height: 30 } }]
	} as unknown as Arrangement;
	expect(frameOf(named, null, new Set(['first']))).toEqual({
		box: { x: -30, y: 210, width: 180, height: 140 },
		mode: 'meet'
	});
	expect(frameOf({ ...named, form: 'tall' }, null, new Set(['first'])).box).toMatchObject({
		x: 0,
		width: 1360
	});
	expect(frameOf(named, null, new Set(['nobody'])).box.width).toBe(1360);
});
