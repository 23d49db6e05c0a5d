// What do the CSV tables of a case hold, and on which of their lines?
import { tableValues } from '#lib/core/export/csv-records.ts';
import { tableNames, type TableName } from '#lib/core/export/csv-tables.ts';
import type { Path, RecordFile } from '#lib/core/graph/problem.ts';
import { decoded } from './decode.ts';
import { folderParts, fault, START, type Given, type Part, type Parts } from './parts.ts';
import { plainCase } from './plain-case.ts';
import { valueDocument, type Spot } from './document.ts';

const SETTINGS = ['case.yaml', 'case.json', 'routes.yaml', 'routes.json'];
const OWN = ['agents', 'copies', 'handoffs', 'places'] as const;

/**
 * The parts of the tables among these files. The settings of the case, which tables do not hold, are
 * read from a case.yaml beside them; where there is none, plain ones are made, and `made` says so.
 */
export function csvParts(given: Given, title: string): Parts & { made: boolean } {
	const settings = new Map([...given].filter(([path]) => SETTINGS.includes(path)));
	const beside = folderParts(settings);
	const all: Parts = { ...beside, problems: beside.problems.filter(isOfSettings), complete: true };
	const texts: Partial<Record<TableName, string>> = {};
	for (const [file, bytes] of given) {
		const name = tableNames.find((one) => file === `${one}.csv`);
		if (!name) continue;
		all.files++;
		const { text, fault: undecoded } = decoded(bytes);
		if (text === null) all.problems.push(fault('E-yaml', file, START, undecoded));
		else texts[name] = text;
	}
	const { values, places, claimPlaces, faults } = tableValues(texts);
	for (const { table, line, message } of faults) {
		all.problems.push(fault('E-schema', `${table}.csv`, { line, column: 1 }, message));
	}
	if (all.problems.length > 0) return { ...all, complete: false, made: false };

	const part = (
		name: RecordFile,
		file: string,
		value: unknown,
		at: (path: Path) => Spot
	): Part => ({
		name,
		file,
		document: valueDocument(value, at),
		base: [],
		value
	});
	const spot = ({ table, line }: { table: TableName; line: number }): Spot => ({
		file: `${table}.csv`,
		line,
		column: 1
	});
	const first = (table: TableName): Spot => ({ file: `${table}.csv`, line: 1, column: 1 });
	for (const name of OWN) {
		const at = ([i]: Path) => (typeof i === 'number' ? spot(places[name][i]!) : first(name));
		all.parts.push(part(name, `${name}.csv`, values[name], at));
	}
	values.accounts.forEach((value, i) => {
		const { id } = (value as { source: { id?: string } }).source;
		const at = ([key, j]: Path) => {
			const place = key === 'claims' && typeof j === 'number' ? claimPlaces[i]![j] : undefined;
			return spot(place ?? places.accounts[i]!);
		};
		all.parts.push(part(`accounts/${id ?? i}`, 'sources.csv', value, at));
	});
	const made = !all.parts.some(({ name }) => name === 'case');
	if (made) {
		const own = plainCase(values, title);
		all.parts.push(part('case', 'case.yaml', own, () => ({ ...START })));
	}
	return { ...all, made };
}

/** What is wrong with the settings; that their folder lacks the tables' records is as it should be. */
function isOfSettings({ file, code }: { file: string; code: string }): boolean {
	return SETTINGS.includes(file) && !(code === 'E-file' && file === 'case.yaml');
}
