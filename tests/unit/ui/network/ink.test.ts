import { describe, expect, it } from 'vitest';
import { pen, stub, type Inked } from '#lib/ui/network/ink.ts';

const line = (of: Partial<Inked>): Inked => ({
	width: 6,
	passed: 'copy',
	disputed: false,
	ink: 'red',
	arrow: true,
	...of
});

describe('the pattern of a line says what passed', () => {
	it.each([
		['copy', null, 'butt'],
		['reading', [12, 7], 'butt'],
		['word', [0.01, 12.6], 'round']
	] as const)('%s', (passed, dash, cap) => {
		const drawn = pen(line({ passed }), 'wide');
		expect(drawn.cap).toBe(cap);
		expect(drawn.dash?.map((px) => Math.round(px * 100) / 100) ?? null).toEqual(dash);
	});
});

describe('a disputed line is two rules with paper between', () => {
	it.each([
		[6, 5],
		[3, 2],
		[2, 2],
		[1.5, 2]
	])('of a line %f px wide the paper is %f px', (width, between) => {
		expect(pen(line({ width, disputed: true }), 'wide')).toMatchObject({
			width: between,
			rules: 4
		});
	});

	it('its dots become rings, further apart', () => {
		const { dash } = pen(line({ passed: 'word', disputed: true }), 'wide');
		expect(dash![1]).toBe(1.5 * (5 + 4));
	});

	it('its head is half as large again as look.md gives a plain one, and closes on both rules', () => {
		expect(pen(line({ disputed: true }), 'wide').head).toBeCloseTo(1.5);
		expect(pen(line({}), 'wide').head).toBeCloseTo(0.9);
		expect(pen(line({}), 'tall').head).toBeCloseTo(0.7);
	});
});

it('the view changes the weight: faded 0.8, chosen 1.15, pointed one px more', () => {
	expect(pen(line({}), 'wide', { faded: true }).width).toBeCloseTo(4.8);
	expect(pen(line({}), 'wide', { chosen: true }).width).toBeCloseTo(6.9);
	expect(pen(line({}), 'wide', { pointed: true }).width).toBe(7);
});

it('a stub has a head only after the gap', () => {
	expect(pen(stub(3, false), 'wide').head).toBe(0);
	expect(pen(stub(3, true), 'wide').head).toBeGreaterThan(0);
});

describe('a line of which only a trace is drawn', () => {
	const traced = (ghost: 'not-yet' | 'lost') =>
		pen(line({ passed: 'reading', disputed: true }), 'wide', { ghost, chosen: true });

	it('is thin and single, without its head, whatever it was', () => {
		for (const ghost of ['not-yet', 'lost'] as const) {
			expect(traced(ghost)).toMatchObject({ width: 1.5, rules: 0, head: 0, ink: 'ink-2' });
		}
	});

	it('is dashed only where it is lost, finer than any reading', () => {
		expect(traced('not-yet').dash).toBeNull();
		expect(traced('lost').dash![0]).toBeLessThan(12);
	});
});
