// Both forms of the map of a case: which places stand on it, in which order, and who stands at them.
import type { CaseGraph } from '#lib/core/graph/types.ts';
import type { Id } from '#lib/core/schema/records.ts';
import type { Arrangement, Stage } from '#lib/core/view/arrangement.ts';
import type { Gazetteer } from '#lib/core/view/atlas.ts';
import type { Maps } from '#lib/core/view/atlas-picture.ts';
import { listed } from '#lib/core/view/listed.ts';
import { displayName } from '#lib/core/view/sentence.ts';
import { mapWords } from '#lib/core/view/words/map.ts';
import type { Language } from '#lib/core/view/words/words.ts';
import { arrangeMap, type Land } from './arrange-map.ts';
import { FORMS, shows } from './forms.ts';

interface Drawn {
	stage: Stage;
	wide: Arrangement;
}

/** Whether any place of a case has a point that the map shows. */
export function isMapped({ places }: CaseGraph): boolean {
	const { main, insets } = FORMS.wide;
	return [...places.values()].some(({ at }) => at && [main, ...insets].some((w) => shows(w, at)));
}

/** Both forms, and whatever found no free place in them. */
export function mapsOf(
	graph: CaseGraph,
	{ story, all }: { story: Drawn; all: Drawn },
	language: Language,
	land: Land
): { pictures: Maps; clashes: string[] } {
	const { places, agents, handoffs, case: file } = graph;
	const nothing = { selected: { node: null, handoff: null }, lit: null };

	// As the story travels.
	const order = [...new Set([...file.lanes.flatMap((lane) => lane.places), ...places.keys()])];
	const gazetteer: Gazetteer = {
		places: [
			...order
				.map((id) => places.get(id)!)
				.map(({ id, names, side }) => {
					const { value, lang } = displayName(names, language);
					return { id, name: value, lang, side, hands: standingAt(id) };
				}),
			{ id: 'nowhere', name: mapWords(language).nowhere, lang: language, side: null, hands: [] }
		],
		via: Object.fromEntries(
			[...handoffs.values()].flatMap(({ id, givers, takers, place }) => {
				const homes = [...givers, ...takers].map((hand) => agents.get(hand)?.place);
				// Of whom no place is told, it cannot be said that he was elsewhere.
				const elsewhere = place && !homes.includes(place) && !homes.includes(undefined);
				return elsewhere ? [[id, place]] : [];
			})
		)
	};
	const of = {
		stage: all.stage,
		gazetteer,
		positions: new Map([...places.values()].flatMap(({ id, at }) => (at ? [[id, at]] : []))),
		near: new Map(file.lanes.flatMap((lane) => lane.places.map((id) => [id, lane.places]))),
		story: listed(story.stage, story.wide, nothing),
		all: listed(all.stage, all.wide, nothing)
	};
	const [wide, tall] = [arrangeMap(FORMS.wide, of, land), arrangeMap(FORMS.tall, of, land)];
	return {
		pictures: { gazetteer, wide: wide.map, tall: tall.map },
		clashes: [...wide.clashes, ...tall.clashes]
	};

	function standingAt(place: Id): Id[] {
		return [...agents.values()].filter((hand) => hand.place === place).map(({ id }) => id);
	}
}
