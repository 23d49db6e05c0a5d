import { describe, expect, it, test } from 'vitest';
import type { Arrangement } from '#lib/core/view/arrangement.ts';
import { retell } from '#lib/core/view/retell.ts';
import { strokeWidth } from '#lib/core/view/weight.ts';
import { pictureOf, stageOf, tales } from './retold.ts';

const graph = tales();
const all = pictureOf(graph);
const story = pictureOf(graph, 'story');
const lines = ({ lines }: Arrangement) => lines.map(({ handoff }) => handoff).sort();
const line = (of: Arrangement, handoff: string) => of.lines.find((l) => l.handoff === handoff)!;
const said = (of: Arrangement, id: string) =>
	of.labels.find((label) => label.of === id)?.lines.map(({ text }) => text);

describe('a picture retold', () => {
	test.each([['wide'], ['tall']] as const)('by everyone is the very same picture, %s', (form) => {
		for (const extent of ['story', 'all'] as const) {
			const picture = pictureOf(graph, extent, form);
			expect(retell(picture, stageOf(graph), { untold: 'hidden' })).toEqual(picture);
		}
	});

	it.each([
		[['book'], ['bring', 'hear', 'leak', 'lend', 'send', 'tell']],
		[['film'], ['leak', 'lend', 'send']],
		[['lead'], ['rival']],
		[['witness'], ['lend']]
	])('by %j keeps the lines that are told', (accounts, ids) => {
		const now = retell(all, stageOf(graph, ...accounts), { untold: 'hidden' });
		expect(lines(now)).toEqual(ids);
		const hands = new Set(now.lines.flatMap(({ from, to }) => [from, to]));
		for (const id of hands) expect(now.nodes.map((node) => node.id)).toContain(id);
	});

	it('moves nothing that stays', () => {
		const now = retell(all, stageOf(graph, 'film'), { untold: 'hidden' });
		for (const node of now.nodes) {
			const { x, y } = all.nodes.find(({ id }) => id === node.id)!;
			expect(node).toMatchObject({ x, y });
		}
		for (const { id, start, end, course } of now.lines)
			expect(all.lines.find((l) => l.id === id)).toMatchObject({ start, end, course });
	});

	it('weighs a line by what the telling has for it', () => {
		expect(line(all, 'lend').grade).toBe(4);
		const now = line(retell(all, stageOf(graph, 'film'), { untold: 'hidden' }), 'lend');
		expect(now).toMatchObject({ grade: 2, width: strokeWidth(2, true) });
	});

	it('rules a line twice only where the telling itself is of two minds', () => {
		expect(line(all, 'send').disputed).toBe(true);
		expect(line(retell(all, stageOf(graph, 'book'), { untold: 'hidden' }), 'send').disputed).toBe(
			false
		);
		expect(
			line(retell(all, stageOf(graph, 'book', 'lead'), { untold: 'hidden' }), 'send').disputed
		).toBe(true);
	});

	it('draws a rival in red for whoever tells no other way', () => {
		expect(line(all, 'rival').ink).not.toBe('red');
		expect(line(retell(all, stageOf(graph, 'lead'), { untold: 'hidden' }), 'rival').ink).toBe(
			'red'
		);
	});

	it('fills a hand by what this telling lets it hold', () => {
		const held = (accounts: string[]) =>
			retell(all, stageOf(graph, ...accounts), { untold: 'faded' }).nodes.find(
				({ id }) => id === 'papers'
			)!.held;
		expect(held(['book'])).toBe('gist');
		expect(held(['film'])).toBe('none');
	});

	it('puts a hole before a hand whose receipt only others tell', () => {
		const now = retell(all, stageOf(graph, 'film'), { untold: 'hidden' });
		const office = now.nodes.find(({ id }) => id === 'office')!;
		expect(all.gaps).toEqual([]);
		expect(now.gaps).toMatchObject([{ handoff: 'lend', small: true, y: office.y }]);
		expect(now.gaps[0]!.x).toBeLessThan(office.x);
	});

	it('says the days of the telling, and the role where it has none', () => {
		expect(said(story, 'angleton')).toContain('by 17 April');
		const film = retell(story, stageOf(graph, 'film'), { untold: 'faded' });
		expect(said(film, 'angleton')).toEqual(['angleton', 'by 17 April']);
		const book = retell(story, stageOf(graph, 'book'), { untold: 'faded' });
		expect(said(book, 'angleton')).toEqual(['angleton', '13 April']);
		const lead = retell(story, stageOf(graph, 'lead'), { untold: 'faded' });
		expect(said(lead, 'angleton')).toEqual(['angleton']);
	});

	it('counts the days between the arrivals anew, or not at all', () => {
		const counted = (accounts: string[]) => {
			const now = retell(story, stageOf(graph, ...accounts), { untold: 'faded' });
			return [
				!!now.bracket,
				now.labels.flatMap((l) => l.lines).find((l) => l.when === 'later')?.text
			];
		};
		expect(counted(['book'])).toEqual([true, '87 days later']);
		expect(counted(['film'])).toEqual([false, undefined]);
	});

	it('keeps what is in focus, told or not', () => {
		const now = retell(all, stageOf(graph, 'lead'), { untold: 'hidden', keep: 'leak' });
		expect(lines(now)).toEqual(['leak', 'rival']);
		expect(now.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['angleton', 'times']));
	});

	it('marks lines with letters instead of tallies', () => {
		const now = retell(all, stageOf(graph, 'book', 'film'), {
			untold: 'hidden',
			tags: new Map([['lend', 'A B']])
		});
		expect(line(now, 'lend')).toMatchObject({ tag: 'A B' });
		expect(now.lines.some(({ tally }) => tally)).toBe(false);
	});
});
