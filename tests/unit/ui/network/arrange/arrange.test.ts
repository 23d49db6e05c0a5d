import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '#lib/case/audit.ts';
import { loadCase } from '#lib/case/load.ts';
import type { Arrangement, Box, Form, Stage } from '#lib/core/view/arrangement.ts';
import { stage } from '#lib/core/view/stage.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { arrange, type Extent } from '#lib/ui/network/arrange/arrange.ts';
import { stations } from '#lib/ui/network/arrange/stations.ts';
import { boxAround, boxesMeet, pathMeetsBox, pointsOf } from '#lib/ui/network/arrange/geometry.ts';

/** The four pictures of the real case; in how many places a line of it may run across a name. */
const kinds: [Extent, Form, number][] = [
	['story', 'wide', 0],
	['story', 'tall', 0],
	['all', 'wide', 32],
	['all', 'tall', 3]
];

let staged: Stage;
beforeAll(() => {
	staged = stage(loadCase(), wordsFor('en'), 'en');
});

const pairs = <T>(list: T[]): [T, T][] =>
	list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
const named = (picture: Arrangement) => picture.labels.filter((label) => !label.turned);

describe.each(kinds)('the picture of %s, %s', (extent, form, across) => {
	let picture: Arrangement;
	let clashes: string[];
	beforeAll(() => ({ arrangement: picture, clashes } = arrange(staged, extent, form)));

	test('places everything', () => {
		expect(clashes).toEqual([]);
	});

	test('lets no two labels meet', () => {
		const meeting = pairs(named(picture)).filter(([a, b]) => boxesMeet(a.box, b.box));
		expect(meeting.map(([a, b]) => `${a.of} ~ ${b.of}`)).toEqual([]);
	});

	test('lets no label lie on a mark', () => {
		const lying = named(picture).flatMap((label) =>
			picture.nodes
				.filter((node) => boxesMeet(label.box, boxAround(node)))
				.map((node) => `${label.of} ~ ${node.id}`)
		);
		expect(lying).toEqual([]);
	});

	test('runs no line through a hand that it does not join', () => {
		const through = picture.lines.flatMap((line) =>
			picture.nodes
				.filter((node) => node.id !== line.from && node.id !== line.to)
				.filter((node) => pathMeetsBox(pointsOf(line), boxAround(node)))
				.map((node) => `${line.id} ~ ${node.id}`)
		);
		expect(through).toEqual([]);
	});

	test('takes lines round names where there is a way', () => {
		const crossed = picture.lines.flatMap((line) =>
			named(picture).filter(({ of, box }) => of !== line.id && pathMeetsBox(pointsOf(line), box))
		);
		expect(crossed.length).toBeLessThanOrEqual(across);
	});

	test('lets nothing that is to be read lie on the frontier', () => {
		const { start, end } = picture.frontier;
		const lying = named(picture).filter(({ box }) => pathMeetsBox([start, end], box));
		expect(lying.map(({ lines }) => lines[0]?.text)).toEqual([]);
	});

	test('stands every hand in its own lane, off the frontier', () => {
		for (const node of picture.nodes) {
			const home = staged.nodes.find(({ id }) => id === node.id)!.lane;
			const lane = picture.lanes.find(({ id }) => id === home)!;
			const [at, from, to] =
				form === 'wide'
					? [node.x, lane.x, lane.x + lane.width]
					: [node.y, lane.y, lane.y + lane.height];
			expect(at, node.id).toBeGreaterThan(from);
			expect(at, node.id).toBeLessThan(to);
		}
	});

	test('keeps every label inside the picture', () => {
		const inside = ({ x, y, width, height }: Box) =>
			x >= 0 && y >= 0 && x + width <= picture.width && y + height <= picture.height;
		expect(picture.labels.filter((label) => !inside(label.box)).map((label) => label.of)).toEqual(
			[]
		);
	});

	test('draws the gap as a hole, with clear space on both sides', () => {
		for (const gap of picture.gaps.filter(({ small }) => !small)) {
			const [before, after] = gap.stubs;
			for (const end of [before!.end, after!.start]) {
				expect(Math.hypot(end.x - gap.x, end.y - gap.y)).toBeGreaterThanOrEqual(18);
			}
		}
		expect(picture.gaps.some(({ small }) => !small)).toBe(true);
		// An unknown hand is drawn unknown already; every known one without a receipt has its hole.
		const shown = new Map(picture.nodes.map((node) => [node.id, node]));
		const missing = staged.gaps.filter(
			({ at }) => shown.has(at) && shown.get(at)!.shape !== 'unknown'
		);
		expect(picture.gaps.map(({ id }) => id).sort()).toEqual(missing.map(({ id }) => id).sort());
	});
});

test('the text runs on one straight line', () => {
	const { arrangement } = arrange(staged, 'story', 'wide');
	const heights = new Set(
		stations(staged, staged.spine).map(
			({ node }) => arrangement.nodes.find(({ id }) => id === node)!.y
		)
	);
	expect(heights.size).toBe(1);
});

test('the whole picture leaves nobody out, the story no handoff of its two ways', () => {
	const { arrangement: all } = arrange(staged, 'all', 'wide');
	expect(new Set(all.nodes.map(({ id }) => id))).toEqual(new Set(staged.nodes.map(({ id }) => id)));
	expect(new Set(all.lines.map(({ id }) => id))).toEqual(new Set(staged.lines.map(({ id }) => id)));
	const { arrangement: story } = arrange(staged, 'story', 'tall');
	const drawn = new Set(story.lines.map(({ handoff }) => handoff));
	const moving = staged.lines.map(({ handoff }) => handoff);
	for (const handoff of [...staged.spine, ...staged.word].filter((id) => moving.includes(id))) {
		expect(drawn.has(handoff), handoff).toBe(true);
	}
});

test('the same case always gives the same picture', () => {
	expect(arrange(staged, 'all', 'wide')).toEqual(arrange(staged, 'all', 'wide'));
});

test('another case, of few lanes and long names, has no two labels meet either', () => {
	const starter = audit(join(import.meta.dirname, '../../../../../src/lib/case/starter')).graph!;
	const other = stage(starter, wordsFor('en'), 'en');
	for (const form of ['wide', 'tall'] as const) {
		const { arrangement, clashes } = arrange(other, 'story', form);
		const meeting = pairs(named(arrangement)).filter(([a, b]) => boxesMeet(a.box, b.box));
		expect(meeting.map(([a, b]) => `${a.lines[0]?.text} ~ ${b.lines[0]?.text}`)).toEqual([]);
		expect(clashes).toEqual([]);
	}
});
