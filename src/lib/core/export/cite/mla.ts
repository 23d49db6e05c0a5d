// How is an item listed after the MLA Handbook, 9th edition?
import type { Citable } from '../csl.ts';
import {
	dated,
	inverted,
	italic,
	joined,
	link,
	manner,
	marked,
	monthName,
	ordinal,
	quoted,
	straight,
	text,
	type Runs
} from './parts.ts';

type People = NonNullable<Citable['author']>;

/** An entry of the works cited: author, title, container with its parts, the day of access. */
export function mla(item: Citable): Runs {
	const how = manner(item);
	const title = how === 'whole' ? italic(item.title) : quoted(item.title);
	const number = item.issue ?? item.number;
	const date = dated(item.issued, day);
	const container = joined(
		[
			italic(item['container-title']),
			text(by('interview by', item.interviewer)),
			text(item.author || how !== 'whole' ? by('edited by', item.editor) : ''),
			text(by('translated by', item.translator)),
			text(item.edition && `${ordinal(item.edition)} ed.`),
			text(item.version && `data version ${item.version}`),
			text(item.volume && `vol. ${item.volume}`),
			text(number && `no. ${number}`),
			text(item['collection-title']),
			text(item.publisher),
			text((item.issued?.circa && date ? 'circa ' : '') + date),
			text(item.section && `sec. ${item.section}`),
			text(item.page && `${/[-–,]/.test(item.page) ? 'pp.' : 'p.'} ${item.page}`),
			text([item.archive, item.archive_location].filter(Boolean).join(', ')),
			text(link(item)?.replace(/^https?:\/\/(?!doi\.org)/, ''))
		],
		', '
	);
	const accessed = dated(item.accessed, day);
	return marked(
		joined(
			[
				text(authors(item)),
				title,
				raised(container),
				text(item.genre),
				text(accessed && `Accessed ${accessed}`)
			],
			'. '
		),
		'.'
	);
}

/** After a full stop a part begins with a capital, but an address stays as it is. */
function raised(runs: Runs): Runs {
	const [first, ...rest] = runs;
	if (!first || !/^(edited|translated|interview|data|vol|no|sec|pp?)\b/.test(first.text))
		return runs;
	return [{ ...first, text: first.text[0]!.toUpperCase() + first.text.slice(1) }, ...rest];
}

function authors(item: Citable): string {
	if (item.author) return list(item.author);
	if (!item.editor || manner(item) !== 'whole') return '';
	return `${list(item.editor)}, ${item.editor.length > 1 ? 'editors' : 'editor'}`;
}

/** The first name turned round; three or more go by the first of them. */
function list([first, ...others]: People): string {
	if (!first) return '';
	if (others.length > 1) return `${inverted(first)}, et al.`;
	return [inverted(first), ...others.map(straight)].join(', and ');
}

function by(role: string, people: People | undefined): string {
	if (!people || people.length === 0) return '';
	const names = people.map(straight);
	return `${role} ${names.length > 2 ? `${names[0]} et al.` : names.join(' and ')}`;
}

/** "5 June 1956", "23 Nov. 2026". */
function day(year: string, month?: number, day?: number): string {
	if (!month) return year;
	const name = monthName(month);
	const short = month === 9 ? 'Sept.' : name.length > 4 ? `${name.slice(0, 3)}.` : name;
	return [day, short, year].filter(Boolean).join(' ');
}
