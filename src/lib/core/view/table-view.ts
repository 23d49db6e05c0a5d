// How are the tables of a scene in words sorted and narrowed, and how does an address say so? A codec.
import type { Passed, Shape } from './arrangement.ts';
import { searchText } from './search-text.ts';

export const handColumns = ['name', 'kind', 'role', 'held', 'came', 'passed', 'state'] as const;
export const handoffColumns = ['handoff', 'what', 'when', 'evidence', 'state'] as const;

export type HandColumn = (typeof handColumns)[number];
export type HandoffColumn = (typeof handoffColumns)[number];

/** A column that a table is sorted by, its rows from the last to the first if turned. */
export interface Sorting<Column extends string = string> {
	by: Column;
	turned: boolean;
}

/** How one table is looked at. */
export interface TableView<Column extends string = string, Kind extends string = string> {
	/** Null: as it comes by itself. */
	sorting: Sorting<Column> | null;
	/** Rows of this kind alone; null: of every kind. */
	kind: Kind | null;
	/** Rows in which these words occur; empty: all. */
	find: string;
}

export interface TableViews {
	hands: TableView<HandColumn, Shape>;
	handoffs: TableView<HandoffColumn, Passed>;
}

/** As both tables come by themselves: whole, in their own order. */
export const plainTables: TableViews = {
	hands: { sorting: null, kind: null, find: '' },
	handoffs: { sorting: null, kind: null, find: '' }
};

/** The column in whose order each table comes by itself. */
export const ownOrder = { hands: null, handoffs: 'when' } as const;

/** The parts of a query that say how the tables are looked at; empty ones go without saying. */
export function writeTables(tables: TableViews): Record<string, string> {
	return {
		...written('handoffs', tables.handoffs, ownOrder.handoffs),
		...written('hands', tables.hands, ownOrder.hands)
	};
}

/** The nearest that a query can mean. */
export function readTables(params: ReadonlyMap<string, string>): TableViews {
	return {
		hands: read(params, 'hands', handColumns, SHAPES, ownOrder.hands),
		handoffs: read(params, 'handoffs', handoffColumns, PASSED, ownOrder.handoffs)
	};
}

function written(
	table: string,
	{ sorting, kind, find }: TableView,
	own: string | null
): Record<string, string> {
	return {
		[table]:
			!sorting || isOwnOrder(sorting, own) ? '' : sorting.by + (sorting.turned ? TURNED : ''),
		[`${table}-find`]: encodeURIComponent(searchText(find)),
		[`${table}-kind`]: kind ?? ''
	};
}

function read<Column extends string, Kind extends string>(
	params: ReadonlyMap<string, string>,
	table: string,
	columns: readonly Column[],
	kinds: readonly Kind[],
	own: Column | null
): TableView<Column, Kind> {
	const text = (part = '') => params.get(table + part) ?? '';
	const turned = text().endsWith(TURNED);
	const by = columns.find((column) => text() === (turned ? column + TURNED : column));
	return {
		sorting: by && !isOwnOrder({ by, turned }, own) ? { by, turned } : null,
		kind: kinds.find((kind) => kind === text('-kind')) ?? null,
		find: searchText(text('-find'))
	};
}

/** Whether a table stands as it comes by itself, which nobody need say. */
function isOwnOrder({ by, turned }: Sorting, own: string | null): boolean {
	return by === own && !turned;
}

const TURNED = '-turned';
const SHAPES: readonly Shape[] = ['person', 'institution', 'publication', 'group', 'unknown'];
const PASSED: readonly Passed[] = ['copy', 'reading', 'word'];
