// How does a page name a work so that a reference manager finds it? OpenURL ContextObjects in spans (COinS).
import type { CslItem } from '../schema/records.ts';
import type { Citable } from './csl.ts';

const ARTICLES: readonly CslItem['type'][] = ['article-journal', 'review'];
const BOOKS: readonly CslItem['type'][] = ['book', 'chapter', 'report', 'pamphlet'];

/**
 * OpenURL knows journals and books only. Everything else is told as Dublin Core, with the type that
 * Zotero itself writes there and reads back; other readers pass over a type that they do not know.
 */
const KINDS: Partial<Record<CslItem['type'], string>> = {
	'article-magazine': 'magazineArticle',
	'article-newspaper': 'newspaperArticle',
	broadcast: 'radioBroadcast',
	entry: 'encyclopediaArticle',
	'entry-encyclopedia': 'encyclopediaArticle',
	interview: 'interview',
	manuscript: 'manuscript',
	motion_picture: 'film',
	personal_communication: 'letter',
	post: 'forumPost',
	'post-weblog': 'blogPost',
	speech: 'presentation',
	thesis: 'thesis',
	webpage: 'webpage'
};

/** The value of the span’s `title`, not yet escaped for markup. */
export function coins(item: Citable): string {
	const isArticle = ARTICLES.includes(item.type);
	const isBook = BOOKS.includes(item.type);
	const format = isArticle ? 'journal' : isBook ? 'book' : 'dc';
	const [first] = item.author ?? [];
	const fields: [string, string | undefined][] = [
		['ctx_ver', 'Z39.88-2004'],
		['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
		['rft.genre', isArticle ? 'article' : isBook ? genre(item.type) : undefined],
		['rft.type', format === 'dc' ? (KINDS[item.type] ?? 'document') : undefined],
		[titleField(item, format), item.title],
		...containerFields(item, format),
		...(format === 'dc' ? creators(item) : authors(item)),
		['rft.date', date(item)],
		[format === 'dc' ? 'rft.publisher' : 'rft.pub', item.publisher],
		['rft.place', format === 'book' ? item['publisher-place'] : undefined],
		['rft.volume', item.volume],
		['rft.issue', item.issue ?? (isArticle ? item.number : undefined)],
		['rft.pages', item.page],
		['rft.isbn', item.ISBN],
		['rft.language', item.language],
		['rft_id', item.DOI ? `info:doi/${item.DOI}` : item.URL],
		// Taken apart at its last space, if it stood among the persons.
		['rft.aucorp', first && 'literal' in first ? first.literal : undefined]
	];
	return fields
		.filter((field): field is [string, string] => Boolean(field[1]))
		.map(([name, value]) => `${name}=${encoded(value)}`)
		.join('&');
}

/** As a query may spell it: these signs need no escape there, and a page has many of them. */
function encoded(value: string): string {
	return encodeURIComponent(value)
		.replace(/%(3A|2F|2C)/g, decodeURIComponent)
		.replaceAll('%20', '+');
}

function genre(type: CslItem['type']): string {
	if (type === 'chapter') return 'bookitem';
	return type === 'report' ? 'report' : 'book';
}

function titleField({ type }: Citable, format: string): string {
	if (format === 'dc') return 'rft.title';
	return format === 'journal' || type === 'chapter' ? 'rft.atitle' : 'rft.btitle';
}

function containerFields(item: Citable, format: string): [string, string | undefined][] {
	const container = item['container-title'];
	if (format === 'dc') return [['rft.source', container]];
	return [[format === 'journal' ? 'rft.jtitle' : 'rft.btitle', container]].filter(
		() => format === 'journal' || item.type === 'chapter'
	) as [string, string | undefined][];
}

/** The first by his parts, the others by name. */
function authors({ author = [] }: Citable): [string, string | undefined][] {
	return author.flatMap((one, index): [string, string | undefined][] => {
		if ('literal' in one) return [];
		if (index === 0)
			return [
				['rft.aulast', one.family],
				['rft.aufirst', one.given]
			];
		return [['rft.au', [one.given, one.family].filter(Boolean).join(' ')]];
	});
}

function creators({ author = [] }: Citable): [string, string][] {
	return author.flatMap((one): [string, string][] =>
		'literal' in one ? [] : [['rft.creator', [one.family, one.given].filter(Boolean).join(', ')]]
	);
}

function date({ issued }: Citable): string | undefined {
	const parts = issued?.['date-parts'][0];
	return parts?.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}
