// What may a link say of the view, and what does an old or hostile one mean? A codec: link ⇄ view.
import { searchText } from './search-text.ts';
import { plainTables, readTables, writeTables, type TableViews } from './table-view.ts';

export type FocusKind = 'node' | 'handoff' | 'copy' | 'source' | 'disagreement' | 'route';

/** The one thing that is looked at; its address is the path. */
export interface Focus {
	kind: FocusKind;
	id: string;
}

/** A question that is asked of the whole graph; its address is the path. */
export type Ask = 'routes' | 'knowledge';

/** How the scene is drawn: hand by hand, along time, on the ground, or in words. */
export type Lens = 'chain' | 'calendar' | 'map' | 'text';

/** What the calendar’s handoffs stand together by: where they happened, or on which told route. */
export type Lanes = 'places' | 'routes';

/** Everything that is on view; what is not in here is not shared. */
export interface View {
	/** Beside a thing or a question in the query, by itself a path. */
	lens: Lens;
	lanes: Lanes;
	/** How the tables of the scene in words are sorted and narrowed. */
	tables: TableViews;
	focus: Focus | null;
	/** What is asked beside the picture; nothing can be asked and looked at by one path. */
	ask: Ask | null;
	/** The hands of the story, or all of them. */
	show: 'story' | 'all';
	/** A place, whose hands are shown with all that passed to and from them; none: every place. */
	place: string | null;
	/** What is shown is attested at least so well; none: however it is. */
	grade: 1 | 2 | 3 | 4 | null;
	/** What is searched for. */
	q: string;
	/** The sources that tell it, sorted; none: everyone. */
	as: readonly string[];
	/** The sources of a second telling, which the first is compared with; none: nothing is compared. */
	vs: readonly string[];
	/** Struck out, sorted: hands, handoffs, copies, sources, and claims as `source#claim`. */
	without: readonly string[];
	/** The ISO day whose knowledge the picture shows; none: all of the time. */
	on: string | null;
	/** Where routes begin and end: agents or sets, sorted; none: where the case has them begin and end. */
	from: readonly string[];
	to: readonly string[];
	/** What went along the routes. */
	what: 'text' | 'gist';
	/** By what the routes are ranked. */
	rank: 'hands' | 'arrival' | 'elapsed' | 'evidence';
	/** Routes that are held fast, by their short names, sorted. */
	pin: readonly string[];
}

export const home: View = {
	lens: 'chain',
	lanes: 'places',
	tables: plainTables,
	focus: null,
	ask: null,
	show: 'story',
	place: null,
	grade: null,
	q: '',
	as: [],
	vs: [],
	without: [],
	on: null,
	from: [],
	to: [],
	what: 'text',
	rank: 'arrival',
	pin: []
};

export const kinds: readonly FocusKind[] = [
	'node',
	'handoff',
	'copy',
	'source',
	'disagreement',
	'route'
];
export const asks: readonly Ask[] = ['routes', 'knowledge'];
export const lenses: readonly Lens[] = ['chain', 'calendar', 'map', 'text'];
const RANKS: readonly View['rank'][] = ['arrival', 'hands', 'elapsed', 'evidence'];
const GRADES = [1, 2, 3, 4] as const;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 64;
/** More ids than this in one list are cut; a case of this size has no question that needs them. */
const MOST_IDS = 100;

/** Path ("/node/x/", always with slashes around) and query ("?show=all" or "") of a view. */
export function writeLink(view: View): { path: string; query: string } {
	const written: Record<string, string> = {
		as: ids(view.as).join(),
		from: ids(view.from).join(),
		grade: view.grade === null ? '' : String(view.grade),
		...writeTables(view.tables),
		lanes: view.lanes === home.lanes ? '' : view.lanes,
		lens: view.lens === home.lens || isOwnPath(view) ? '' : view.lens,
		on: readDay(view.on ?? '') ?? '',
		pin: ids(view.pin).join(),
		place: readId(view.place ?? '') ?? '',
		q: encodeURIComponent(searchText(view.q)),
		rank: view.rank === home.rank ? '' : view.rank,
		show: view.show === home.show ? '' : view.show,
		to: ids(view.to).join(),
		vs: ids(view.vs).join(),
		what: view.what === home.what ? '' : view.what,
		// A raw hash would end the query.
		without: strikes(view.without).join().replaceAll('#', ':')
	};
	const query = Object.entries(written)
		.filter(([, value]) => value)
		.map(([key, value]) => `${key}=${value}`)
		.join('&');
	return { path: pathOf(view), query: query && `?${query}` };
}

function pathOf({ focus, ask, lens }: View): string {
	if (focus) return `/${focus.kind}/${focus.id}/`;
	if (ask) return `/${ask}/`;
	return lens === home.lens ? '/' : `/${lens}/`;
}

/** Whether the path says the lens. */
function isOwnPath({ focus, ask }: View): boolean {
	return !focus && !ask;
}

/**
 * The nearest view that an address can mean. Never throws: unknown keys, ids that are no ids and
 * broken percent-encoding are passed over, the first of repeated keys counts. A leading language
 * (`/pl/node/x/`) and a missing or doubled slash do not matter.
 */
export function readLink(path: string, query: string): View {
	const params = readQuery(query);
	const list = (key: string) => (params.get(key) ?? '').split(',');
	const rank = params.get('rank');
	const parts = path.slice(0, 2000).split('/').filter(Boolean).map(decoded);
	const focus = readFocus(parts);
	const last = parts.at(-1)?.toLowerCase();
	const ask = focus ? null : (asks.find((ask) => ask === last) ?? null);
	const through = (name?: string) => lenses.find((lens) => lens === name);
	return {
		focus,
		ask,
		lens: through(params.get('lens')) ?? (focus || ask ? null : through(last)) ?? home.lens,
		lanes: params.get('lanes') === 'routes' ? 'routes' : home.lanes,
		tables: readTables(params),
		show: params.get('show') === 'all' ? 'all' : home.show,
		place: readId(params.get('place') ?? ''),
		grade: GRADES.find((grade) => String(grade) === params.get('grade')) ?? null,
		q: searchText(params.get('q') ?? ''),
		as: ids(list('as')),
		vs: ids(list('vs')),
		without: strikes(list('without')),
		on: readDay(params.get('on') ?? ''),
		from: ids(list('from')),
		to: ids(list('to')),
		what: params.get('what') === 'gist' ? 'gist' : home.what,
		rank: RANKS.find((one) => one === rank) ?? home.rank,
		pin: ids(list('pin'))
	};
}

function readFocus(parts: readonly string[]): Focus | null {
	const at = parts.findIndex((part) => isKind(part.toLowerCase()));
	if (at < 0) return null;
	const id = readId(parts[at + 1]);
	return id ? { kind: parts[at]!.toLowerCase() as FocusKind, id } : null;
}

function isKind(part: string): part is FocusKind {
	return (kinds as readonly string[]).includes(part);
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
	return [...new Set(found)].sort().slice(0, MOST_IDS);
}

/** Ids, and claims: `source#claim`, in an address `source:claim`. */
function strikes(texts: readonly string[]): string[] {
	const found = texts.flatMap((text) => {
		const parts = text
			.slice(0, 2 * LONGEST_ID + 1)
			.split(/[:#]/)
			.map(readId);
		return parts.length > 2 || parts.includes(null) ? [] : parts.join('#');
	});
	return [...new Set(found)].sort().slice(0, MOST_IDS);
}

/** A day of the calendar, `1956-04-13`. */
function readDay(text: string): string | null {
	const day = text.slice(0, 11).trim();
	const at = /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00Z`) : null;
	return at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null;
}

/** Keys and values of a query, the first of repeated keys; broken percent-encoding stays as it is. */
export function readQuery(query: string): Map<string, string> {
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
