// How is an item cited in a note after The Chicago Manual of Style, 18th edition?
import type { Citable } from '../csl.ts';
import {
	dated,
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

type People = Citable['author'];

/** A full note; places of publication are left out, as the 18th edition has it. */
export function chicago(item: Citable): Runs {
	const how = manner(item);
	const date = dated(item.issued, day);
	const when = (item.issued?.circa ? 'ca. ' : '') + date;
	const accessed = dated(item.accessed, day);
	const inParts = how === 'journal' || how === 'periodical' || how === 'chapter';
	const title = how === 'whole' ? italic(item.title) : quoted(item.title);
	const listed = item.type.startsWith('entry') && !item.author && item['container-title'];
	const who = item.author ?? (how === 'whole' ? item.editor : undefined);
	const role =
		item.author || how !== 'whole' || !item.editor
			? ''
			: item.editor.length > 1
				? ', eds.'
				: ', ed.';
	const container = inParts ? italic(item['container-title']) : text(item['container-title']);
	const head = listed
		? [container, [...text('s.v. '), ...title]]
		: [text(people(who) + role), title];
	const within: Runs =
		listed || container.length === 0
			? []
			: how === 'chapter'
				? [...text('in '), ...container]
				: how === 'journal'
					? [...container, ...text(issue(item, when))]
					: container;
	const published = joined([text(item.publisher), text(when)], ', ');
	const book = how === 'whole' || how === 'chapter';
	const parts = [
		...head,
		text(item.interviewer && `interview by ${people(item.interviewer)}`),
		within,
		text(role === '' && item.editor ? `ed. ${people(item.editor)}` : ''),
		text(item.translator && `trans. ${people(item.translator)}`),
		text(item.edition && `${ordinal(item.edition)} ed.`),
		how === 'journal' ? [] : numbers(item),
		text(item['collection-title']),
		text(item.genre),
		text(item.version && `data version ${item.version}`),
		book ? [] : how === 'journal' ? [] : published,
		text(item.section && `sec. ${item.section}`),
		text([item.archive, item.archive_location].filter(Boolean).join(', '))
	];
	const main = joined(parts, ', ');
	const whole =
		book && published.length > 0 ? [...main, ...text(' ('), ...published, ...text(')')] : main;
	const page = how === 'journal' ? [] : text(item.page);
	const seen = date === '' && accessed !== '' ? `accessed ${accessed}` : '';
	return marked(joined([whole, page, text(seen), text(link(item))], ', '), '.');
}

/** Three or more go by the first of them. */
function people(list: People = []): string {
	const names = list.map(straight);
	return names.length > 2 ? `${names[0]} et al.` : names.join(' and ');
}

/** " 48, no. 2 (1996): 181–206". */
function issue({ volume, issue, number, page }: Citable, when: string): string {
	const no = issue ?? number;
	const parts = [volume && ` ${volume}`, no && `${volume ? ', ' : ' '}no. ${no}`];
	return `${parts.filter(Boolean).join('')}${when && ` (${when})`}${page ? `: ${page}` : ''}`;
}

function numbers({ volume, issue, number }: Citable): Runs {
	const no = issue ?? number;
	return joined([text(volume && `vol. ${volume}`), text(no && `no. ${no}`)], ', ');
}

/** "June 5, 1956". */
function day(year: string, month?: number, day?: number): string {
	if (!month) return year;
	return day ? `${monthName(month)} ${day}, ${year}` : `${monthName(month)} ${year}`;
}
