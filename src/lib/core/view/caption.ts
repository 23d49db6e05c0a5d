// What is shown, and which conditions are in force? One sentence for title, share and citation, so that the caveat travels with the claim.
import { fold, type SearchEntry } from '../query/search.ts';
import { sets } from '../query/who.ts';
import { dayOfIso } from '../schema/days.ts';
import type { Id } from '../schema/records.ts';
import { fullDayWords } from './date-words.ts';
import { home, type View } from './link.ts';
import type { TableView } from './table-view.ts';
import { openEnds } from './tracing/open-ends.ts';
import type { CaptionWords } from './words/caption.ts';
import type { Words } from './words/words.ts';

/** Names of what has no page of its own: the case, its places and sides, and its named choices of sources. */
export interface Choices {
	/** What the whole shows: "How the speech reached the West". */
	title: string;
	places: Readonly<Record<Id, string>>;
	sides: { east: string; west: string; origin?: string };
	/** As they stand within a sentence. */
	tellings: readonly { title: string; accounts: readonly Id[] }[];
}

export interface CaptionNames {
	things: readonly SearchEntry[];
	choices: Choices;
}

/** As many are named; of more the rest is counted. */
const NAMED = 3;

/**
 * "Wiktor Grajewski, as told by the documents of 1956, on 13 April 1956, without Yaakov Barmor".
 * What the case does not know is not in force and is passed over. `own` is what the page of a thing calls it.
 */
export function caption(
	view: View,
	names: CaptionNames,
	said: CaptionWords,
	words: Pick<Words, 'dates'>,
	own?: string
): string {
	const { locale } = words.dates;
	const list = new Intl.ListFormat(locale, { type: 'conjunction' });
	return said.joined(subject(), conditions().filter(Boolean));

	function subject(): string {
		const { focus, ask, what, from, to } = view;
		if (focus) return own ?? nameOf(focus.id, focus.kind) ?? names.choices.title;
		if (ask === 'knowledge') return said.knowledge;
		if (ask) return said.routes(what, ends(from, openEnds.from), ends(to, openEnds.to));
		return names.choices.title;
	}

	function conditions(): string[] {
		const { lens, lanes, tables, as, vs, on, without, place, grade, show, q, rank, pin } = view;
		const one = tellers(as);
		const other = tellers(vs);
		const struck = without.flatMap((id) => strike(id) ?? []);
		const at = place && names.choices.places[place];
		return [
			said.lenses[lens],
			lens === 'calendar' ? said.lanes[lanes] : '',
			...(lens === 'text'
				? [...inTable(tables.handoffs, said.handoffs), ...inTable(tables.hands, said.hands)]
				: []),
			other ? said.compared(one ?? said.everyone, other) : one ? said.told(one) : '',
			on ? said.on(fullDayWords(dayOfIso(on), words)) : '',
			at ? said.place(at) : '',
			grade ? said.grade(grade) : '',
			show === 'all' ? said.all : '',
			q ? said.search(q) : '',
			view.ask === 'routes' && rank !== home.rank ? said.ranks[rank] : '',
			pin.length > 0 ? said.held(pin.length) : '',
			struck.length > 0 ? said.without(named(struck)) : ''
		];
	}

	/** How a table of the scene in words is looked at. */
	function inTable<Column extends string, Kind extends string>(
		{ sorting, kind, find }: TableView<Column, Kind>,
		of: { only: Record<Kind, string>; columns: Record<Column, string> } & Pick<
			CaptionWords['hands'],
			'found' | 'sorted'
		>
	): string[] {
		return [
			kind ? of.only[kind] : '',
			find ? of.found(find) : '',
			sorting ? of.sorted(of.columns[sorting.by], sorting.turned) : ''
		];
	}

	/** Null where none of them is known: then everyone tells. */
	function tellers(accounts: readonly Id[]): string | null {
		const key = [...accounts].sort().join();
		const ready = names.choices.tellings.find(
			(choice) => [...choice.accounts].sort().join() === key
		);
		if (ready) return ready.title;
		const known = accounts.flatMap((id) => nameOf(id, 'source') ?? []);
		if (known.length === 0) return null;
		return known.length > NAMED ? said.sources(known.length) : list.format(known);
	}

	function ends(asked: readonly string[], open: string): string {
		const meant = asked.flatMap((name) => end(name) ?? []);
		return named(meant.length > 0 ? meant : [end(open)!]);
	}

	function end(name: string): string | null {
		const hand = nameOf(name, 'node');
		const set = hand ? undefined : sets.find((one) => one === name);
		if (!set) return hand;
		return names.choices.sides[set] ?? said.origin;
	}

	function strike(id: string): string | null {
		const [whole = '', claim] = id.split('#');
		if (claim) {
			const source = nameOf(whole, 'source');
			return source && said.claim(source);
		}
		const thing = find(whole);
		if (!thing) return null;
		return thing.kind === 'handoff' ? said.handoff(sentence(thing.label)) : thing.label;
	}

	function nameOf(id: Id, kind: SearchEntry['kind']): string | null {
		const found = find(id, kind);
		return found ? sentence(found.label) : null;
	}

	/** By its id, or by an older one, which is among the names it is found by. */
	function find(id: Id, kind?: SearchEntry['kind']): SearchEntry | undefined {
		const alike = names.things.filter((one) => !kind || one.kind === kind);
		const old = fold(id);
		return alike.find((one) => one.id === id) ?? alike.find(({ keys }) => keys.includes(old));
	}

	function named(all: readonly string[]): string {
		const shown = all.length > NAMED + 1 ? all.slice(0, NAMED) : all;
		const rest = all.length - shown.length;
		return list.format(rest > 0 ? [...shown, said.more(rest)] : shown);
	}
}

/** A sentence as it stands within another. */
function sentence(text: string): string {
	return text.replace(/\.$/, '');
}
