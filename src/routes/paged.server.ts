// Which page stands at an address, by the names of its route: what it is called, in a sentence, and what it is about?
import story from 'virtual:pictures/story';
import type { Linked } from '#lib/core/export/linked.ts';
import type { PageOf } from '#lib/core/export/linked-data.ts';
import { copyCard } from '#lib/core/view/card/copy-card.ts';
import { disagreementCard } from '#lib/core/view/card/disagreement-card.ts';
import { disagreementsIn } from '#lib/core/view/card/disputes.ts';
import type { Facts } from '#lib/core/view/card/facts.ts';
import { handoffCard } from '#lib/core/view/card/handoff-card.ts';
import { nodeCard } from '#lib/core/view/card/node-card.ts';
import { routeCard } from '#lib/core/view/card/route-card.ts';
import { sourceCard } from '#lib/core/view/card/source-card.ts';
import {
	askHref,
	focusHref,
	homeHref,
	lensHref,
	pageHref,
	pageNames,
	viewHref,
	type PageName
} from '#lib/core/view/href.ts';
import {
	asks,
	home,
	lenses,
	type Ask,
	type Focus,
	type FocusKind,
	type Lens,
	type View
} from '#lib/core/view/link.ts';
import { plain } from '#lib/core/view/prose.ts';
import { routeList } from '#lib/core/view/tracing/route-list.ts';
import { traced } from '#lib/core/view/tracing/asked-routes.ts';
import { aboutWords } from '#lib/core/view/words/about.ts';
import { openWords } from '#lib/core/view/words/open.ts';
import { dataWords } from '#lib/core/view/words/data.ts';
import { routeWords } from '#lib/core/view/words/routes.ts';
import { tracingWords } from '#lib/core/view/words/tracing.ts';
import { factsIn } from './cards.server.ts';
import { dataFiles, dataset, datasetBrief } from './dataset.server.ts';
import { thingsWithCard } from './share-cards.server.ts';

export interface Paged extends PageOf {
	/** Files that are a part of it. */
	files: readonly { file: string; type: string }[];
}

/** Makes an address of a root-relative one. */
type At = (href: string) => string;

const THING = /\/(node|handoff|copy|source|route|disagreement)\/\[id\]$/;

/** The page of a route with these parameters; null where the address only leads elsewhere, or shows a page to nobody’s robots. */
export function paged(
	route: string,
	params: Partial<Record<string, string>>,
	at: At
): Paged | null {
	const facts = factsIn(params.lang);
	const kind = THING.exec(route)?.[1] as FocusKind | undefined;
	const last = route.split('/').at(-1);
	if (route.includes('(bare)')) return null;
	if (kind) return params.id ? thing(facts, { kind, id: params.id }) : null;
	if (last === '(explorer)') return pageOfView(facts, home, at);
	if (last === '[lens=lens]') return pageOfView(facts, { ...home, lens: params.lens as Lens }, at);
	const ask = asks.find((one) => one === last);
	if (ask) return pageOfView(facts, { ...home, ask }, at);
	const name = pageNames.find((one) => one === last);
	return name ? list(facts, name, at) : null;
}

/** The page of a view as it first opens; null where nothing is kept at its focus. */
export function pageOfView(facts: Facts, { focus, ask, lens }: View, at: At): Paged | null {
	const { language, words } = facts;
	if (focus) return thing(facts, focus);
	if (ask) return question(facts, ask);
	if (lens !== 'chain') {
		const { title, lead } = words.lenses[lens];
		return page({ href: lensHref(lens, language), title, description: lead });
	}
	const { finding, lead } = story.stage;
	return page({
		href: homeHref(language),
		title: words.picture.headline(finding.word, finding.text),
		description: lead,
		main: datasetBrief(facts, at)
	});
}

function question(facts: Facts, ask: Ask): Paged {
	const { language } = facts;
	const href = askHref(ask, language);
	if (ask === 'knowledge') {
		const { heading, description } = tracingWords(language).knowledge;
		return page({ href, title: heading, description });
	}
	const asked = routeList(traced(facts), home);
	const description = `${plain(asked.title)}. ${asked.lead}`;
	return page({ href, title: routeWords(language).pageTitle(facts.nouns.beyond), description });
}

function list(facts: Facts, name: PageName, at: At): Paged {
	const { language, words } = facts;
	const href = pageHref(name, language);
	if (name === 'data') {
		const { heading: title, lead: description } = dataWords(language);
		const files = Object.values(dataFiles()).flat();
		return page({ href, title, description, main: dataset(facts, at), files });
	}
	if (name === 'about') {
		const { heading: title, lead } = aboutWords(language);
		return page({ href, title, description: lead(facts.nouns.work), type: 'AboutPage' });
	}
	if (name === 'open') {
		const { heading: title, lead: description } = openWords(language);
		return page({ href, title, description, type: 'WebPage' });
	}
	const { heading: title, lead } = words.pages.lists[name];
	const description = typeof lead === 'string' ? lead : lead(facts.nouns.work);
	return page({ href, title, description, type: 'CollectionPage' });
}

function page(
	said: Pick<Paged, 'href' | 'title' | 'description'> & {
		focus?: Focus;
		main?: Linked;
		type?: Paged['type'];
		files?: Paged['files'];
	}
): Paged {
	return { focus: null, type: 'WebPage', files: [], ...said };
}

function thing(facts: Facts, focus: Focus): Paged | null {
	const said = cardOf(facts, focus);
	if (!said) return null;
	return page({ ...said, href: focusHref(focus, facts.language), focus, type: 'ItemPage' });
}

/** Null for an id that has moved or was withdrawn. */
function cardOf(facts: Facts, { kind, id }: Focus): { title: string; description: string } | null {
	const { graph } = facts;
	if (kind === 'disagreement') {
		const asked = disagreementsIn(facts).find((one) => one.id === id);
		if (!asked) return null;
		const { name, description } = disagreementCard(facts, asked);
		return { title: name, description };
	}
	if (kind === 'node' && graph.agents.has(id)) {
		const { names, description } = nodeCard(facts, id);
		return { title: names.name.value, description };
	}
	if (kind === 'handoff' && graph.handoffs.has(id)) {
		const { sentence, description } = handoffCard(facts, id);
		return { title: plain(sentence).replace(/\.$/, ''), description };
	}
	if (kind === 'copy' && graph.copies.has(id)) {
		const { title, description } = copyCard(facts, id);
		return { title: title.text, description };
	}
	if (kind === 'source' && graph.sources.has(id)) {
		const { name, title, description } = sourceCard(facts, id);
		return { title: [name.text, title.text].filter(Boolean).join(': '), description };
	}
	if (kind === 'route' && graph.routes.has(id)) {
		const { title, description } = routeCard(facts, id);
		return { title: title.text, description };
	}
	return null;
}

/** Every view that opens by its path alone: the whole through each lens, the questions, the things. */
export function plainViews(facts: Facts): View[] {
	return [
		...lenses.map((lens) => ({ ...home, lens })),
		...asks.map((ask) => ({ ...home, ask })),
		...thingsWithCard(facts).map((focus) => ({ ...home, focus }))
	];
}

/** Every page that a search engine may show, by its root-relative address. */
export function pages(facts: Facts): string[] {
	const { language } = facts;
	return [
		...plainViews(facts).map((view) => viewHref(view, language)),
		...pageNames.map((name) => pageHref(name, language))
	];
}
