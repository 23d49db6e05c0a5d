import { describe, expect, test } from 'vitest';
import type { Arrangement, Box } from '#lib/core/view/arrangement.ts';
import { fitted } from '#lib/core/view/kiosk/fitted.ts';
import { drawings } from '../../../../../src/routes/pictures.server.ts';

const { stage, tall } = drawings.story().pictures;
const routes = Object.entries(drawings.routes().pictures);
const upright = { width: 430, height: 484 };
const lying = { width: 408, height: 456 };

const all = (arrangement: Arrangement): Box[] => [
	...arrangement.labels.filter(({ turned }) => !turned).map(({ box }) => box),
	...arrangement.nodes.map(({ x, y, width, height }) => ({
		x: x - width / 2,
		y: y - height / 2,
		width,
		height
	}))
];
const meet = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the story on a screen', () => {
	test.each([
		['upright', upright, 2],
		['lying', lying, 3]
	] as const)('%s: is whole, with every name', (_, room, most) => {
		const { arrangement, whole, spared } = fitted(tall, stage, room);
		expect(whole).toBe(true);
		expect(spared).toBeLessThanOrEqual(most);
		expect(arrangement.height).toBeLessThanOrEqual(room.height);
		const named = new Set(arrangement.labels.map(({ of }) => of));
		expect(arrangement.nodes.filter(({ id }) => !named.has(id))).toEqual([]);
	});

	test('with room to spare keeps all its words', () => {
		const { arrangement, spared } = fitted(tall, stage, { width: 430, height: 800 });
		expect(spared).toBe(0);
		expect(arrangement.labels).toHaveLength(tall.labels.length);
	});

	test.each([300, 400, 484, 600, 800])(
		'%i high: what is said along the strip fits there',
		(height) => {
			const { arrangement } = fitted(tall, stage, { width: 430, height });
			const strip = arrangement.strip!;
			const along = arrangement.labels.filter(({ turned }) => turned).map(({ box }) => box);
			expect(along.filter((a, i) => along.slice(i + 1).some((b) => meet(a, b)))).toEqual([]);
			for (const box of along) {
				expect(box.y).toBeGreaterThan(strip.y);
				expect(box.y + box.height).toBeLessThan(strip.y + strip.height);
			}
			expect(along.length).toBeGreaterThan(0);
		}
	);

	test('with none at all names the main stations', () => {
		const { arrangement, whole } = fitted(tall, stage, { width: 430, height: 100 });
		expect(whole).toBe(false);
		const names = arrangement.labels.flatMap(({ of }) => stage.nodes.filter(({ id }) => id === of));
		expect(names.length).toBeGreaterThan(2);
		expect(names.every(({ main }) => main)).toBe(true);
	});
});

test.each([
	['story', tall, stage] as const,
	...routes.map(([id, own]) => [id, own.tall, own.stage] as const)
])(
	'%s: nothing stands on anything, rows keep their order and their side of the frontier',
	(_, picture, own) => {
		for (const room of [upright, lying, { width: 430, height: 700 }]) {
			const { arrangement } = fitted(picture, own, room);
			const boxes = all(arrangement);
			expect(boxes.filter((a, i) => boxes.slice(i + 1).some((b) => meet(a, b)))).toEqual([]);
			const order = (of: Arrangement) =>
				[...of.nodes]
					.filter(({ x }) => x < 150)
					.sort((a, b) => a.y - b.y)
					.map(({ id }) => id);
			expect(order(arrangement)).toEqual(order(picture));
			const west = (of: Arrangement) =>
				of.nodes.filter(({ y }) => y > of.frontier.start.y).map(({ id }) => id);
			expect(west(arrangement)).toEqual(west(picture));
		}
	}
);

test('what is lit keeps its words and gets a longer line', () => {
	const line = tall.lines.find(({ handoff }) => handoff === 'baranowska-lends-to-grajewski')!;
	const lit = new Set([line.id, line.from, line.to]);
	const length = (of: Arrangement) => {
		const { start, end } = of.lines.find(({ id }) => id === line.id)!;
		return end.y - start.y;
	};
	const plain = fitted(tall, stage, upright, new Set(), [2, 2]).arrangement;
	const told = fitted(tall, stage, upright, lit, [2, 2], line.to).arrangement;
	expect(length(told)).toBeGreaterThan(length(plain) * 1.4);
	expect(told.labels.find(({ of }) => of === line.to)!.lines).toHaveLength(2);
	expect(plain.labels.find(({ of }) => of === line.to)!.lines).toHaveLength(1);
});
