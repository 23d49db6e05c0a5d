// How is an item listed after the Publication Manual of the APA, 7th edition?
import type { Citable } from '../csl.ts';
import {
	dated,
	initials,
	italic,
	joined,
	link,
	manner,
	marked,
	monthName,
	ordinal,
	text,
	type Runs
} from './parts.ts';

type People = NonNullable<Citable['author']>;

/** What a title alone does not show, said in brackets. */
const FORMS: Partial<Record<Citable['type'], string>> = {
	interview: 'Interview',
	personal_communication: 'Letter',
	post: 'Online post'
};

/** An entry of the reference list; titles keep the capitals of the source. */
export function apa(item: Citable): Runs {
	const how = manner(item);
	const inParts = how === 'journal' || how === 'periodical' || how === 'chapter';
	const title = [...(inParts ? text(item.title) : italic(item.title)), ...text(extras(item))];
	const who = authors(item);
	const date = dated(item.issued, day);
	const when = text(`(${item.issued?.circa ? 'ca. ' : ''}${date || 'n.d.'})`);
	const head = who === '' ? [title, when] : [text(who), when, title];
	const entry = joined([...head, ...source(item)], '. ');
	const url = link(item);
	const accessed = dated(item.accessed, (year, month, on) => alone(year, month, on));
	const seen = date === '' && accessed;
	if (!url)
		return seen ? [...marked(entry, '. '), ...text(`Retrieved ${seen}.`)] : marked(entry, '.');
	const retrieved = seen ? `Retrieved ${seen}, from ${url}` : url;
	return [...marked(entry, '. '), ...text(retrieved)];
}

/** Where it stands: a journal with its numbers, a book with its editors, a site, a publisher. */
function source(item: Citable): Runs[] {
	const how = manner(item);
	const { volume, page, publisher } = item;
	const container = item['container-title'];
	const number = item.issue ?? item.number;
	const archive = text([item.archive, item.archive_location].filter(Boolean).join(', '));
	if (how === 'journal' || how === 'periodical') {
		const issue = [...italic(volume), ...text(number && `(${number})`)];
		return [joined([italic(container), issue, text(page)], ', '), text(publisher), archive];
	}
	if (how === 'chapter') {
		const editors = item.editor ? `${straightList(item.editor)} (${role(item.editor)}), ` : '';
		const inside = container
			? [...text(`In ${editors}`), ...italic(container), ...text(within(item))]
			: [];
		return [inside, text(publisher), archive];
	}
	return [text(container), text(item['collection-title']), text(publisher), archive];
}

/** " (2nd ed., Vol. 3, No. 47, pp. 1–9)" of the book that a chapter stands in. */
function within({ edition, volume, number, page, 'collection-title': series }: Citable): string {
	return bracketed([
		edition && `${ordinal(edition)} ed.`,
		volume && `Vol. ${volume}`,
		series,
		number && `No. ${number}`,
		page && pages(page)
	]);
}

/** What stands in brackets after the title. */
function extras(item: Citable): string {
	const { translator, edition, version, interviewer, genre } = item;
	const how = manner(item);
	const whole = how === 'whole' || how === 'paper' || how === 'page';
	const number = item.number ?? item.issue;
	const editors = item.author && how === 'whole' ? item.editor : undefined;
	const notes = bracketed([
		editors && `${straightList(editors)}, ${role(editors)}`,
		translator && `${straightList(translator)}, Trans.`,
		whole && edition ? `${ordinal(edition)} ed.` : undefined,
		whole && item.volume ? `Vol. ${item.volume}` : undefined,
		whole && number ? `No. ${number}` : undefined,
		whole && item.page ? pages(item.page) : undefined,
		version && `Version ${version}`
	]);
	const form = interviewer
		? `Interview by ${straightList(interviewer)}`
		: (genre ?? FORMS[item.type]);
	return notes + (form ? ` [${form}]` : '');
}

function bracketed(parts: (string | undefined)[]): string {
	const told = parts.filter(Boolean);
	return told.length > 0 ? ` (${told.join(', ')})` : '';
}

function authors({ author, editor, type }: Citable): string {
	if (author) return list(author.map(invertedInitials));
	if (!editor || type === 'chapter' || type.startsWith('entry')) return '';
	return `${list(editor.map(invertedInitials))} (${role(editor)})`;
}

function role(editors: People): string {
	return editors.length > 1 ? 'Eds.' : 'Ed.';
}

/** "A, B, & C"; beyond twenty, nineteen and the last. */
function list(names: string[]): string {
	if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`;
	return names.length > 1
		? `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
		: (names[0] ?? '');
}

function invertedInitials(person: People[number]): string {
	if ('literal' in person) return person.literal;
	return person.given ? `${person.family}, ${initials(person.given)}` : person.family;
}

function straightList(people: People): string {
	const names = people.map((one) =>
		'literal' in one ? one.literal : one.given ? `${initials(one.given)} ${one.family}` : one.family
	);
	return names.length > 2
		? `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
		: names.join(' & ');
}

function pages(page: string): string {
	return `${/[-–,]/.test(page) ? 'pp.' : 'p.'} ${page}`;
}

/** "1956, June 5". */
function day(year: string, month?: number, day?: number): string {
	if (!month) return year;
	return `${year}, ${monthName(month)}${day ? ` ${day}` : ''}`;
}

/** "June 5, 1956". */
function alone(year: string, month?: number, day?: number): string {
	if (!month) return year;
	return `${monthName(month)}${day ? ` ${day},` : ''} ${year}`;
}
