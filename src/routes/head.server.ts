// What does each page say of itself in its head? Written by src/hooks.server.ts into the markup alone: no script carries it.
import { coins } from '#lib/core/export/coins.ts';
import { citedOn } from '#lib/core/export/cited-on.ts';
import { cited } from '#lib/core/export/cite.ts';
import { citablePage, type Citable } from '#lib/core/export/csl.ts';
import { headTags, type Linked } from '#lib/core/export/head-tags.ts';
import { inScript, linkedPage, type Site } from '#lib/core/export/linked-data.ts';
import { escaped } from '#lib/core/export/xml.ts';
import { fileHref, oembedHref, pageHref, dataHrefs } from '#lib/core/view/href.ts';
import { publicHref } from '#lib/core/view/public-address.ts';
import { shareWords } from '#lib/core/view/words/share.ts';
import { publicAddress } from '#lib/state/public-address.ts';
import { factsIn } from './cards.server.ts';
import { deedOf, lastChange } from './edition.server.ts';
import { paged, type Paged } from './paged.server.ts';
import { shareCard } from './share-cards.server.ts';

export interface Marks {
	/** For the head. */
	head: string;
	/** For the end of the body: works for reference managers, and the citation where there are no scripts. */
	foot: string;
}

const LOCALES = { en: 'en_GB' } as const;
const none: Marks = { head: '', foot: '' };

/** The marks of a page; none for addresses that only lead elsewhere, and for pages that fill a frame or a screen. */
export function marks(
	route: string | null,
	params: Partial<Record<string, string>>,
	path: string
): Marks {
	const at = (href: string) => addressFrom(path, href);
	const page = route === null ? null : paged(route, params, at);
	if (!page) return none;
	const facts = factsIn(params.lang);
	const { graph, language, words } = facts;
	const said = shareWords(language);
	const licence = deedOf(graph.case.licence);
	const changed = lastChange(graph);
	const card = shareCard(page.focus, params.lang);
	const site: Site = {
		name: words.pages.name,
		version: graph.case.version,
		changed,
		licence,
		language
	};
	const head = headTags({
		title: page.title,
		description: page.description,
		href: at(page.href),
		language,
		locale: LOCALES[language],
		name: words.pages.name,
		publisher: said.authors,
		date: changed,
		card: { ...card, href: at(card.path) },
		licence,
		author: at(pageHref('about', language)),
		type: page.type,
		article: page.focus !== null,
		describedBy: [{ href: at(dataHrefs.case), type: 'application/json' }],
		items: page.files.map(({ file, type }): Linked => ({ href: at(fileHref(file)), type })),
		oembed:
			page.focus && publicAddress
				? {
						href: at(oembedHref(page.focus)),
						type: 'application/json+oembed',
						title: page.title
					}
				: null
	});
	return {
		head: head + inScript(linkedPage(facts, page, site, at)),
		foot: worksOf(page) + lineOf(page)
	};

	/** The page itself first, so that whoever saves it is asked which of them he wants. */
	function worksOf({ focus, ...page }: Paged): string {
		if (!focus) return '';
		const works = citedOn(facts, focus).map((id): Citable => ({
			id,
			...graph.sources.get(id)!.csl
		}));
		const items = focus.kind === 'source' ? works : [itself(page), ...works];
		const spans = items.map(
			(item) => `<span class="Z3988" title="${escaped(coins(item))}"></span>`
		);
		return `<div hidden data-works>${spans.join('')}</div>`;
	}

	function itself({ title, href }: Omit<Paged, 'focus'>): Citable {
		const item = citablePage({ id: 'page', title, version: site.version });
		const [year, month, day] = changed.split('-').map(Number) as [number, number, number];
		const author = [{ literal: said.authors }];
		return { ...item, author, URL: at(href), issued: { 'date-parts': [[year, month, day]] } };
	}

	function lineOf({ title, href }: Paged): string {
		const item = citablePage({ id: 'page', title, version: site.version });
		const where = publicAddress ? { URL: at(href) } : {};
		const line = cited({ ...item, ...where }, 'Chicago');
		return `<noscript><footer class="cited"><p>${said.line} ${escaped(line)}</p></footer></noscript>`;
	}
}

/** Absolute where the build knows where readers find it; else relative to a page of the site. */
export function addressFrom(path: string, href: string): string {
	if (publicAddress) return publicHref(href, publicAddress);
	const depth = path.split('/').length - 2;
	return `${'../'.repeat(depth) || './'}${href.slice(1)}`;
}
