// What is a source in the words of schema.org?
import type { CslItem, Source } from '../schema/records.ts';
import type { Linked } from './linked.ts';

type Person = NonNullable<CslItem['author']>[number];
type CslDate = NonNullable<CslItem['issued']>;

const TYPES: Record<CslItem['type'], string> = {
	'article-journal': 'ScholarlyArticle',
	'article-magazine': 'Article',
	'article-newspaper': 'NewsArticle',
	book: 'Book',
	chapter: 'Chapter',
	entry: 'Article',
	'entry-encyclopedia': 'Article',
	interview: 'Conversation',
	motion_picture: 'Movie',
	manuscript: 'Manuscript',
	pamphlet: 'CreativeWork',
	personal_communication: 'Message',
	post: 'SocialMediaPosting',
	'post-weblog': 'BlogPosting',
	report: 'Report',
	review: 'Review',
	speech: 'CreativeWork',
	thesis: 'Thesis',
	webpage: 'WebPage',
	broadcast: 'CreativeWork',
	document: 'CreativeWork',
	collection: 'Collection'
};

/** The source as a work, with where it is kept; without an id of its own. */
export function linkedSource({ csl, archived }: Source): Linked {
	const same = [csl.DOI && `https://doi.org/${csl.DOI}`, archived].filter(Boolean);
	const type = TYPES[csl.type];
	return {
		// What an archive holds is a component of it, whatever else it is.
		'@type': csl.archive ? [type, 'ArchiveComponent'] : type,
		name: csl.title,
		...people('author', csl.author),
		...people('editor', csl.editor),
		...people('translator', csl.translator),
		...(csl.issued && { datePublished: isoDate(csl.issued) }),
		...(csl['container-title'] && {
			isPartOf: { '@type': 'CreativeWork', name: csl['container-title'] }
		}),
		...(csl.publisher && { publisher: { '@type': 'Organization', name: csl.publisher } }),
		...(csl.archive && { holdingArchive: { '@type': 'ArchiveOrganization', name: csl.archive } }),
		...(csl.archive_location && { itemLocation: csl.archive_location }),
		...(csl.page && { pagination: csl.page }),
		...(csl.ISBN && { isbn: csl.ISBN }),
		...(csl.language && { inLanguage: csl.language }),
		...(csl.URL && { url: csl.URL }),
		...(same.length > 0 && { sameAs: same })
	};
}

function people(role: string, list: readonly Person[] = []): Record<string, unknown> {
	const named = list.map((one) =>
		'literal' in one
			? { '@type': 'Organization', name: one.literal }
			: { '@type': 'Person', name: [one.given, one.family].filter(Boolean).join(' ') }
	);
	return named.length > 0 ? { [role]: named } : {};
}

/** "1956-06-05", as exact as it is told; of a span its beginning. */
function isoDate({ 'date-parts': [parts = []] }: CslDate): string {
	return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}
