// How are citable items written as RIS, for EndNote, Zotero and Mendeley?
import type { CslItem } from '../schema/records.ts';
import type { Citable } from './csl.ts';

type Person = NonNullable<CslItem['author']>[number];
type CslDate = NonNullable<CslItem['issued']>;

const TYPES: Record<CslItem['type'], string> = {
	'article-journal': 'JOUR',
	'article-magazine': 'MGZN',
	'article-newspaper': 'NEWS',
	book: 'BOOK',
	chapter: 'CHAP',
	entry: 'DICT',
	'entry-encyclopedia': 'ENCYC',
	interview: 'PCOMM',
	motion_picture: 'MPCT',
	manuscript: 'UNPB',
	pamphlet: 'PAMP',
	personal_communication: 'PCOMM',
	post: 'BLOG',
	'post-weblog': 'BLOG',
	report: 'RPRT',
	review: 'JOUR',
	speech: 'GEN',
	thesis: 'THES',
	webpage: 'ELEC',
	broadcast: 'VIDEO',
	document: 'GEN',
	collection: 'GEN'
};

/** One record for each item, lines ended by CRLF; a line end within a value becomes a space. */
export function ris(items: readonly Citable[]): string {
	return items.map(record).join('\r\n');
}

function record(item: Citable): string {
	const pages = /^(\S+?)[-–](\S+)$/.exec(item.page ?? '');
	const lines: [string, string | undefined][] = [
		['TY', TYPES[item.type]],
		['ID', item.id],
		['TI', item.title],
		...people('AU', item.author),
		...people('A2', item.editor),
		...people('A3', item.interviewer),
		...people('A4', item.translator),
		['T2', item['container-title']],
		['T3', item['collection-title']],
		['VL', item.volume],
		['IS', item.issue ?? item.number],
		['SP', pages ? pages[1] : item.page],
		['EP', pages?.[2]],
		['ET', item.edition],
		['PB', item.publisher],
		['CY', item['publisher-place']],
		['PY', item.issued && String(item.issued['date-parts'][0]![0]).padStart(4, '0')],
		['DA', item.issued && day(item.issued)],
		['M3', item.genre],
		['AV', [item.archive, item.archive_location].filter(Boolean).join(', ')],
		['DO', item.DOI],
		['SN', item.ISBN],
		['UR', item.URL],
		['Y2', item.accessed && day(item.accessed)],
		['LA', item.language],
		['N1', item.version && `Data version ${item.version}`],
		['N1', item.note]
	];
	const told = lines.map(([tag, value = '']) => [tag, value.replace(/\s+/g, ' ').trim()]);
	const kept = told.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}`);
	return [...kept, 'ER  - ', ''].join('\r\n');
}

function people(tag: string, list: readonly Person[] = []): [string, string][] {
	return list.map((one) => [
		tag,
		'literal' in one ? one.literal : one.given ? `${one.family}, ${one.given}` : one.family
	]);
}

/** "1956/06/05", the slashes kept where the day or the month is not told: "1956//". */
function day({ 'date-parts': [parts = []] }: CslDate): string {
	return [0, 1, 2]
		.map((i) => (parts[i] === undefined ? '' : String(parts[i]).padStart(i === 0 ? 4 : 2, '0')))
		.join('/');
}
