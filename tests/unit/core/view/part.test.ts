import { describe, expect, it } from 'vitest';
import { home } from '#lib/core/view/link.ts';
import { partOf, pictureOfPart, type Part } from '#lib/core/view/part.ts';
import { pictureOf, stageOf, tales } from './retold.ts';

const graph = tales();
const stage = stageOf(graph);
const places = [
	{ id: 'warsaw', name: 'Warsaw', lang: 'en', hands: ['office', 'wiktor'] },
	{ id: 'new-york', name: 'New York', lang: 'en', hands: ['times'] }
];
const part = (place: string | null, grade: Part['grade'] = null) =>
	partOf(stage, places, { ...home, place, grade });
const sorted = (ids: Iterable<string> = []) => [...ids].sort();

describe('a part of the whole', () => {
	it('is everything to and from the hands of a place', () => {
		expect(sorted(part('new-york')?.handoffs)).toEqual(['leak']);
		expect(sorted(part('new-york')?.hands)).toEqual(['angleton', 'times']);
		expect(sorted(part('warsaw')?.handoffs)).toEqual(['bring', 'lend', 'rival', 'send']);
	});

	it('is what is attested at least so well, there or anywhere', () => {
		const grades = new Map(stage.lines.map(({ handoff, grade }) => [handoff, grade]));
		expect(grades.get('lend')).toBe(4);
		expect(sorted(part(null, 4)?.handoffs)).toEqual(['lend']);
		expect(sorted(part(null, 1)?.handoffs)).toEqual(sorted(grades.keys()));
		expect(sorted(part('new-york', 4)?.hands)).toEqual([]);
	});

	it('is the whole where nothing narrows it, or nobody stands there', () => {
		expect(part(null)).toBeNull();
		expect(part('elsewhere')).toBeNull();
		expect(part('elsewhere', 4)).toBeNull();
	});

	it('has of another telling what that one tells', () => {
		const film = partOf(stageOf(graph, 'film'), places, { place: 'warsaw', grade: null })!;
		expect(sorted(film.handoffs)).toEqual(['lend', 'send']);
	});
});

describe.each(['wide', 'tall'] as const)('the picture of a part, %s', (form) => {
	const all = pictureOf(graph, 'all', form);
	const drawn = pictureOfPart(all, stage, part('new-york')!);

	it('keeps its hands and lines, with their names and nobody else’s', () => {
		expect(sorted(drawn.nodes.map(({ id }) => id))).toEqual(['angleton', 'times']);
		expect(drawn.lines.map(({ handoff }) => handoff)).toEqual(['leak']);
		const ids = new Set([...drawn.nodes, ...drawn.lines].map(({ id }) => id));
		const named = drawn.labels.filter(({ of }) => of !== '');
		expect(named.length).toBeGreaterThan(1);
		expect(named.filter(({ of }) => !ids.has(of))).toEqual([]);
	});

	it('moves nothing sideways, closes up, and drops the strip that nobody is in', () => {
		for (const node of drawn.nodes)
			expect(node.x).toBe(all.nodes.find(({ id }) => id === node.id)!.x);
		expect(drawn.height).toBeLessThanOrEqual(all.height);
		expect(drawn.strip).toBeNull();
		expect(drawn.bracket).toBeNull();
	});
});
