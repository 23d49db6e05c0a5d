// What may a link say of the view, and what does an old or hostile one mean? A codec: link ⇄ view.

export type FocusKind = 'node' | 'handoff' | 'copy' | 'source' | 'disagreement';

/** The one thing that is looked at; its address is the path. */
export interface Focus {
	kind: FocusKind;
	id: string;
}

/** Everything that is on view; what is not in here is not shared. */
export interface View {
	focus: Focus | null;
	/** The hands of the story, or all of them. */
	show: 'story' | 'all';
	/** A curated route, or none. */
	route: string | null;
	/** What is searched for. */
	q: string;
	/** The sources that tell it, sorted; none: everyone. */
	as: readonly string[];
	/** The sources of a second telling, which the first is compared with; none: nothing is compared. */
	vs: readonly string[];
}

export const home: View = { focus: null, show: 'story', route: null, q: '', as: [], vs: [] };

const KINDS: readonly FocusKind[] = ['node', 'handoff', 'copy', 'source', 'disagreement'];
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 64;
/** Longer searches are cut; nobody's name is longer, and a link should fit in a message. */
const LONGEST_SEARCH = 100;
/** More sources than this are cut; a case of this size has no telling that needs them. */
const MOST_SOURCES = 100;

/** Path ("/node/x/", always with slashes around) and query ("?show=all" or "") of a view. */
export function writeLink(view: View): { path: string; query: string } {
	const params: [string, string][] = [];
	const search = searchText(view.q);
	const [as, vs] = [ids(view.as), ids(view.vs)];
	if (as.length > 0) params.push(['as', as.join()]);
	if (search) params.push(['q', encodeURIComponent(search)]);
	if (view.route) params.push(['route', view.route]);
	if (view.show !== home.show) params.push(['show', view.show]);
	if (vs.length > 0) params.push(['vs', vs.join()]);
	const query = params.map(([key, value]) => `${key}=${value}`).join('&');
	return {
		path: view.focus ? `/${view.focus.kind}/${view.focus.id}/` : '/',
		query: query && `?${query}`
	};
}

/**
 * The nearest view that an address can mean. Never throws: unknown keys, ids that are no ids and
 * broken percent-encoding are passed over, the first of repeated keys counts. A leading language
 * (`/pl/node/x/`) and a missing or doubled slash do not matter.
 */
export function readLink(path: string, query: string): View {
	const params = readQuery(query);
	return {
		focus: readFocus(path),
		show: params.get('show') === 'all' ? 'all' : home.show,
		route: readId(params.get('route')),
		q: searchText(params.get('q') ?? ''),
		as: ids((params.get('as') ?? '').split(',')),
		vs: ids((params.get('vs') ?? '').split(','))
	};
}

function readFocus(path: string): Focus | null {
	const parts = path.slice(0, 2000).split('/').filter(Boolean).map(decoded);
	const at = parts.findIndex((part) => isKind(part.toLowerCase()));
	if (at < 0) return null;
	const id = readId(parts[at + 1]);
	return id ? { kind: parts[at]!.toLowerCase() as FocusKind, id } : null;
}

function isKind(part: string): part is FocusKind {
	return (KINDS as readonly string[]).includes(part);
}

function readId(text: string | undefined): string | null {
	const id = text
		?.slice(0, LONGEST_ID + 1)
		.trim()
		.toLowerCase();
	return id && id.length <= LONGEST_ID && SLUG.test(id) ? id : null;
}

/** What of a list can be ids: each once, sorted, so that one choice has one address. */
function ids(texts: readonly string[]): string[] {
	const found = texts.flatMap((text) => readId(text) ?? []);
	return [...new Set(found)].sort().slice(0, MOST_SOURCES);
}

function readQuery(query: string): Map<string, string> {
	const params = new Map<string, string>();
	for (const pair of query.slice(0, 10_000).replace(/^\?/, '').split('&')) {
		const [key = '', ...rest] = pair.split('=');
		const name = decoded(key).toLowerCase();
		if (!params.has(name)) params.set(name, decoded(rest.join('=').replaceAll('+', ' ')));
	}
	return params;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** One line, well-formed, no control characters, no spaces around, at most 100 characters. */
function searchText(text: string): string {
	const line = text
		.slice(0, 4 * LONGEST_SEARCH)
		.replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
		.trim();
	return [...line].slice(0, LONGEST_SEARCH).join('').trim();
}
