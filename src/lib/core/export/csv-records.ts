// Which records do the tables of a case hold?
import { Account, Agent, Copy, Handoff, Place, type CaseRecords } from '../schema/records.ts';
import { fromCsvLines, type CsvRow } from './csv.ts';
import { cslDateOf, handOf, listOf, localOf, peopleOf } from './csv-cells.ts';
import { columns, tableNames, type TableName } from './csv-tables.ts';

/** What tables hold of a case; its own settings and its told routes have none. */
export type TableRecords = Omit<CaseRecords, 'case' | 'routes'>;

const PEOPLE = ['author', 'editor', 'interviewer', 'translator'];
const DATES = ['issued', 'accessed', 'original-date'];

/** Where the row of a record stands. */
interface RowPlace {
	table: TableName;
	/** Counted from 1. */
	line: number;
}

export interface TableValues {
	/** What the rows say, record by record, before anybody looked whether a case may say so. */
	values: Record<keyof TableRecords, unknown[]>;
	/** The rows that the records were read from, as they stand in `values`. */
	places: Record<keyof TableRecords, RowPlace[]>;
	/** The rows of the claims of each account, as they stand in `values`. */
	claimPlaces: RowPlace[][];
	/** Tables that cannot be read, columns that no table has, and rows that belong to nothing. */
	faults: { table: TableName; line: number; message: string }[];
}

/**
 * The records that `csvTables` wrote; a table that is missing has no rows, columns may stand in any
 * order, and those that are reckoned are skipped. Throws an Error that names every fault by its table.
 */
export function fromCsvTables(tables: Partial<Record<TableName, string>>): TableRecords {
	const { values, faults: unread } = tableValues(tables);
	const faults = unread.map(({ table, message }) => `${table}: ${message}`);
	const records: TableRecords = {
		agents: checked('agents', Agent, values.agents, faults),
		copies: checked('copies', Copy, values.copies, faults),
		handoffs: checked('handoffs', Handoff, values.handoffs, faults),
		places: checked('places', Place, values.places, faults),
		accounts: checked('sources', Account, values.accounts, faults)
	};
	if (faults.length > 0) throw new Error(`Not the tables of a case.\n${faults.join('\n')}`);
	return records;
}

/** What tables say, and on which lines; reads what `csvTables` wrote, and never throws. */
export function tableValues(tables: Partial<Record<TableName, string>>): TableValues {
	const faults: TableValues['faults'] = [];
	const lines = new Map<CsvRow, RowPlace>();
	const rows = Object.fromEntries(
		tableNames.map((name) => [name, rowsOf(name, tables[name] ?? '', faults, lines)])
	) as Record<TableName, CsvRow[]>;
	const names = grouped(rows.names, 'of');
	const memberships = grouped(rows.memberships, 'agent');
	const claims = grouped(rows.claims, 'source');
	const namesOf = (id = '') => names.get(id)?.map((row) => texts(row, columns.names.slice(1)));

	const found = {
		agents: rows.agents.map((row) => ({
			...texts(row, ['id', 'kind', 'number', 'place']),
			names: namesOf(row.id),
			...locals(row, ['label', 'role', 'summary', 'note']),
			partOf: memberships.get(row.id ?? '')?.map((one) => ({
				agent: one.part_of,
				...texts(one, ['from', 'to']),
				...locals(one, ['as'])
			})),
			active: some({ from: row.active_from || undefined, to: row.active_to || undefined }),
			sameAs: listOf(row.same_as),
			aliases: listOf(row.aliases)
		})),
		copies: rows.copies.map((row) => ({
			...texts(row, ['id', 'lang', 'version', 'form', 'numbered']),
			names: namesOf(row.id),
			...locals(row, ['title', 'note']),
			madeFrom: listOf(row.made_from),
			aliases: listOf(row.aliases)
		})),
		handoffs: rows.handoffs.map((row) => ({
			...texts(row, ['id', 'kind', 'place']),
			from: listOf(row.from)?.map((hand) => handOf(hand, 'unknown')),
			to: listOf(row.to)?.map((hand) => handOf(hand, 'unknown')),
			passes: passesOf(row),
			...lists(row, ['for', 'after', 'summarises', 'excludes', 'aliases']),
			...locals(row, ['question', 'note'])
		})),
		places: rows.places.map((row) => ({
			...texts(row, ['id', 'side', 'utc']),
			names: namesOf(row.id),
			at: row.latitude ? { lat: Number(row.latitude), lon: Number(row.longitude) } : undefined,
			aliases: listOf(row.aliases)
		})),
		accounts: rows.sources.map((row) => ({
			source: {
				...texts(row, ['id', 'type', 'reliability', 'read', 'archived']),
				sameWorkAs: row.same_work_as || undefined,
				...locals(row, ['note']),
				aliases: listOf(row.aliases),
				csl: cslOf(row)
			},
			...texts(row, ['by', 'on']),
			claims: claims.get(row.id ?? '')?.map(claimOf)
		}))
	};

	const things = [rows.agents, rows.copies, rows.places].flat();
	const orphans = [
		...strays('names', 'of', rows.names, things),
		...strays('memberships', 'agent', rows.memberships, rows.agents),
		...strays('claims', 'source', rows.claims, rows.sources)
	];
	for (const { row, ...fault } of orphans) faults.push({ ...fault, line: lines.get(row)!.line });

	const at = (list: readonly CsvRow[]) => list.map((row) => lines.get(row)!);
	const values = Object.entries(found).map(([name, list]) => [name, list.map(stripped)]);
	return {
		values: Object.fromEntries(values) as TableValues['values'],
		places: {
			agents: at(rows.agents),
			copies: at(rows.copies),
			handoffs: at(rows.handoffs),
			places: at(rows.places),
			accounts: at(rows.sources)
		},
		claimPlaces: rows.sources.map(({ id = '' }) => at(claims.get(id) ?? [])),
		faults
	};
}

/** Rows that belong to nothing, which reading would pass over in silence. */
function strays(
	table: TableName,
	column: string,
	rows: readonly CsvRow[],
	owners: readonly CsvRow[]
): { table: TableName; row: CsvRow; message: string }[] {
	const known = new Set(owners.map(({ id = '' }) => id));
	return rows
		.filter((row) => !known.has(row[column] ?? ''))
		.map((row) => {
			const message = `${column}: nothing in the other tables has the id "${row[column] ?? ''}".`;
			return { table, row, message };
		});
}

function rowsOf(
	table: TableName,
	text: string,
	faults: TableValues['faults'],
	lines: Map<CsvRow, RowPlace>
): CsvRow[] {
	try {
		const read = fromCsvLines(text);
		for (const { row, line } of read) lines.set(row, { table, line });
		const known: readonly string[] = columns[table];
		const strange = Object.keys(read[0]?.row ?? {}).filter((name) => !known.includes(name));
		faults.push(
			...strange.map((name) => ({ table, line: 1, message: `there is no column "${name}".` }))
		);
		return read.map(({ row }) => row);
	} catch (cause) {
		const { message } = cause as Error;
		const line = Number(/^Line (\d+)/.exec(message)?.[1] ?? 1);
		faults.push({ table, line, message });
		return [];
	}
}

interface Schema<T> {
	safeParse(
		value: unknown
	):
		| { success: true; data: T }
		| { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };
}

function checked<T>(table: string, schema: Schema<T>, list: unknown[], faults: string[]): T[] {
	return list.flatMap((value, i) => {
		const parsed = schema.safeParse(value);
		if (parsed.success) return [parsed.data];
		const { issues } = parsed.error;
		// The names of the columns are the first line of a table.
		const lines = issues.map(
			({ path, message }) => `${table}, record ${i + 1}: ${path.join('.')}: ${message}`
		);
		faults.push(...lines);
		return [];
	});
}

function claimOf(row: CsvRow): object {
	const types: Record<string, (text: string) => unknown> = {
		number: Number,
		boolean: (text) => text === 'true'
	};
	const value = (types[row.value_type ?? ''] ?? String)(row.value ?? '');
	return {
		...texts(row, ['id', 'stance', 'date', 'said', 'basis', 'rank', 'why', 'by', 'on']),
		about: row.field ? { thing: row.about, field: row.field, value } : row.about,
		...locals(row, ['says']),
		accordingTo: row.according_to ? handOf(row.according_to, 'witness') : undefined,
		follows: listOf(row.follows),
		locator: some(texts(row, ['page', 'section', 'paragraph', 'time'])),
		quote: row.quote
			? {
					text: row.quote,
					lang: row.quote_lang,
					translation: row.quote_translation || undefined
				}
			: undefined
	};
}

function passesOf({ passes, copy, made_from }: CsvRow): object {
	if (passes === 'copy') return { what: passes, copy };
	return passes === 'make' ? { what: passes, from: made_from, to: copy } : { what: passes };
}

function cslOf(row: CsvRow): object {
	const fields = columns.sources.filter((name) => name.startsWith('csl_'));
	return Object.fromEntries(
		fields.map((column): [string, unknown] => {
			const field = column.slice('csl_'.length);
			const cell = row[column];
			if (PEOPLE.includes(field)) return [field, peopleOf(cell)];
			return [field, DATES.includes(field) ? cslDateOf(cell) : cell || undefined];
		})
	);
}

function grouped(rows: readonly CsvRow[], by: string): Map<string, CsvRow[]> {
	const groups = new Map<string, CsvRow[]>();
	for (const row of rows) {
		const key = row[by] ?? '';
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	return groups;
}

function texts(row: CsvRow, names: readonly string[]): Record<string, string | undefined> {
	return Object.fromEntries(names.map((name) => [name, row[name] || undefined]));
}

function locals(row: CsvRow, names: readonly string[]): object {
	return Object.fromEntries(names.map((name) => [name, localOf(name, row)]));
}

function lists(row: CsvRow, names: readonly string[]): object {
	return Object.fromEntries(names.map((name) => [name, listOf(row[name])]));
}

/** The value if any field of it is there. */
function some<T extends object>(value: T): T | undefined {
	return Object.values(value).some(Boolean) ? value : undefined;
}

/** Without the fields that are not there, at any depth. */
function stripped(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(stripped);
	if (typeof value !== 'object' || value === null) return value;
	const told = Object.entries(value).filter(([, inner]) => inner !== undefined);
	return Object.fromEntries(told.map(([key, inner]) => [key, stripped(inner)]));
}
