// Which picture does a shared link show, and is there one? Every thing has its own where a browser could draw it.
import story from 'virtual:pictures/story';
import browser from 'virtual:share/browser';
import { plain, sentenceCase } from '#lib/core/view/prose.ts';
import { disagreementLink, disagreementsIn } from '#lib/core/view/card/disputes.ts';
import { thingName } from '#lib/core/view/card/claim-row.ts';
import type { Facts } from '#lib/core/view/card/facts.ts';
import type { Focus } from '#lib/core/view/link.ts';
import { localText } from '#lib/core/view/sentence.ts';
import { shareCardWords } from '#lib/core/view/words/share-card.ts';
import { factsIn } from './cards.server.ts';

export interface ShareCard {
	/** Root-relative, without the base: "/share/node/x.jpg". */
	path: string;
	width: 1200;
	height: 630;
	alt: string;
}

/** The card of a thing, or of the site as a whole; the one that is always there for whatever has none. */
export function shareCard(focus: Focus | null, tag?: string): ShareCard {
	const facts = factsIn(tag);
	const words = shareCardWords(facts.language);
	const size = { width: 1200, height: 630 } as const;
	if (!browser) return { path: '/share/default.jpg', ...size, alt: words.altDefault };
	const name = focus && nameOf(facts, focus);
	if (!focus || !name) {
		const { word, text } = story.stage.finding;
		const headline = facts.words.picture.headline(word, text);
		return { path: '/share/home.jpg', ...size, alt: words.altHome(headline) };
	}
	const kind = facts.words.pages.search.kinds[focus.kind];
	return {
		path: `/share/${focus.kind}/${focus.id}.jpg`,
		...size,
		alt: words.alt(name.replace(/\.$/, ''), kind)
	};
}

/** Everything that has a card of its own. */
export function thingsWithCard(facts: Facts): Focus[] {
	const { agents, handoffs, copies, sources, routes } = facts.graph;
	const of = (kind: Focus['kind'], ids: Iterable<string>) => [...ids].map((id) => ({ kind, id }));
	return [
		...of('node', agents.keys()),
		...of('handoff', handoffs.keys()),
		...of('copy', copies.keys()),
		...of('source', sources.keys()),
		...of('route', routes.keys()),
		...of(
			'disagreement',
			disagreementsIn(facts).map(({ id }) => id)
		)
	];
}

/** The name of a thing as plain text; null where nothing is kept at this id. */
function nameOf(facts: Facts, { kind, id }: Focus): string | null {
	const { graph, language } = facts;
	if (kind === 'route') return localText(graph.routes.get(id)?.title, language) || null;
	if (kind === 'disagreement') {
		const asked = disagreementsIn(facts).find((one) => one.id === id);
		return asked ? plain(disagreementLink(facts, asked)) : null;
	}
	const kept = { node: graph.agents, handoff: graph.handoffs, copy: graph.copies }[
		kind as 'node'
	] as ReadonlyMap<string, unknown> | undefined;
	return (kept ?? graph.sources).has(id) ? plain(sentenceCase(thingName(facts, id))) : null;
}
