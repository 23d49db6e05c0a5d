// How are citable items written as BibTeX, for LaTeX and for reference managers?
import type { CslItem } from '../schema/records.ts';
import type { Citable } from './csl.ts';

type Person = NonNullable<CslItem['author']>[number];
type CslDate = NonNullable<CslItem['issued']>;

/** Entry types of BibTeX by CSL type; whatever BibTeX has no word for is `misc`. */
const TYPES: Partial<Record<CslItem['type'], string>> = {
	'article-journal': 'article',
	'article-magazine': 'article',
	'article-newspaper': 'article',
	review: 'article',
	book: 'book',
	collection: 'book',
	chapter: 'incollection',
	entry: 'incollection',
	'entry-encyclopedia': 'incollection',
	manuscript: 'unpublished',
	pamphlet: 'booklet',
	report: 'techreport',
	thesis: 'phdthesis'
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Entries keyed by id, in UTF-8, every mark that LaTeX would obey made harmless. */
export function bibtex(items: readonly Citable[]): string {
	return items.map((item) => `${entry(item)}\n`).join('\n');
}

function entry(item: Citable): string {
	const type = TYPES[item.type] ?? 'misc';
	const container = item['container-title'];
	const parts = item.issued?.['date-parts'][0];
	const [year, month, day] = parts ?? [];
	const fields: [string, string | undefined][] = [
		// The outer braces keep capitals as they are.
		['title', `{${escaped(item.title)}}`],
		['author', people(item.author)],
		['editor', people(item.editor)],
		['translator', people(item.translator)],
		[
			type === 'article' ? 'journal' : type === 'misc' ? 'howpublished' : 'booktitle',
			container && escaped(container)
		],
		['series', item['collection-title'] && escaped(item['collection-title'])],
		['volume', item.volume && escaped(item.volume)],
		['number', (item.issue ?? item.number) && escaped((item.issue ?? item.number)!)],
		['pages', item.page && escaped(item.page).replace(/(\d)[-–](?=\d)/g, '$1--')],
		['edition', item.edition && escaped(item.edition)],
		[
			type === 'techreport' ? 'institution' : 'publisher',
			item.publisher && escaped(item.publisher)
		],
		['address', item['publisher-place'] && escaped(item['publisher-place'])],
		['year', year === undefined ? undefined : String(year)],
		['month', month === undefined ? undefined : MONTHS[month - 1]],
		['day', day === undefined ? undefined : String(day)],
		['doi', item.DOI && verbatim(item.DOI)],
		['isbn', item.ISBN && escaped(item.ISBN)],
		['url', item.URL && verbatim(item.URL)],
		['urldate', item.accessed && isoDate(item.accessed)],
		['version', item.version && escaped(item.version)],
		['language', item.language],
		['note', item.note && escaped(item.note)]
	];
	const told = fields.filter((field): field is [string, string] => Boolean(field[1]));
	const lines = told.map(([name, value]) =>
		name === 'month' ? `\t${name} = ${value}` : `\t${name} = {${value}}`
	);
	return `@${type}{${item.id},\n${lines.join(',\n')}\n}`;
}

/** "Family, Given and {The Office}": braces keep an institution, and the word "and", in one piece. */
function people(list: readonly Person[] | undefined): string | undefined {
	const whole = (text: string) =>
		/[,{}]|\band\b/i.test(text) ? `{${escaped(text)}}` : escaped(text);
	return list
		?.map((one) => {
			if ('literal' in one) return `{${escaped(one.literal)}}`;
			return one.given ? `${whole(one.family)}, ${whole(one.given)}` : `{${escaped(one.family)}}`;
		})
		.join(' and ');
}

const MARKS: Readonly<Record<string, string>> = {
	'\\': '{\\textbackslash}',
	'{': '{\\textbraceleft}',
	'}': '{\\textbraceright}',
	'~': '{\\textasciitilde}',
	'^': '{\\textasciicircum}'
};

function escaped(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/[\\{}~^]|[&%$#_]/g, (mark) => MARKS[mark] ?? `\\${mark}`);
}

/** An address stands as it is; only what would end the field is percent-encoded. */
function verbatim(text: string): string {
	return text.replace(/[{}\\\s]/g, encodeURIComponent);
}

function isoDate({ 'date-parts': [parts = []] }: CslDate): string {
	return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}
