// The pictures of the case, computed once for the build: what both the server and the reader's browser draw.
import type { Id } from '#lib/core/schema/records.ts';
import type { Arrangement, Stage } from '#lib/core/view/arrangement.ts';
import type { PlaceHands } from '#lib/core/view/part.ts';
import { displayName } from '#lib/core/view/sentence.ts';
import { stage } from '#lib/core/view/stage.ts';
import { stageOf } from '#lib/core/view/window.ts';
import { plainLanguage } from '#lib/core/view/words/language.ts';
import { wordsFor } from '#lib/core/view/words/words.ts';
import { loadCase } from '#lib/case/load.ts';
import { arrange, type Extent } from '#lib/ui/network/arrange/arrange.ts';
import { arrangeToldRoute } from '#lib/ui/network/arrange/told-route.ts';

export interface Pictures {
	stage: Stage;
	wide: Arrangement;
	tall: Arrangement;
}

/** The whole, of which a part can be chosen by place. */
export interface Whole extends Pictures {
	places: PlaceHands[];
}

/** Wide and tall picture of one extent, and every label or line that found no free place in them. */
export function pictures(extent: Extent): { pictures: Pictures; clashes: string[] } {
	const staged = everyones();
	const [wide, tall] = [arrange(staged, extent, 'wide'), arrange(staged, extent, 'tall')];
	const drawn = [wide.arrangement, tall.arrangement];
	return {
		pictures: { stage: stageOf(staged, drawn), wide: wide.arrangement, tall: tall.arrangement },
		clashes: [...wide.clashes, ...tall.clashes]
	};
}

/** The whole, and the places that hands stand at: those with most hands first. */
export function whole(): { pictures: Whole; clashes: string[] } {
	const drawn = pictures('all');
	const { places, agents } = loadCase();
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

/** The picture of each told route by the route's id, the tall one on every screen, and what found no free place in any of them. */
export function routePictures(): { pictures: Record<Id, Pictures>; clashes: string[] } {
	const staged = everyones();
	const drawn = [...loadCase().routes.values()].map(({ id, steps }) => {
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

function everyones(): Stage {
	return stage(loadCase(), wordsFor(plainLanguage), plainLanguage);
}
