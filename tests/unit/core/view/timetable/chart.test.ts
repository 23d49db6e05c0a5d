import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCase } from '#lib/case/load.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { listed } from '#lib/core/view/listed.ts';
import { scene } from '#lib/core/view/scene.ts';
import { stage } from '#lib/core/view/stage.ts';
import { beside, chart, type ChartRow } from '#lib/core/view/timetable/chart.ts';
import { timetable } from '#lib/core/view/timetable/timetable.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';

const graph = loadCase();
const days = timetable(facts(graph, 'en'));
const all = stage(graph, wordsFor('en'), 'en');
const everything = {
	nodes: all.nodes.map((node) => ({ ...node, x: 0, y: 0, width: 1, height: 1 })),
	lines: all.lines
} as unknown as Parameters<typeof listed>[1];
const drawn = chart(days, days, listed(all, everything, scene(all, { focus: null })), 'places');
const rows = drawn.groups.flatMap((group) => group.rows);
const handoffs = rows.filter((row): row is ChartRow => row.kind === 'handoff');

/** As wide as letters ever are, at the narrowest that the chart is; percent. */
const wide = (letters: number) => (100 * letters * 6.2) / 540;

describe('the chart of the real case', () => {
	it('has a row for every handoff and a place for every row', () => {
		expect(new Set(handoffs.map(({ row }) => row.id))).toEqual(new Set(graph.handoffs.keys()));
		expect(handoffs.filter(({ bars }) => bars.length === 0).map(({ row }) => row.id)).toEqual([]);
	});

	it('counts what no source dates, as the data have it', () => {
		const dated = new Set(
			[...graph.claims.values()]
				.filter(({ date, rank, stance }) => date && rank !== 'deprecated' && stance !== 'denies')
				.map(({ about }) => (typeof about === 'string' ? about : ''))
		);
		const undated = [...graph.handoffs.keys()].filter((id) => !dated.has(id));
		expect(drawn.undated).toBe(undated.length);
	});

	it('keeps every mark and all words on the page, and words off their marks', () => {
		for (const { row, bars, text } of handoffs) {
			const [first, last] = [bars[0]!, bars.at(-1)!];
			expect(first.at, row.id).toBeGreaterThanOrEqual(0);
			expect(last.at + last.width, row.id).toBeLessThanOrEqual(100.05);
			const letters = text.parts.reduce((sum, part) => sum + part.text.length + 1, 0);
			if (text.side === 'after') {
				expect(text.at + wide(letters), row.id).toBeLessThanOrEqual(100);
				if (row.form !== 'day')
					expect(text.at, row.id).toBeGreaterThanOrEqual(last.at + last.width);
			} else if (text.side === 'before') {
				expect(text.at - wide(letters), row.id).toBeGreaterThanOrEqual(0);
				if (row.form !== 'day') expect(text.at, row.id).toBeLessThanOrEqual(first.at);
			} else {
				// On the mark: only where it is longer than the words.
				expect(first.width, row.id).toBeGreaterThan(wide(letters) / 2);
			}
		}
	});

	it('by route has each handoff once, in the first route that runs over it, and names the others', () => {
		const byRoute = chart(
			days,
			days,
			listed(all, everything, scene(all, { focus: null })),
			'routes'
		);
		const found = byRoute.groups.flatMap((group) =>
			group.rows.flatMap((row) => (row.kind === 'handoff' ? [{ row, lane: group.id }] : []))
		);
		expect(found.map(({ row }) => row.row.id).sort()).toEqual([...graph.handoffs.keys()].sort());
		for (const { row, lane } of found) {
			const on = [...graph.routes.values()].filter(({ steps }) =>
				steps.some(({ handoff }) => handoff === row.row.id)
			);
			expect(lane, row.row.id).toBe(on[0]?.id ?? '_rest');
			expect(row.also, row.row.id).toEqual(on.slice(1).map(({ title }) => title.en));
		}
		expect(found.some(({ row }) => row.also.length > 0)).toBe(true);
		expect(byRoute.groups.map(({ side }) => side).filter(Boolean)).toEqual([]);
	});

	it('names a hand as a link once', () => {
		const named = handoffs.flatMap(({ row }) =>
			row.label.flatMap((run) => (typeof run === 'string' ? [] : (run.to?.id ?? [])))
		);
		expect(new Set(drawn.introduced.keys())).toEqual(new Set(named));
	});
});

it('words stand after a mark, else before it, else on it, and never off the page', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 100 }),
			fc.integer({ min: 0, max: 100 }),
			fc.integer({ min: 1, max: 80 }),
			(from, to, letters) => {
				const bar = { at: Math.min(from, to), width: Math.abs(to - from) };
				const { at, side } = beside([bar], letters, 0);
				if (side === 'after') expect(at + wide(letters)).toBeLessThanOrEqual(100);
				if (side === 'before') expect(at - wide(letters)).toBeGreaterThanOrEqual(0);
				if (side === 'on') {
					expect(bar.at + bar.width + wide(letters)).toBeGreaterThan(95);
					expect(bar.at - wide(letters)).toBeLessThan(5);
				}
			}
		)
	);
});
