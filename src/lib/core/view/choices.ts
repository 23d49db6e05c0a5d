// What is called that which a view may choose and which has no page of its own?
import type { Choices } from './caption.ts';
import type { Facts } from './card/facts.ts';
import { displayName, localText } from './sentence.ts';

/** The names of a case's places, sides and named choices of sources, and of the whole. */
export function choicesOf({ graph, words, language }: Facts): Choices {
	const { title, sides, tellings = [] } = graph.case;
	return {
		title: localText(title, language),
		places: Object.fromEntries(
			[...graph.places.values()].map(({ id, names }) => [id, displayName(names, language).value])
		),
		sides: {
			east: localText(sides.east, language),
			west: localText(sides.west, language),
			...(sides.origin && { origin: localText(sides.origin, language) })
		},
		tellings: tellings.map(({ title, accounts }) => ({
			title: words.handoffs.withinSentence(localText(title, language)),
			accounts
		}))
	};
}
