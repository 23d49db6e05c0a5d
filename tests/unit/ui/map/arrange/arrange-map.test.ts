import { beforeAll, describe, expect, test } from 'vitest';
import type { Box, Form, Point } from '#lib/core/view/arrangement.ts';
import type { MapForm, MapLayer, Maps } from '#lib/core/view/atlas-picture.ts';
import { boxOf } from '#lib/ui/map/arrange/blocks.ts';
import { pointsOn } from '#lib/ui/map/arrange/ways.ts';
import { boxesMeet } from '#lib/ui/network/arrange/geometry.ts';
import { maps } from '../../../../../src/routes/lens-map.server.ts';

let drawn: ReturnType<typeof maps>;
beforeAll(() => (drawn = maps()), 60_000);

const forms: Form[] = ['wide', 'tall'];
const layers = ['story', 'all'] as const;
const kinds = forms.flatMap((form) => layers.map((layer) => [form, layer] as const));

test('every place, name, day and number finds its spot', () => {
	expect(drawn.clashes).toEqual([]);
});

test('a place that is no point has no dot', () => {
	const { places } = (drawn.pictures satisfies Maps).gazetteer;
	expect(places.map(({ id }) => id)).toEqual(expect.arrayContaining(['israel', 'nowhere']));
	for (const [form, layer] of kinds) {
		const { stations } = drawn.pictures[form][layer];
		const loose = Object.keys(stations).filter((id) => !stations[id]!.pinned);
		expect(loose.filter((id) => !/^(israel|nowhere|west-germany|e.*)$/.test(id))).toEqual([]);
	}
});

describe.each(kinds)('the %s map of %s', (form, which) => {
	let map: MapForm;
	let layer: MapLayer;
	beforeAll(() => {
		map = drawn.pictures[form];
		layer = map[which];
	});

	const words = (): [string, Box][] => [
		...Object.entries(layer.stations).map(([id, { block }]): [string, Box] => [id, block.box]),
		...Object.entries(layer.ways).flatMap(([key, { note }]): [string, Box][] =>
			note ? [[key, note.box]] : []
		)
	];

	test('lets no two words meet, nor a word and a dot', () => {
		const boxes = [
			...words(),
			...Object.entries(layer.stations)
				.filter(([, { pinned }]) => pinned)
				.map(([id, at]): [string, Box] => [`dot of ${id}`, boxOf({ ...at, radius: 2 })])
		];
		const meeting = boxes.flatMap(([a, one], i) =>
			boxes
				.slice(i + 1)
				.filter(([, other]) => boxesMeet(one, other))
				.map(([b]) => `${a} ~ ${b}`)
		);
		expect(meeting).toEqual([]);
	});

	test('lets nothing run off', () => {
		const { width, height } = map.ground;
		const off = words().filter(
			([, box]) =>
				box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height
		);
		expect(off).toEqual([]);
		const strayed = Object.entries(layer.ways).filter(([, { legs }]) =>
			legs.flatMap(pointsOn).some(({ x, y }) => x < 0 || y < 0 || x > width || y > height)
		);
		expect(strayed.map(([key]) => key)).toEqual([]);
	});

	test('runs no way of the story under a name of another place', () => {
		if (which !== 'story') return;
		const under = Object.entries(layer.stations).flatMap(([id, { block }]) =>
			Object.entries(layer.ways)
				.filter(([key]) => !key.split('~').includes(id))
				.filter(([, { legs }]) =>
					legs
						.flatMap(pointsOn)
						.some((point) => boxesMeet(block.box, { ...point, width: 0.1, height: 0.1 }))
				)
				.map(([key]) => `${key} under ${id}`)
		);
		expect(under).toEqual([]);
	});

	test('writes the days of the story nearest to their own ways', () => {
		if (which !== 'story') return;
		// From where the words begin, or end.
		const apart = ({ x, y }: Point, key: string) =>
			Math.min(
				...layer.ways[key]!.legs.flatMap(pointsOn).map((at) => Math.hypot(x - at.x, y - at.y))
			);
		const misread = Object.entries(layer.ways).flatMap(([key, { note }]) =>
			note
				? Object.keys(layer.ways)
						.filter((other) => apart(note, other) < apart(note, key))
						.map((other) => `${key} reads as ${other}`)
				: []
		);
		expect(misread).toEqual([]);
	});

	test('names both sides', () => {
		expect(layer.sides).toEqual({
			east: expect.anything() as unknown,
			west: expect.anything() as unknown
		});
	});

	test('draws the gap before Warsaw as a hole with two stubs', () => {
		expect(layer.holes.map(({ from, to, stubs }) => [from, to, stubs.length])).toEqual([
			['moscow', 'warsaw', 2]
		]);
	});

	test('has one way for each pair, direction and kind, and all of them part in the middle', () => {
		const middles = Object.values(layer.ways).map(({ touch }) => touch);
		const hidden = middles.filter((a, i) =>
			middles.slice(i + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 3)
		);
		expect(hidden).toEqual([]);
	});
});
