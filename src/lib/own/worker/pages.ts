// What does each page say of a reader's own case? Everything that the build reckons for its own.
import type { CaseGraph } from '#lib/core/graph/types.ts';
import type { Pictures } from '#lib/core/view/arrangement.ts';
import { copyCard } from '#lib/core/view/card/copy-card.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { handoffCard } from '#lib/core/view/card/handoff-card.ts';
import { nodeCard } from '#lib/core/view/card/node-card.ts';
import { routeCard, routeLinks } from '#lib/core/view/card/route-card.ts';
import { sourceCard } from '#lib/core/view/card/source-card.ts';
import { disagreementList } from '#lib/core/view/disagreement-list.ts';
import { disagreementAt, keptAt, type Kept } from '#lib/core/view/kept.ts';
import { choicesOf } from '#lib/core/view/choices.ts';
import { editionOf } from '#lib/core/view/edition.ts';
import { home, readLink, type Focus } from '#lib/core/view/link.ts';
import { copyList, handoffList, peopleList, sourceList } from '#lib/core/view/lists.ts';
import type { Whole } from '#lib/core/view/part.ts';
import { questionsOf } from '#lib/core/view/questions.ts';
import { searchEntries } from '#lib/core/view/search-entries.ts';
import { standing } from '#lib/core/view/standing.ts';
import { knowledge } from '#lib/core/view/tracing/knowledge.ts';
import { openingRoutes } from '#lib/core/view/tracing/opening-routes.ts';
import type { Language } from '#lib/core/view/words/words.ts';
import { aroundIn, aroundRoutesIn, type Around } from '#lib/ui/network/around.ts';
import { placeOf } from '#lib/ui/network/frame.ts';
import { picturesOf, routePicturesOf, wholeOf } from '#lib/ui/network/arrange/pictures.ts';
import { isMapped, mapsOf } from '#lib/ui/map/arrange/maps.ts';
import type { OwnQuestions } from '../questions.ts';
import type { OwnPage } from '../page.ts';

/** The questions of every case, and those that the build answers for its own by its pages. */
export function ownQuestionsOf(graph: CaseGraph, language: Language): OwnQuestions & object {
	const all = facts(graph, language);
	// Each is reckoned when it is first wanted; the whole of a large case takes seconds.
	const story = once((): Pictures => {
		const drawn = picturesOf(graph, 'story').pictures;
		return drawn.wide.nodes.length > 0 ? drawn : whole();
	});
	const whole = once((): Whole => wholeOf(graph).pictures);
	const told = once(() => new Map(Object.entries(routePicturesOf(graph).pictures)));

	const around = (focus: Focus): Around | null => {
		const { wide, tall } = story();
		const isThere = placeOf(wide, focus) && placeOf(tall, focus);
		return isThere ? null : aroundIn(story(), whole(), focus);
	};
	const found = <Card>(
		focus: Focus,
		kept: Kept<Card> | null,
		beside: Around | null = null
	): OwnPage => (kept ? ({ page: focus.kind, ...kept, around: beside } as OwnPage) : NOTHING);

	return {
		...questionsOf(graph, language),
		edition: () => editionOf(graph, all.words, language),
		source(id) {
			const source = graph.sources.get(id);
			return source ? { id, ...source.csl } : null;
		},
		story,
		whole,
		mapped: () => isMapped(graph),
		maps: () => mapsOf(graph, { story: story(), all: whole() }, language, () => '').pictures,
		choices: () => choicesOf(all),
		search: () => searchEntries(all),
		page(path: string): OwnPage {
			const { focus, ask, lens } = readLink(path, '');
			if (focus) return thing(focus);
			if (ask === 'routes') {
				const opening = openingRoutes(all);
				const lit = opening.list.routes.map((route) => route.lit);
				return { page: 'routes', ...opening, around: aroundRoutesIn(whole(), lit) };
			}
			if (ask === 'knowledge') return { page: 'knowledge', known: knowledge(all) };
			// However it is looked at, it is the same story.
			return list(lens === home.lens ? path.replaceAll('/', '') : '');
		}
	};

	function thing(focus: Focus): OwnPage {
		const { kind, id } = focus;
		switch (kind) {
			case 'node':
				return found(focus, keptAt(all, kind, id, nodeCard), around(focus));
			case 'handoff':
				return found(focus, keptAt(all, kind, id, handoffCard), around(focus));
			case 'copy':
				return found(focus, keptAt(all, kind, id, copyCard));
			case 'source':
				return found(focus, keptAt(all, kind, id, sourceCard));
			case 'route':
				return found(focus, keptAt(all, kind, id, routeCard), told().get(id) ?? null);
			case 'disagreement':
				return found(focus, disagreementAt(all, id));
		}
	}

	function list(name: string): OwnPage {
		switch (name) {
			case '': {
				const { finding, lead, spine } = story().stage;
				const said = { finding, lead, first: spine[0]! };
				return { page: 'story', ...said, standing: standing(all), routes: routeLinks(all) };
			}
			case 'people':
				return { page: name, lines: peopleList(all) };
			case 'handoffs':
				return { page: name, lines: handoffList(all) };
			case 'copies':
				return { page: name, lines: copyList(all) };
			case 'sources':
				return { page: name, lines: sourceList(all) };
			case 'disagreements':
				return { page: name, groups: disagreementList(all) };
			case 'data':
				return { page: name };
			default:
				return NOTHING;
		}
	}
}

const NOTHING: OwnPage = { page: 'nothing' };

function once<T>(reckon: () => T): () => T {
	let known: { value: T } | null = null;
	return () => (known ??= { value: reckon() }).value;
}
