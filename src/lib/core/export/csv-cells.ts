// How do lists, names and dates of sources stand in one cell of a table, and come out of it whole?
//
// A list is joined by "; ". A backslash stands before a semicolon, a comma of a name, or a backslash
// that belongs to the text itself.
import type { CslItem, LocalText } from '../schema/records.ts';

type CslName = NonNullable<CslItem['author']>[number];
type CslDate = NonNullable<CslItem['issued']>;

/** The languages of local texts; a column in English has no ending. */
const ENDINGS = { en: '', pl: '_pl', ru: '_ru', he: '_he' } as const;

/** Names of the columns of a text in several languages: "note", "note_pl", … */
export function localColumns(name: string): string[] {
	return Object.values(ENDINGS).map((ending) => name + ending);
}

/** The cells of a local text, by column. */
export function localCells(name: string, text: LocalText | undefined): Record<string, string> {
	return Object.fromEntries(
		Object.entries(ENDINGS).flatMap(([lang, ending]) => {
			const value = text?.[lang as keyof LocalText];
			return value === undefined ? [] : [[name + ending, value]];
		})
	);
}

/** The local text of these cells, or nothing. */
export function localOf(
	name: string,
	row: Readonly<Record<string, string>>
): Record<string, string> | undefined {
	const texts = Object.entries(ENDINGS).flatMap(([lang, ending]): [string, string][] => {
		const cell = row[name + ending];
		return cell ? [[lang, cell]] : [];
	});
	return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

export function listCell(items: readonly string[] = []): string {
	return items.map((item) => escaped(item, /[\\;]/g)).join('; ');
}

export function listOf(cell = ''): string[] | undefined {
	return cell === '' ? undefined : parts(cell, ';').map(unescaped);
}

/** Somebody by id, or described in words after a question mark: "?a courier". */
export function handCell(hand: string | { unknown: string } | { witness: string }): string {
	if (typeof hand === 'string') return hand;
	return `?${'unknown' in hand ? hand.unknown : hand.witness}`;
}

export function handOf<K extends string>(text: string, key: K): string | Record<K, string> {
	return text.startsWith('?') ? ({ [key]: text.slice(1) } as Record<K, string>) : text;
}

/** "Family, Given; Family,; The Office": a comma says that it is a person's name. */
export function peopleCell(people: readonly CslName[] = []): string {
	const name = (text: string) => escaped(text, /[\\;,]/g);
	return people
		.map((one) =>
			'literal' in one
				? name(one.literal)
				: one.given === undefined
					? `${name(one.family)},`
					: `${name(one.family)}, ${name(one.given)}`
		)
		.join('; ');
}

export function peopleOf(cell = ''): CslName[] | undefined {
	if (cell === '') return undefined;
	return parts(cell, ';').map((person) => {
		const [first = '', given] = parts(person, ',').map(unescaped);
		if (given === undefined) return { literal: first };
		return person.endsWith(',') && given === '' ? { family: first } : { family: first, given };
	});
}

/** "1956-06-05", "1956-06/1957", with "~" before it where it is about right. */
export function cslDateCell(date: CslDate | undefined): string {
	if (!date) return '';
	const day = (numbers: readonly number[]) =>
		numbers.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0')).join('-');
	return (date.circa ? '~' : '') + date['date-parts'].map(day).join('/');
}

export function cslDateOf(cell = ''): CslDate | undefined {
	if (cell === '') return undefined;
	const days = cell.replace(/^~/, '').split('/');
	const parts = days.map((day) => day.split('-').map(Number));
	return { 'date-parts': parts, ...(cell.startsWith('~') && { circa: true }) };
}

function escaped(text: string, marks: RegExp): string {
	return text.replace(marks, '\\$&');
}

function unescaped(text: string): string {
	return text.replace(/\\(.)/gsu, '$1');
}

/** Splits at a mark that no backslash precedes, with the one space after it; backslashes stay. */
function parts(text: string, mark: string): string[] {
	const found: string[] = [''];
	for (let i = 0; i < text.length; i++) {
		if (text[i] === mark) {
			found.push('');
			if (text[i + 1] === ' ') i++;
		} else {
			found[found.length - 1] += text[i]!;
			if (text[i] === '\\') found[found.length - 1] += text[++i] ?? '';
		}
	}
	return found;
}
