// How does a case stand in tables that a spreadsheet opens, one row for each record?
//
// What the rows of a case say is all there, in columns named as in its files. Columns that begin with
// "reckoned_" follow from the others: they are for the reader, and reading the tables skips them.
import { spanOf, claimDays } from '../graph/dates.ts';
import { evidence } from '../graph/evidence.ts';
import type { CaseGraph, DaySpan } from '../graph/types.ts';
import type { Account, Agent, Claim, Copy, Handoff, Name, Place } from '../schema/records.ts';
import { csv, type CsvRow } from './csv.ts';
import {
	cslDateCell,
	handCell,
	listCell,
	localCells,
	localColumns,
	peopleCell
} from './csv-cells.ts';
import { daysOf } from './network.ts';

/** The columns of every table in their order; a language that no row speaks has no column. */
export const columns = {
	agents: [
		...['id', 'kind', 'number', 'place', ...localColumns('label'), ...localColumns('role')],
		...[...localColumns('summary'), 'active_from', 'active_to', 'same_as'],
		...[...localColumns('note'), 'aliases']
	],
	memberships: ['agent', 'part_of', ...localColumns('as'), 'from', 'to'],
	names: ['of', 'value', 'lang', 'kind', 'from', 'to'],
	copies: [
		...['id', ...localColumns('title'), 'lang', 'version', 'form', 'numbered', 'made_from'],
		...[...localColumns('note'), 'aliases']
	],
	handoffs: [
		...['id', 'kind', 'from', 'to', 'for', 'passes', 'copy', 'made_from', 'place', 'after'],
		...['summarises', 'excludes', ...localColumns('question'), ...localColumns('note'), 'aliases'],
		...['reckoned_first_day', 'reckoned_last_day', 'reckoned_grade', 'reckoned_contested'],
		'reckoned_sources'
	],
	places: ['id', 'side', 'latitude', 'longitude', 'utc', 'aliases'],
	sources: [
		...['id', 'type', 'reliability', 'read', 'same_work_as', 'archived'],
		...[...localColumns('note'), 'aliases', 'by', 'on'],
		...['csl_type', 'csl_title', 'csl_title-short', 'csl_author', 'csl_editor'],
		...['csl_interviewer', 'csl_translator', 'csl_container-title', 'csl_collection-title'],
		...['csl_section', 'csl_volume', 'csl_issue', 'csl_number', 'csl_page', 'csl_publisher'],
		...['csl_publisher-place', 'csl_archive', 'csl_archive_location', 'csl_edition', 'csl_genre'],
		...['csl_medium', 'csl_language', 'csl_issued', 'csl_accessed', 'csl_original-date'],
		...['csl_URL', 'csl_DOI', 'csl_ISBN', 'csl_note']
	],
	claims: [
		...['source', 'id', 'about', 'field', 'value', 'value_type', 'stance'],
		...[...localColumns('says'), 'date', 'said', 'basis', 'according_to', 'follows', 'page'],
		...['section', 'paragraph', 'time', 'quote', 'quote_lang', 'quote_translation', 'rank', 'why'],
		...['by', 'on', 'reckoned_first_day', 'reckoned_last_day']
	]
} as const satisfies Record<string, readonly string[]>;

export type TableName = keyof typeof columns;

export const tableNames = Object.keys(columns) as TableName[];

/** Every table as CSV text: records in the order of the case, accounts by the id of their source. */
export function csvTables(graph: CaseGraph): Record<TableName, string> {
	const { agents, copies, handoffs, places, accounts } = graph.records;
	const told = [...accounts].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
	const rows: Record<TableName, CsvRow[]> = {
		agents: agents.map(agentRow),
		memberships: agents.flatMap(membershipRows),
		names: [...agents, ...copies, ...places].flatMap(({ id, names = [] }) =>
			names.map((name) => nameRow(id, name))
		),
		copies: copies.map(copyRow),
		handoffs: handoffs.map((handoff) => handoffRow(graph, handoff)),
		places: places.map(placeRow),
		sources: told.map(sourceRow),
		claims: told.flatMap(({ source, claims }) =>
			claims.map((claim) => claimRow(graph, source.id, claim))
		)
	};
	return Object.fromEntries(
		tableNames.map((name) => [name, csv(used(columns[name], rows[name]), rows[name])])
	) as Record<TableName, string>;
}

/** Without the columns of languages that stay empty. */
function used(names: readonly string[], rows: readonly CsvRow[]): string[] {
	return names.filter((name) => !/_(pl|ru|he)$/.test(name) || rows.some((row) => row[name]));
}

function agentRow({ id, kind, number, place, label, role, summary, ...rest }: Agent): CsvRow {
	const { active, sameAs, note, aliases } = rest;
	return row({
		id,
		kind,
		number,
		place,
		...localCells('label', label),
		...localCells('role', role),
		...localCells('summary', summary),
		active_from: active?.from,
		active_to: active?.to,
		same_as: listCell(sameAs),
		...localCells('note', note),
		aliases: listCell(aliases)
	});
}

function membershipRows({ id, partOf = [] }: Agent): CsvRow[] {
	return partOf.map(({ agent, as, from, to }) =>
		row({ agent: id, part_of: agent, ...localCells('as', as), from, to })
	);
}

function nameRow(of: string, { value, lang, kind, from, to }: Name): CsvRow {
	return row({ of, value, lang, kind, from, to });
}

function copyRow({
	id,
	title,
	lang,
	version,
	form,
	numbered,
	madeFrom,
	note,
	aliases
}: Copy): CsvRow {
	return row({
		id,
		...localCells('title', title),
		lang,
		version,
		form,
		numbered,
		made_from: listCell(madeFrom),
		...localCells('note', note),
		aliases: listCell(aliases)
	});
}

function handoffRow(graph: CaseGraph, handoff: Handoff): CsvRow {
	const { id, kind, from, to, passes, place, question, note } = handoff;
	const { grade, contested, sources } = evidence(graph, id);
	return row({
		id,
		kind,
		from: listCell(from.map(handCell)),
		to: listCell(to.map(handCell)),
		for: listCell(handoff.for),
		passes: passes.what,
		copy: passes.what === 'copy' ? passes.copy : passes.what === 'make' ? passes.to : undefined,
		made_from: passes.what === 'make' ? passes.from : undefined,
		place,
		after: listCell(handoff.after),
		summarises: listCell(handoff.summarises),
		excludes: listCell(handoff.excludes),
		...localCells('question', question),
		...localCells('note', note),
		aliases: listCell(handoff.aliases),
		...reckoned(spanOf(graph, id).span),
		reckoned_grade: String(grade),
		reckoned_contested: String(contested),
		reckoned_sources: listCell(sources)
	});
}

function placeRow({ id, side, at, utc, aliases }: Place): CsvRow {
	return row({
		id,
		side,
		latitude: at && String(at.lat),
		longitude: at && String(at.lon),
		utc,
		aliases: listCell(aliases)
	});
}

function sourceRow({ source, by, on }: Account): CsvRow {
	const { id, type, reliability, read, sameWorkAs, archived, note, aliases, csl } = source;
	const cells = Object.entries(csl).map(([name, value]): [string, string] => [
		`csl_${name}`,
		typeof value === 'string'
			? value
			: Array.isArray(value)
				? peopleCell(value)
				: cslDateCell(value)
	]);
	return row({
		id,
		type,
		reliability,
		read,
		same_work_as: sameWorkAs,
		archived,
		...localCells('note', note),
		aliases: listCell(aliases),
		by,
		on,
		...Object.fromEntries(cells)
	});
}

function claimRow(graph: CaseGraph, source: string, claim: Claim): CsvRow {
	const { id, about, stance, says, date, said, basis, accordingTo, follows, locator, quote } =
		claim;
	const field = typeof about === 'string' ? null : about;
	return row({
		source,
		id,
		about: typeof about === 'string' ? about : about.thing,
		field: field?.field,
		value: field ? String(field.value) : undefined,
		value_type: field ? typeof field.value : undefined,
		stance,
		...localCells('says', says),
		date,
		said,
		basis,
		according_to: accordingTo && handCell(accordingTo),
		follows: listCell(follows),
		...locator,
		quote: quote?.text,
		quote_lang: quote?.lang,
		quote_translation: quote?.translation,
		rank: claim.rank,
		why: claim.why,
		by: claim.by,
		on: claim.on,
		...(date && reckoned(claimDays(graph, graph.claims.get(`${source}#${id}`)!)))
	});
}

function reckoned(days: DaySpan): Record<string, string | undefined> {
	const { first, last } = daysOf(days);
	return { reckoned_first_day: first ?? undefined, reckoned_last_day: last ?? undefined };
}

function row(cells: Record<string, string | undefined>): CsvRow {
	const told = Object.entries(cells).filter(([, cell]) => cell !== undefined);
	return Object.fromEntries(told) as Record<string, string>;
}
