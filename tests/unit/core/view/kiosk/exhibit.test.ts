import { describe, expect, test } from 'vitest';
import { facts } from '#lib/core/view/card/facts.ts';
import { exhibit } from '#lib/core/view/kiosk/exhibit.ts';
import { rowsIn } from '#lib/core/view/kiosk/rows.ts';
import { stepScene } from '#lib/core/view/kiosk/step-scene.ts';
import { loadCase } from '#lib/case/load.ts';
import { drawings } from '../../../../../src/routes/pictures.server.ts';

// Reckoned while the file is loaded, as it takes its time.
const graph = loadCase();
const said = exhibit(facts(graph, 'en'));
const drawn = drawings.routes().pictures;
const steps = said.stories.flatMap((story) => story.steps.map((step) => ({ story, step })));

describe('the stories', () => {
	test('are those of the case, and there are three or more', () => {
		expect(said.stories.map(({ id }) => id)).toEqual([...graph.routes.keys()]);
		expect(said.stories.length).toBeGreaterThanOrEqual(3);
	});

	test('light somebody at every step', () => {
		const dark = steps.filter(
			({ story, step }) =>
				!stepScene(
					drawn[story.id]!.stage,
					step.handoff,
					step.hands.map(({ id }) => id)
				)
		);
		expect(dark.map(({ step }) => step.handoff)).toEqual([]);
	});

	test('rest on a source at every step, and lead nowhere', () => {
		expect(steps.filter(({ step }) => step.witnesses.length === 0)).toEqual([]);
		expect(JSON.stringify(said)).not.toMatch(/https?:\/\//);
	});

	test('are told in a few lines', () => {
		const long = steps.filter(({ step }) => step.text.text.length > 280);
		expect(long.map(({ step }) => step.handoff)).toEqual([]);
	});
});

describe('the forks', () => {
	const forks = steps.flatMap(({ step }) => step.fork ?? []);

	test('have two to four answers, each with a voice and a meaning', () => {
		expect(forks.length).toBeGreaterThan(5);
		for (const { sides } of forks) {
			expect(sides.length).toBeGreaterThan(1);
			expect(sides.length).toBeLessThanOrEqual(4);
			for (const { holds, means, witnesses } of sides)
				expect([holds, means, witnesses.length].every(Boolean)).toBe(true);
		}
	});

	test('say by reckoning what rival accounts would mean', () => {
		const step = steps.find(({ step: { handoff } }) => handoff === 'grajewski-gives-barmor')!.step;
		const [one, other] = step.fork!.sides;
		expect(one!.holds).toContain('Grajewski');
		expect(other!.means).toMatch(/no longer reaches \d+ hands/);
		expect(one!.means).not.toBe(other!.means);
	});
});

test('every hand of the case has a text, and leads only to others that have one', () => {
	expect(Object.keys(said.hands).sort()).toEqual([...graph.agents.keys()].sort());
	const next = Object.values(said.hands).flatMap(({ came, passed }) =>
		[...came, ...passed].flatMap(({ who }) => who.map(({ id }) => id))
	);
	expect(next.length).toBeGreaterThan(100);
	expect(next.filter((id) => !said.hands[id])).toEqual([]);
});

test('rows of a window are high enough, from mark to name, and only those that are whole in it', () => {
	const nodes = [10, 60, 110].map((y, i) => ({
		id: `n${i}`,
		x: 20,
		y,
		shape: 'person' as const,
		held: 'copy' as const,
		width: 16,
		height: 16
	}));
	const rows = rowsIn({ nodes, labels: [] }, { x: 0, y: 30, width: 100, height: 60 }, 30);
	expect(rows.map(({ id, y, height }) => [id, y, height])).toEqual([['n1', 45, 30]]);
});
