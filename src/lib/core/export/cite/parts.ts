// Which parts do the citation styles share: runs of text, names, dates, and what kind of thing is cited?
//
// The words of a style (“Accessed”, “edited by”) belong to the style and not to the interface: a
// citation in APA reads alike in every language. They stand with the style for that reason.
import type { CslItem } from '../../schema/records.ts';
import type { ReferenceRun } from '../../view/card/reference.ts';
import type { Citable } from '../csl.ts';

export type Runs = readonly ReferenceRun[];
type Person = NonNullable<CslItem['author']>[number];
type CslDate = NonNullable<CslItem['issued']>;

/** How a style treats an item: by where its title stands. */
export type Manner = 'journal' | 'periodical' | 'chapter' | 'page' | 'paper' | 'whole';

const MANNERS: Record<CslItem['type'], Manner> = {
	'article-journal': 'journal',
	'article-magazine': 'periodical',
	'article-newspaper': 'periodical',
	review: 'periodical',
	chapter: 'chapter',
	entry: 'chapter',
	'entry-encyclopedia': 'chapter',
	webpage: 'page',
	post: 'page',
	'post-weblog': 'page',
	interview: 'paper',
	manuscript: 'paper',
	personal_communication: 'paper',
	speech: 'paper',
	document: 'paper',
	book: 'whole',
	collection: 'whole',
	pamphlet: 'whole',
	report: 'whole',
	thesis: 'whole',
	motion_picture: 'whole',
	broadcast: 'whole'
};

export function manner({ type }: Citable): Manner {
	return MANNERS[type];
}

export function text(words: string | undefined): Runs {
	return words ? [{ text: words, italic: false }] : [];
}

export function italic(words: string | undefined): Runs {
	return words ? [{ text: words, italic: true }] : [];
}

/** In double quotation marks, those within it made single. */
export function quoted(words: string): Runs {
	return text(`“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`);
}

/**
 * The parts that say something, a mark between them. As American styles have it, a comma or full stop
 * goes inside quotation marks, and no full stop follows one, nor a question or exclamation mark.
 */
export function joined(parts: readonly Runs[], mark: string): Runs {
	return parts
		.filter((runs) => runs.length > 0)
		.reduce<Runs>((all, runs) => (all.length === 0 ? runs : [...marked(all, mark), ...runs]), []);
}

/** The runs with a mark after them. */
export function marked(runs: Runs, mark: string): Runs {
	const last = runs.at(-1);
	if (!last) return runs;
	// Without a quotation that was opened, a last ’ is an apostrophe.
	const closing = last.text.includes('‘') ? /^(.*?)([’”]*)$/s : /^(.*?)(”?)$/s;
	const [, body = '', quote = ''] = closing.exec(last.text)!;
	const ended = mark.startsWith('.') && /[.?!…]$/.test(body);
	const [point, rest] = [ended ? '' : mark.slice(0, 1), mark.slice(1)];
	// What follows a title is not a part of it.
	if (quote === '' && last.italic) return [...runs, { text: point + rest, italic: false }];
	return [...runs.slice(0, -1), { ...last, text: body + point + quote + rest }];
}

/** "Given Family". */
export function straight(person: Person): string {
	if ('literal' in person) return person.literal;
	return [person.given, person.family].filter(Boolean).join(' ');
}

/** "Family, Given". */
export function inverted(person: Person): string {
	if ('literal' in person) return person.literal;
	return [person.family, person.given].filter(Boolean).join(', ');
}

/** "N. S.", "J.-P.": the first letter of each given name. */
export function initials(given: string): string {
	return given
		.split(/\s+/)
		.filter(Boolean)
		.map((name) =>
			name
				.split('-')
				.map((part) => `${[...part][0] ?? ''}.`)
				.join('-')
		)
		.join(' ');
}

/** A day in the manner of a style, ranges with a dash; empty where there is none. */
export function dated(
	date: CslDate | undefined,
	say: (year: string, month: number | undefined, day: number | undefined) => string
): string {
	const days = date?.['date-parts'].map(([year, month, day]) => say(String(year), month, day));
	return days ? days.join('–') : '';
}

const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
	...['October', 'November', 'December']
];

/** The English name of a month (1-12). */
export function monthName(month: number): string {
	return MONTHS[month - 1] ?? '';
}

/** A DOI as its address, else the address. */
export function link({ DOI, URL }: Citable): string | undefined {
	return DOI ? `https://doi.org/${DOI}` : URL;
}

/** "1st", "2nd", "11th" of an edition that is a number; otherwise as it is. */
export function ordinal(edition: string): string {
	if (!/^\d+$/.test(edition)) return edition;
	const teen = /1\d$/.test(edition);
	const ending = teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[edition.slice(-1)] ?? 'th');
	return edition + ending;
}
