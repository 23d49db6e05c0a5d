// Where does everything of the site live? The one place that knows its addresses.
import { home, writeLink, type Ask, type Focus, type Lens, type View } from './link.ts';
import { plainLanguage, type Language } from './words/language.ts';

/** Pages that are not about one thing. */
export type PageName =
	'people' | 'handoffs' | 'sources' | 'disagreements' | 'copies' | 'data' | 'open' | 'about';

export const pageNames: readonly PageName[] = [
	'people',
	'handoffs',
	'sources',
	'disagreements',
	'copies',
	'data',
	'open',
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

/** Root-relative address of a lens as it first opens: "/calendar/". */
export function lensHref(lens: Lens, language?: Language): string {
	return viewHref({ ...home, lens }, language);
}

/** Root-relative address of a list or text page: "/people/". */
export function pageHref(name: PageName, language: Language = plainLanguage): string {
	return `${prefix(language)}/${name}/`;
}

/** Root-relative address of a view by itself, for the frame of another page: "/embed/node/x/?as=y". */
export function embedHref(view: View, language: Language = plainLanguage): string {
	const { path, query } = writeLink(view);
	return `${prefix(language)}/embed${path}${query}`;
}

/** Root-relative address of the document that tells others how to embed a thing. */
export function oembedHref({ kind, id }: Focus): string {
	return `/oembed/${kind}/${id}.json`;
}

/** Root-relative address of a file of the data: "/data/case.gexf". */
export function fileHref(name: string): string {
	return `/data/${name}`;
}

/** Files that the build writes for machines. */
export const dataHrefs = {
	case: '/data/case.json',
	search: '/data/search.json',
	choices: '/data/choices.json',
	checksums: '/data/SHA256SUMS',
	starter: '/data/starter.zip'
} as const;

/** What the exhibit says in a language. */
export function exhibitHref(language: Language): string {
	return `/data/exhibit/${language}.json`;
}

/** The settings of the exhibit, which its technician edits in the built folder. */
export const kioskConfigHref = '/kiosk.json';

function prefix(language: string): string {
	return language === plainLanguage ? '' : `/${language}`;
}
