// When was every handoff, and of which days is nothing told? The rows of the calendar, before anything is drawn.
import { spanOf } from '../../graph/dates.ts';
import type { DaySpan } from '../../graph/types.ts';
import type { Id } from '../../schema/records.ts';
import type { Facts } from '../card/facts.ts';
import type { Lanes } from '../link.ts';
import { longestSilence } from '../silence.ts';
import { localText } from '../sentence.ts';
import { timetableWords } from '../words/timetable.ts';
import { inOrder } from './in-order.ts';
import { timetableRow, type TimetableRow } from './row.ts';

/** A bracket over days, above or below the row of a handoff. */
export interface TimetableBracket extends DaySpan {
	at: Id;
	where: 'before' | 'after';
	/** It is about these handoffs, and shown where all of them are. */
	of: Id[];
	kind: 'silence' | 'between';
	words: string;
}

/** Handoffs that stand together. */
export interface TimetableLane {
	id: Id;
	title: string;
	side: 'east' | 'west' | null;
	/** The told route that it is. */
	route: Id | null;
	/** By id, as they happened. */
	rows: Id[];
}

export interface Timetable {
	/**
	 * By places: `word`, then the lanes of the case; a handoff is in one. By routes: every told route as it is told,
	 * then `_rest`; a handoff can be on several routes.
	 */
	lanes: Record<Lanes, TimetableLane[]>;
	/** Group by group; within a group in the order of events. */
	rows: TimetableRow[];
	brackets: TimetableBracket[];
	/** How many handoffs brought each hand something, and by how many it passed something on. */
	hands: Record<Id, { came: number; passed: number }>;
	/** First day of the story, and the day on which its text arrived; null where that is not one day. */
	floor: number;
	arrival: number | null;
	sides: { east: string; west: string };
}

/** The calendar of all handoffs of which a telling speaks. */
export function timetable(facts: Facts): Timetable {
	const { graph, words, language, floor, order, told } = facts;
	const said = timetableWords(language);
	const { lanes, sides, picture } = graph.case;
	const groups: Omit<TimetableLane, 'rows'>[] = [
		{ id: 'word', title: localText(picture.wordTitle, language), side: null, route: null },
		...lanes.map(({ id, title, places }) => ({
			id,
			title: localText(title, language),
			side: graph.places.get(places[0]!)?.side ?? ('east' as const),
			route: null
		}))
	];
	const all = [...graph.handoffs.values()]
		.filter(({ id }) => told.has(id))
		.map((handoff) => timetableRow(facts, handoff));
	const sorted = (rows: readonly TimetableRow[]) =>
		inOrder(rows, (e, f) => order.before(e, f) || inStory(e, f));
	const places = groups.map((group) => ({
		...group,
		rows: sorted(all.filter((row) => row.group === group.id))
	}));
	return {
		lanes: {
			places: places.map((lane) => ({ ...lane, rows: lane.rows.map(({ id }) => id) })),
			routes: routes()
		},
		rows: places.flatMap(({ rows }) => rows),
		hands: Object.fromEntries(
			[...graph.agents.keys()].map((id) => [
				id,
				{ came: toldOf(graph.cameTo.get(id)), passed: toldOf(graph.passedOn.get(id)) }
			])
		),
		brackets: [...between(), ...pause()],
		floor,
		arrival: arrival(),
		sides: { east: localText(sides.east, language), west: localText(sides.west, language) }
	};

	function routes(): TimetableLane[] {
		const lanes = [...graph.routes.values()].map(({ id, title, steps }) => ({
			id,
			title: localText(title, language),
			side: null,
			route: id,
			rows: steps.map(({ handoff }) => handoff).filter((step) => told.has(step))
		}));
		const onRoutes = new Set(lanes.flatMap((lane) => lane.rows));
		const rest = sorted(all.filter(({ id }) => !onRoutes.has(id))).map(({ id }) => id);
		return [...lanes, { id: '_rest', title: said.noRoute, side: null, route: null, rows: rest }];
	}

	/** Steps of one story stand as it tells them. */
	function inStory(e: Id, f: Id): boolean {
		return [picture.spine, picture.word].some(
			(steps) => steps.includes(e) && steps.indexOf(e) < steps.indexOf(f)
		);
	}

	function toldOf(ids: readonly Id[] = []): number {
		return ids.filter((id) => told.has(id)).length;
	}

	function daysOf(id: Id | undefined): DaySpan | null {
		return (id !== undefined && told.has(id) && order.spans.get(id)) || null;
	}

	function arrival(): number | null {
		const days = daysOf(picture.spine.at(-1));
		return days && days.to - days.from === 1 ? days.from : null;
	}

	/** From the day word was out to the day the text was. */
	function between(): TimetableBracket[] {
		const [word, text] = [picture.word.at(-1), picture.spine.at(-1)];
		const [first, last] = [daysOf(word), daysOf(text)];
		if (!first || !last || !(first.to < last.from) || !Number.isFinite(last.to)) return [];
		if (![word, text].every((id) => spanOf(graph, id!, facts.telling).dated)) return [];
		return [
			{
				at: word!,
				where: 'after',
				of: [word!, text!],
				kind: 'between',
				from: first.to,
				to: last.from,
				words: words.picture.later(last.from - first.to + 1, last.to - 1 - first.from)
			}
		];
	}

	function pause(): TimetableBracket[] {
		const longest = longestSilence(facts);
		if (!longest) return [];
		const { after, before, from, to } = longest;
		return [
			{
				at: before,
				where: 'before',
				of: [after, before],
				kind: 'silence',
				from,
				to,
				words: said.silence(to - from)
			}
		];
	}
}
