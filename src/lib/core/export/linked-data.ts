// What is a page about, in the words of schema.org? With the W3C PROV link to the sources that it rests on.
import type { Facts } from '../view/card/facts.ts';
import type { Focus } from '../view/link.ts';
import { focusHref } from '../view/href.ts';
import { citedOn } from './cited-on.ts';
import type { Linked } from './linked.ts';
import { linkedThing } from './linked-thing.ts';

/** What a page says of itself to machines. */
export interface PageOf {
	/** Root-relative. */
	href: string;
	title: string;
	description: string;
	/** The thing that it is about; null for lists, questions and the whole. */
	focus: Focus | null;
	/** What it is where it is about no thing: a list, a set of data. */
	main?: Linked;
	/** The type of the page itself. */
	type: 'WebPage' | 'CollectionPage' | 'AboutPage' | 'ItemPage';
}

/** What every page says alike. */
export interface Site {
	name: string;
	version: string;
	/** ISO day of the last entry. */
	changed: string;
	licence: string;
	language: string;
}

/** The whole of it, as one object of JSON-LD; `at` makes addresses of root-relative ones. */
export function linkedPage(
	facts: Facts,
	page: PageOf,
	site: Site,
	at: (href: string) => string
): Record<string, unknown> {
	const sources = page.focus ? citedOn(facts, page.focus) : [];
	const links = sources.map((id) => ({ '@id': at(focusHref({ kind: 'source', id })) }));
	const isItself = page.focus?.kind === 'source';
	const main = page.focus ? linkedThing(facts, page.focus, at) : page.main;
	return {
		'@context': ['https://schema.org', { prov: 'http://www.w3.org/ns/prov#' }],
		'@type': page.type,
		'@id': at(page.href),
		url: at(page.href),
		name: page.title,
		description: page.description,
		inLanguage: site.language,
		version: site.version,
		dateModified: site.changed,
		license: site.licence,
		isPartOf: { '@type': 'WebSite', '@id': at('/'), url: at('/'), name: site.name },
		...(main && { mainEntity: main }),
		...(links.length > 0 && !isItself && { isBasedOn: links, 'prov:wasDerivedFrom': links })
	};
}

/** As it stands in a page: no text in it can end its script element. */
export function inScript(linked: unknown): string {
	const text = JSON.stringify(linked)
		.replaceAll('<', '\\u003c')
		.replaceAll('\u2028', '\\u2028')
		.replaceAll('\u2029', '\\u2029');
	return `<script type="application/ld+json">${text}</script>`;
}
