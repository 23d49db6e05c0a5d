import { describe, expect, it } from 'vitest';
import { dayOfIso } from '#lib/core/schema/days.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { scene } from '#lib/core/view/scene.ts';
import { knownOn } from '#lib/core/view/tracing/knowledge-day.ts';
import { knowledge } from '#lib/core/view/tracing/knowledge.ts';
import { overlaid } from '#lib/core/view/tracing/overlay.ts';
import { struckOut } from '#lib/core/view/tracing/struck-out.ts';
import { stageOf, tales } from '../retold.ts';

const graph = tales();
const stage = stageOf(graph);
const all = facts(graph, 'en');
const plain = scene(stage, { focus: null });
const day = (iso: string) => knownOn(knowledge(all), dayOfIso(iso));
const lineIds = (handoff: string) =>
	stage.lines.filter((line) => line.handoff === handoff).map(({ id }) => id);

it('leaves a scene alone where no day is on and nothing is struck', () => {
	expect(overlaid(plain, stage, { on: null, strike: null })).toBe(plain);
});

describe('on a day', () => {
	const shown = overlaid(plain, stage, { on: day('1956-03-20'), strike: null });

	it('what cannot have happened yet is a trace, and its hands are faded', () => {
		expect(shown.ghosts?.get(lineIds('leak')[0]!)).toBe('not-yet');
		expect(shown.lit?.has('times')).toBe(false);
		expect(shown.lit?.has(lineIds('leak')[0]!)).toBe(false);
	});

	it('what can have happened keeps its light', () => {
		expect(shown.ghosts?.has(lineIds('lend')[0]!)).toBe(false);
		expect(shown.lit?.has('office')).toBe(true);
		expect(shown.lit?.has(lineIds('lend')[0]!)).toBe(true);
	});

	it('hands are filled by what they must have and could have had', () => {
		expect(shown.held?.get('papers')).toEqual({ held: 'gist', could: 'gist' });
		expect(shown.held?.get('times')).toEqual({ held: 'none', could: 'none' });
	});

	it('what is selected keeps its light', () => {
		const focused = scene(stage, { focus: { kind: 'node', id: 'times' } });
		const there = overlaid(focused, stage, { on: day('1956-03-20'), strike: null });
		expect(there.lit?.has('times')).toBe(true);
		expect(there.selected).toEqual(focused.selected);
	});
});

describe('with something struck out', () => {
	const strike = struckOut(all, ['wiktor']).picture;
	const shown = overlaid(plain, stage, { on: null, strike });

	it('crosses it out, and makes a trace of what falls away', () => {
		expect([...shown.struck!]).toEqual(['wiktor']);
		expect(shown.ghosts?.get(lineIds('send')[0]!)).toBe('lost');
		expect(shown.ghosts?.get('angleton')).toBe('lost');
		expect(shown.lit?.has('angleton')).toBe(false);
		expect(shown.lit?.has('office')).toBe(true);
	});

	it('empties the hands that hold nothing any more, and no others', () => {
		expect(shown.held?.get('angleton')).toEqual({ held: 'none', could: null });
		expect(shown.held?.has('office')).toBe(false);
	});

	it('and a day: lost outranks not yet', () => {
		const both = overlaid(plain, stage, { on: day('1956-03-20'), strike });
		expect(both.ghosts?.get(lineIds('leak')[0]!)).toBe('lost');
	});
});
