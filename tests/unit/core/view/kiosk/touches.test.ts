import { expect, test } from 'vitest';
import { Touches } from '#lib/core/view/kiosk/touches.ts';

test('a finger is a visitor', () => {
	expect(new Touches().down(1, { x: 5, y: 5, at: 0 })).toBe(true);
});

test('a finger that rests for more than a minute is nobody, and counted once', () => {
	const touches = new Touches();
	touches.down(1, { x: 5, y: 5, at: 0 });
	expect(touches.rests(60_000)).toBe(true);
	expect(touches.moved(1, 60_001)).toBe(false);
	expect(touches.rests(60_001)).toBe(false);
	expect(touches.rests(70_000)).toBe(false);
	touches.up(1, 80_000);
	expect(touches.ghosts).toBe(1);
});

test('the 201st touch of one spot within five minutes is nobody', () => {
	const touches = new Touches();
	const visitors = Array.from({ length: 201 }, (_, i) =>
		touches.down(i, { x: 100 + (i % 3), y: 100, at: i * 1_000 })
	);
	expect(visitors.filter(Boolean)).toHaveLength(200);
	expect(visitors.at(-1)).toBe(false);
	expect(touches.ghosts).toBe(1);
});

test('so many over the whole screen, or over hours, are visitors', () => {
	const [wide, slow] = [new Touches(), new Touches()];
	for (let i = 0; i < 400; i++) {
		expect(wide.down(i, { x: (i % 40) * 25, y: 0, at: i * 500 })).toBe(true);
		expect(slow.down(i, { x: 7, y: 7, at: i * 10_000 })).toBe(true);
	}
});
