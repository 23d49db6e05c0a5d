import { describe, expect, it, test } from 'vitest';
import { loadCase } from '#lib/case/load.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { stage } from '#lib/core/view/stage.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { pathMeetsBox } from '#lib/ui/network/arrange/geometry.ts';
import { arrangeToldRoute } from '#lib/ui/network/arrange/told-route.ts';
import { stageOf, tales } from '../../../core/view/retold.ts';

// All hands of the tale stand in its one lane; beyond it lies one where nobody arrives.
const told = stageOf(tales());
const tale = {
	...told,
	lanes: [...told.lanes, { id: 'far', title: 'Far', side: 'west' as const }]
};
const drawn = (handoffs: string[]) => arrangeToldRoute(tale, handoffs).arrangement;
const at = (of: ReturnType<typeof drawn>, id: string) => of.nodes.find((node) => node.id === id)!;

describe('the picture of a told route', () => {
	it('has the hands and handoffs of its steps, and no others', () => {
		const { nodes, lines, strip, bracket } = drawn(['bring', 'rival']);
		expect(nodes.map(({ id }) => id).sort()).toEqual(['kremlin', 'mossad', 'office', 'wiktor']);
		expect(lines.map(({ handoff }) => handoff).sort()).toEqual(['bring', 'rival']);
		expect([strip, bracket]).toEqual([null, null]);
	});

	it('runs straight as far as each step goes on from the one before', () => {
		const way = drawn(['bring', 'tell', 'lend', 'rival']);
		const { x } = at(way, 'kremlin');
		expect(['office', 'wiktor', 'mossad'].map((id) => at(way, id).x)).toEqual([x, x, x]);
		expect(at(way, 'papers').x).toBeGreaterThan(x);
	});
});

it('draws no gap of the text where only word went, nor joins the two by an office', () => {
	const { graph, words, language } = facts(loadCase(), 'en');
	const documents = graph.routes.get('documents-of-1956')!.steps.map(({ handoff }) => handoff);
	const drawn = arrangeToldRoute(stage(graph, words, language), documents).arrangement;
	expect(drawn.gaps.filter(({ small }) => !small)).toEqual([]);
	expect(at(drawn, 'cia').x).toBe(at(drawn, 'state-department').x);
	expect(at(drawn, 'newspaper-people').x).not.toBe(at(drawn, 'cia').x);
});

const whole = stage(loadCase(), wordsFor('en'), 'en');
test.each([...loadCase().routes.values()].map(({ id, steps }) => [id, steps] as const))(
	'%s: every step is drawn, and nothing collides',
	(_, steps) => {
		const handoffs = steps.map(({ handoff }) => handoff);
		const { arrangement, clashes } = arrangeToldRoute(whole, handoffs);
		const moves = new Set(
			whole.lines.map(({ handoff }) => handoff).filter((id) => handoffs.includes(id))
		);
		expect(new Set(arrangement.lines.map(({ handoff }) => handoff))).toEqual(moves);
		expect(clashes).toEqual([]);
		const { nodes, labels, frontier } = arrangement;
		const onFrontier = labels.filter(
			({ box, turned }) => !turned && pathMeetsBox([frontier.start, frontier.end], box)
		);
		expect(onFrontier.map(({ lines }) => lines[0]?.text)).toEqual([]);
		const close = nodes.flatMap((a, i) =>
			nodes
				.slice(i + 1)
				.filter((b) => Math.abs(a.x - b.x) < 20 && Math.abs(a.y - b.y) < 20)
				.map((b) => `${a.id} ${b.id}`)
		);
		expect(close).toEqual([]);
	}
);
