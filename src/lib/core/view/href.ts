// Where does everything of the site live? The one place that knows its addresses.
import { home, writeLink, type Ask, type Focus, type View } from './link.ts';
import { plainLanguage, type Language } from './words/language.ts';

/** Pages that are not about one thing. */
export type PageName =
	'people' | 'handoffs' | 'sources' | 'disagreements' | 'copies' | 'data' | 'about';

export const pageNames: readonly PageName[] = [
	'people',
	'handoffs',
	'sources',
	'disagreements',
	'copies',
	'data',
	'about'
];

/** Root-relative address of the picture under a view: "/node/x/?show=all", "/pl/node/x/". */
export function viewHref(view: View, language: Language = plainLanguage): string {
	const { path, query } = writeLink(view);
	return prefix(language) + path + query;
}

/** Root-relative address of one thing in the plain view: "/source/x/". */
export function focusHref(focus: Focus, language: Language = plainLanguage): string {
	return viewHref({ ...home, focus }, language);
}

/** Address of one claim, on the page of the source that makes it. */
export function claimHref(account: string, claim: string, language?: Language): string {
	return `${focusHref({ kind: 'source', id: account }, language)}#${claim}`;
}

/** Root-relative address of the picture as it first opens. */
export function homeHref(language?: Language): string {
	return viewHref(home, language);
}

/** Root-relative address of a question beside the picture, as it is first asked: "/routes/". */
export function askHref(ask: Ask, language?: Language): string {
	return viewHref({ ...home, ask }, language);
}

/** Root-relative address of a list or text page: "/people/". */
export function pageHref(name: PageName, language: Language = plainLanguage): string {
	return `${prefix(language)}/${name}/`;
}

/** Root-relative address of a file of the data: "/data/case.gexf". */
export function fileHref(name: string): string {
	return `/data/${name}`;
}

/** Files that the build writes for machines. */
export const dataHrefs = { case: '/data/case.json', search: '/data/search.json' } as const;

function prefix(language: string): string {
	return language === plainLanguage ? '' : `/${language}`;
}
