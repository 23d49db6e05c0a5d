// What does a scene say as two tables, of its hands and of its handoffs? In words, sortable and searchable.
import { fold } from '../query/search.ts';
import type { Id } from '../schema/records.ts';
import type { Grade, Passed, Shape } from './arrangement.ts';
import { heldOnDay, type Listed, type ListedHand, type ListedHandoff } from './listed.ts';
import type { HandColumn, HandoffColumn } from './table-view.ts';
import type { Timetable } from './timetable/timetable.ts';
import type { ShownWords } from './words/shown.ts';
import type { TablesWords } from './words/tables.ts';

/** What a row is sorted by, and what it is found by. */
export interface Sortable<Column extends string = string, Kind extends string = string> {
	id: Id;
	by: Readonly<Record<Column, string | number>>;
	/** Everything that it says, small letters. */
	text: string;
	/** What the table can be narrowed to. */
	kind: Kind;
}

export interface HandRow extends Sortable<HandColumn, Shape> {
	hand: ListedHand;
	kindWord: string;
	held: string;
	came: number;
	passed: number;
	states: string;
}

export interface HandoffRow extends Sortable<HandoffColumn, Passed> {
	handoff: ListedHandoff;
	sentence: string;
	grade: Grade;
	when: string;
	states: string;
}

/** Every listed hand, in the order of the list. */
export function handRows(
	{ hands }: Pick<Listed, 'hands'>,
	timetable: Pick<Timetable, 'hands'>,
	words: ShownWords,
	said: TablesWords
): HandRow[] {
	return hands.map((hand): HandRow => {
		const { node, filled } = hand;
		const kindWord = words.picture.kinds[node.shape];
		const { came, passed } = timetable.hands[hand.id] ?? { came: 0, passed: 0 };
		const held =
			filled.could === null
				? words.cards.held[filled.held]
				: heldOnDay(filled.held, filled.could, said.states);
		const states = stateText(hand, said);
		return {
			id: hand.id,
			hand,
			kindWord,
			held,
			came,
			passed,
			states,
			kind: node.shape,
			text: searchable(node.name, node.spoken, kindWord, held, states),
			by: {
				name: node.name,
				kind: kindWord,
				role: node.role,
				held: HELD.indexOf(filled.held),
				came: -came,
				passed: -passed,
				state: states
			}
		};
	});
}

/** Every listed handoff, as they happened as far as that is known; their days as the timetable has them. */
export function handoffRows(
	{ handoffs }: Pick<Listed, 'handoffs'>,
	timetable: Pick<Timetable, 'rows'>,
	words: ShownWords,
	said: TablesWords
): HandoffRow[] {
	const dayOf = new Map(timetable.rows.map((row) => [row.id, row]));
	const rows = handoffs.map((handoff): HandoffRow => {
		const days = dayOf.get(handoff.id);
		const { passed = 'copy', grade = 0, when = '' } = days ?? handoff.lines[0] ?? {};
		const [sentence = ''] = handoff.spoken.split('; ');
		const states = stateText(handoff, said);
		return {
			id: handoff.id,
			handoff,
			sentence,
			grade,
			when,
			states,
			kind: passed,
			text: searchable(handoff.spoken, said.what[passed], when, words.cards.grades[grade], states),
			by: {
				handoff: sentence,
				what: said.what[passed],
				when: days && (days.dated || days.to !== null) ? days.from : Infinity,
				evidence: -grade,
				state: states
			}
		};
	});
	return sorted(rows, 'when', false, words.dates.locale);
}

/** The rows in the order of a column, a new array; ties stay as they were. */
export function sorted<Row extends Sortable>(
	rows: readonly Row[],
	column: string,
	descending: boolean,
	locale: string
): Row[] {
	const collator = new Intl.Collator(locale);
	const sign = descending ? -1 : 1;
	return rows.toSorted((one, other) => {
		const [a, b] = [one.by[column] ?? '', other.by[column] ?? ''];
		if (typeof a === 'number' && typeof b === 'number')
			return a === b ? 0 : sign * (a < b ? -1 : 1);
		// What has nothing to say stands last whichever way.
		return Number(a === '') - Number(b === '') || sign * collator.compare(String(a), String(b));
	});
}

/** The rows of a kind (null: of every kind) in which every word of a search occurs. */
export function found<Row extends Sortable>(
	rows: readonly Row[],
	search: string,
	kind: Row['kind'] | null
): Row[] {
	const wanted = searchable(search).split(/\s+/);
	return rows.filter(
		(row) => (kind === null || row.kind === kind) && wanted.every((word) => row.text.includes(word))
	);
}

/** In which state it is, in words; nothing where it is simply there. */
export function stateText(of: ListedHand | ListedHandoff, { states }: TablesWords): string {
	const flags = [
		of.selected && states.selected,
		of.struck && states.struck,
		of.told ? of.light !== 'lit' && states[of.light] : states.untold,
		'gap' in of && of.disputed && !of.rival && states.disputed,
		'gap' in of && of.rival && states.rival,
		'gap' in of && of.gap && states.gap
	];
	return flags.filter(Boolean).join('; ');
}

const HELD = ['copy', 'read', 'gist', 'none'];

function searchable(...texts: readonly string[]): string {
	return fold(texts.join(' '));
}
