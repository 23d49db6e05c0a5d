// The pictures of a case: the story, the whole with its places, and each told route.
import type { CaseGraph } from '#lib/core/graph/types.ts';
import type { Id } from '#lib/core/schema/records.ts';
import type { Pictures, Stage } from '#lib/core/view/arrangement.ts';
import type { PlaceHands, Whole } from '#lib/core/view/part.ts';
import { displayName } from '#lib/core/view/sentence.ts';
import { stage } from '#lib/core/view/stage.ts';
import { stageOf } from '#lib/core/view/window.ts';
import { plainLanguage } from '#lib/core/view/words/language.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { arrange, type Extent } from './arrange.ts';
import { arrangeToldRoute } from './told-route.ts';

/** Pictures, and every label or line that found no free place in them. */
interface Drawn<Of> {
	pictures: Of;
	clashes: string[];
}

/** Wide and tall picture of one extent. */
export function picturesOf(graph: CaseGraph, extent: Extent): Drawn<Pictures> {
	const staged = everyones(graph);
	const [wide, tall] = [arrange(staged, extent, 'wide'), arrange(staged, extent, 'tall')];
	const drawn = [wide.arrangement, tall.arrangement];
	return {
		pictures: { stage: stageOf(staged, drawn), wide: wide.arrangement, tall: tall.arrangement },
		clashes: [...wide.clashes, ...tall.clashes]
	};
}

/** The whole, and the places that hands stand at: those with most hands first. */
export function wholeOf(graph: CaseGraph): Drawn<Whole> {
	const drawn = picturesOf(graph, 'all');
	const { places, agents } = graph;
	const peopled = [...places.values()].map(({ id, names }): PlaceHands => {
		const { value, lang } = displayName(names, plainLanguage);
		const hands = [...agents.values()].filter(({ place }) => place === id);
		return { id, name: value, lang, hands: hands.map((hand) => hand.id) };
	});
	const sorted = peopled
		.filter(({ hands }) => hands.length > 0)
		.sort((a, b) => b.hands.length - a.hands.length);
	return { ...drawn, pictures: { ...drawn.pictures, places: sorted } };
}

/** The picture of each told route by the route's id, the tall one on every screen. */
export function routePicturesOf(graph: CaseGraph): Drawn<Record<Id, Pictures>> {
	const staged = everyones(graph);
	const drawn = [...graph.routes.values()].map(({ id, steps }) => {
		const handoffs = steps.map(({ handoff }) => handoff);
		const { arrangement, clashes } = arrangeToldRoute(staged, handoffs);
		const own = { stage: stageOf(staged, [arrangement]), wide: arrangement, tall: arrangement };
		return { id, own, clashes };
	});
	return {
		pictures: Object.fromEntries(drawn.map(({ id, own }) => [id, own])),
		clashes: drawn.flatMap(({ id, clashes }) => clashes.map((clash) => `${id}: ${clash}`))
	};
}

function everyones(graph: CaseGraph): Stage {
	return stage(graph, wordsFor(plainLanguage), plainLanguage);
}
