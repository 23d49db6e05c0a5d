// How is a source cited, in full and in short? A plain formatter for the CSL types of the schema.
import type { CslItem } from '../../schema/records.ts';
import { listed, plain } from '../prose.ts';
import type { Words } from '../words/words.ts';

/** A stretch of a reference; titles of whole works are set in italics. */
export interface ReferenceRun {
	text: string;
	italic: boolean;
}

type Person = NonNullable<CslItem['author']>[number];
type CslDay = NonNullable<CslItem['issued']>;

/** Types whose title is a part of something else and stands in quotation marks. */
const PARTS = new Set<CslItem['type']>([
	'article-journal',
	'article-magazine',
	'article-newspaper',
	'chapter',
	'entry',
	'entry-encyclopedia',
	'post',
	'post-weblog',
	'review',
	'webpage'
]);

/**
 * "Bar-Zohar and Mishal, 2012", "The Independent, 2007", "Wikipedia (Lead)": who or what, and the
 * year; `lang` is the language of the words taken from the source.
 */
export function shortReference(csl: CslItem): { text: string; lang: string } {
	const lang = csl.language ?? 'en';
	const people = csl.author ?? csl.editor ?? csl.interviewer ?? [];
	const names = people.slice(0, 2).map(familyName);
	const who =
		people.length > 2
			? `${names[0]} et al.`
			: people.length > 0
				? names.join(' and ')
				: (csl['container-title'] ?? csl['title-short'] ?? csl.title);
	const year = csl.issued?.['date-parts'][0]?.[0];
	if (year !== undefined) return { text: `${who}, ${year}`, lang };
	return { text: csl.section ? `${who} (${csl.section})` : who, lang };
}

/** The full reference in runs: who, what, in what, when, where; no field that the source lacks. */
export function fullReference(csl: CslItem, words: Words): ReferenceRun[] {
	const { reference } = words.cards;
	const isPart = PARTS.has(csl.type);
	const title: ReferenceRun = isPart
		? { text: reference.quoted(csl.title), italic: false }
		: { text: csl.title, italic: true };
	const container: ReferenceRun[] = csl['container-title']
		? [
				{ text: csl.type === 'chapter' ? `${reference.in} ` : '', italic: false },
				{ text: csl['container-title'], italic: true }
			]
		: [];
	return sentences([
		[{ text: people(csl.author, words), italic: false }],
		[title],
		[...container, { text: container.length > 0 ? place(csl, words, ', ') : '', italic: false }],
		[{ text: csl.genre ?? '', italic: false }],
		[{ text: csl.editor ? reference.editedBy(people(csl.editor, words)) : '', italic: false }],
		[
			{
				text: csl.interviewer ? reference.interviewedBy(people(csl.interviewer, words)) : '',
				italic: false
			}
		],
		[
			{
				text: csl.translator ? reference.translatedBy(people(csl.translator, words)) : '',
				italic: false
			}
		],
		[{ text: container.length > 0 ? '' : place(csl, words, ''), italic: false }],
		[{ text: [csl.archive, csl.archive_location].filter(Boolean).join(', '), italic: false }],
		[{ text: csl.DOI ? `doi:${csl.DOI}` : '', italic: false }],
		[
			{
				text: csl.accessed ? reference.accessed(cslDay(csl.accessed, words)) : '',
				italic: false
			}
		]
	]);
}

/** Section, volume, number, publisher, date and pages, joined with commas after `lead`. */
function place(csl: CslItem, words: Words, lead: string): string {
	const { reference, claims } = words.cards;
	const publisher = [csl['publisher-place'], csl.publisher].filter(Boolean).join(': ');
	const parts = [
		csl.section && reference.section(csl.section),
		csl.edition && reference.edition(csl.edition),
		csl.volume && reference.volume(csl.volume),
		(csl.issue ?? csl.number) && reference.number((csl.issue ?? csl.number)!),
		csl['collection-title'],
		publisher,
		csl.issued && cslDay(csl.issued, words),
		csl.page && claims.page(csl.page)
	].filter(Boolean);
	return parts.length > 0 ? lead + parts.join(', ') : '';
}

/** Runs of each sentence, with a full stop and a space after each that says something. */
function sentences(parts: ReferenceRun[][]): ReferenceRun[] {
	return parts
		.map((runs) => runs.filter(({ text }) => text !== ''))
		.filter((runs) => runs.length > 0)
		.flatMap((runs) => {
			const last = runs.at(-1)!.text;
			return [...runs, { text: /[.?!]”?$/.test(last) ? ' ' : '. ', italic: false }];
		});
}

function people(list: CslItem['author'], words: Words): string {
	const names = (list ?? []).map((person) =>
		'literal' in person ? person.literal : [person.given, person.family].filter(Boolean).join(' ')
	);
	return plain(
		listed(
			names.map((name) => [name]),
			words.dates.locale
		)
	);
}

function familyName(person: Person): string {
	return 'literal' in person ? person.literal : person.family;
}

/** When a source appeared: in words, and as a number to sort by, such as 19560605; 0 where it is not told. */
export function issuedOn({ issued }: CslItem, words: Words): { when: string; day: number } {
	if (!issued) return { when: '', day: 0 };
	const [year = 0, month = 0, day = 0] = issued['date-parts'][0]!;
	return { when: cslDay(issued, words), day: (year * 100 + month) * 100 + day };
}

/** "5 June 1956", "June 1956", "1956", or a range of two of them. */
function cslDay({ 'date-parts': parts, circa }: CslDay, words: Words): string {
	const said = parts.map(([year, month, day]) => {
		const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
		if (month) options.month = 'long';
		if (month && day) options.day = 'numeric';
		const moment = Date.UTC(year!, (month ?? 1) - 1, day ?? 1);
		return new Intl.DateTimeFormat(words.dates.locale, options).format(moment);
	});
	return (circa ? words.cards.reference.circa : '') + said.join('–');
}
