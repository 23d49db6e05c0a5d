// What does the calendar draw of a scene? The listed handoffs on the axis, each with its mark and its words.
import type { Id } from '../../schema/records.ts';
import type { Stretch } from '../calendar.ts';
import type { Listed, ListedHandoff } from '../listed.ts';
import type { Lanes } from '../link.ts';
import type { NameRun } from '../prose.ts';
import { axis, atOf, stretches, type Axis } from './axis.ts';
import type { TimetableAnswer, TimetableRow } from './row.ts';
import type { Timetable, TimetableBracket, TimetableLane } from './timetable.ts';

/** Words beside a mark; `at` in percent. */
export interface ChartText {
	at: number;
	/** After the mark, before it, or on it where there is no room beside it. */
	side: 'after' | 'before' | 'on';
	parts: { text: string; lang?: string; as: 'firm' | 'soft' | 'note' }[];
}

export interface ChartAnswer extends Omit<TimetableAnswer, 'from' | 'to'> {
	bars: Stretch[];
}

export interface ChartRow {
	kind: 'handoff';
	row: TimetableRow;
	handoff: ListedHandoff;
	bars: Stretch[];
	/** Middles of single days. */
	rings: number[];
	/** The days that fit, on the mark of one whose days are disputed. */
	window: Stretch[];
	/** The same below it, beside the single answers. */
	fits: Stretch[];
	text: ChartText;
	answers: ChartAnswer[];
	/** Titles of the other lanes that it belongs to; it stands in the first. */
	also: string[];
}

export interface ChartBracket {
	kind: TimetableBracket['kind'];
	/** The handoff that it stands at. */
	of: Id;
	bar: Stretch;
	text: Omit<ChartText, 'parts'> & { words: string };
}

export interface ChartGroup extends Omit<TimetableLane, 'rows'> {
	rows: (ChartRow | ChartBracket)[];
}

export interface Chart {
	axis: Axis;
	groups: ChartGroup[];
	/** Every hand that a row names, with the first row that does: there it is a link. */
	introduced: ReadonlyMap<Id, Id>;
	/** Of the handoffs that are drawn. */
	undated: number;
	handoffs: number;
	/** Of the first day and of the arrival; null where it is not on the page. */
	floor: number | null;
	arrival: number | null;
}

/** Widest a letter of the smallest size, and the narrowest that the chart is beside its rows; px at zoom 1. */
const LETTER = 6.2;
const NARROWEST = 540;
/** Between a mark and its words, px. */
const CLEAR = 12;
/** Half a disc, which is wider than its day; px. */
const DISC = 7;

/**
 * The chart of what is listed. A telling’s own days count; what it does not speak of stands at everyone’s. Rows
 * keep everyone’s order, whoever tells it. Each stands once, in the first lane that it belongs to.
 */
export function chart(
	everyones: Timetable,
	own: Timetable,
	{ handoffs }: Pick<Listed, 'handoffs'>,
	by: Lanes
): Chart {
	const ofTelling = new Map(own.rows.map((row) => [row.id, row]));
	const shown = new Map(handoffs.map((handoff) => [handoff.id, handoff]));
	const rows = everyones.rows
		.filter(({ id }) => shown.has(id))
		.map((row) => ofTelling.get(row.id) ?? row);
	const scale = axis(
		rows.map(({ from, to }) => ({ from, to: to ?? from + 1 })),
		everyones.floor,
		everyones.arrival
	);
	const brackets = own.brackets.filter(({ of }) =>
		of.every((id) => shown.get(id)?.light === 'lit')
	);
	const rowById = new Map(rows.map((row) => [row.id, row]));
	const lanes = everyones.lanes[by];
	const lanesOf = (id: Id) => lanes.filter((lane) => lane.rows.includes(id));
	const groups = lanes
		.map((lane) => ({
			...lane,
			rows: lane.rows
				.filter((id) => lanesOf(id)[0] === lane)
				.flatMap((id) => rowById.get(id) ?? [])
				.flatMap((row) => [
					...bracketsAt(row.id, 'before'),
					rowOf(row, shown.get(row.id)!),
					...bracketsAt(row.id, 'after')
				])
		}))
		.filter((group) => group.rows.length > 0);
	return {
		axis: scale,
		groups,
		introduced: introducedIn(groups.flatMap((group) => group.rows)),
		undated: rows.filter(({ dated }) => !dated).length,
		handoffs: rows.length,
		floor: atOf(scale.pieces, everyones.floor + 0.5),
		arrival: everyones.arrival === null ? null : atOf(scale.pieces, everyones.arrival + 0.5)
	};

	function rowOf(row: TimetableRow, handoff: ListedHandoff): ChartRow {
		const to = row.to ?? scale.pieces[0]!.to;
		const bars = stretches(scale, { from: row.from, to });
		const fits = row.window ? stretches(scale, row.window) : [];
		return {
			kind: 'handoff',
			row,
			handoff,
			bars,
			rings: row.rings.flatMap((day) => atOf(scale.pieces, day + 0.5) ?? []),
			window: row.form === 'disputed' ? fits : [],
			fits,
			text: wordsBeside(row, bars),
			answers: row.answers.map(({ from, to: end, ...answer }) => ({
				...answer,
				bars: stretches(scale, { from, to: end })
			})),
			also: lanesOf(row.id)
				.slice(1)
				.map(({ title }) => title)
		};
	}

	function bracketsAt(id: Id, side: TimetableBracket['where']): ChartBracket[] {
		return brackets.filter(({ at, where }) => at === id && where === side).flatMap(bracketOf);
	}

	function bracketOf({ kind, at: of, from, to, words }: TimetableBracket): ChartBracket[] {
		const [bar] = stretches(scale, { from, to: kind === 'between' ? to + 0.5 : to });
		if (!bar) return [];
		const inside = (words.length * LETTER + 2 * CLEAR) / NARROWEST < bar.width / 100;
		const place = inside
			? { at: bar.at + bar.width / 2, side: 'on' as const }
			: beside([bar], words.length, 0);
		return [{ kind, of, bar, text: { ...place, words } }];
	}
}

/** As many words as find room beside the mark: the source’s own go first, then what is in doubt. */
function wordsBeside(row: TimetableRow, bars: readonly Stretch[]): ChartText {
	const when = { text: row.when, as: row.firm ? ('firm' as const) : ('soft' as const) };
	const note = row.note ? [{ text: row.note, as: 'note' as const }] : [];
	const said = row.said ? [saidPart(row.said)] : [];
	const tries = [[when, ...said, ...note], [when, ...note], [when]];
	const placed = tries.map((parts): ChartText => {
		const letters = parts.reduce((sum, { text }) => sum + text.length + 1, 0);
		return { ...beside(bars, letters, row.form === 'day' ? DISC : 0), parts };
	});
	return placed.find(({ side }) => side !== 'on') ?? placed[1]!;
}

function introducedIn(rows: readonly (ChartRow | ChartBracket)[]): Map<Id, Id> {
	const seen = new Map<Id, Id>();
	for (const drawn of rows) {
		if (drawn.kind !== 'handoff') continue;
		for (const run of drawn.row.label) {
			const hand = typeof run === 'string' ? undefined : run.to?.id;
			if (hand && !seen.has(hand)) seen.set(hand, drawn.row.id);
		}
	}
	return seen;
}

function saidPart({ name, lang }: NameRun): ChartText['parts'][number] {
	return { text: name, lang, as: 'soft' };
}

/**
 * Where words of so many letters find room, so that they lie on no mark and end on the page: after the mark,
 * else before it, else on it.
 */
export function beside(
	bars: readonly Stretch[],
	letters: number,
	reach: number
): Pick<ChartText, 'at' | 'side'> {
	const share = (px: number) => (100 * px) / NARROWEST;
	const need = share(letters * LETTER + CLEAR + reach);
	const [first, last] = [bars[0], bars.at(-1)];
	if (!first || !last) return { at: 0, side: 'after' };
	const middle = (bar: Stretch) => bar.at + bar.width / 2;
	const end = reach > 0 ? middle(last) : last.at + last.width;
	const start = reach > 0 ? middle(first) : first.at;
	if (end + need <= 100) return { at: end, side: 'after' };
	if (start - need >= 0) return { at: start, side: 'before' };
	return { at: middle(first), side: 'on' };
}
