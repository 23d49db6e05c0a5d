import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { main } from '#lib/case/cli.ts';
import { formatNames, formats } from '#lib/case/export/formats.ts';
import { loadCase } from '#lib/case/load.ts';
import { canonicalJson, fromCanonicalJson } from '#lib/core/export/canonical-json.ts';
import { fromCsvTables } from '#lib/core/export/csv-records.ts';
import { tableNames } from '#lib/core/export/csv-tables.ts';
import { dataWords } from '#lib/core/view/words/data.ts';

const TINY = join(import.meta.dirname, '../../fixtures/tiny');
const out = mkdtempSync(join(tmpdir(), 'red-booklet-export-'));
afterAll(() => rmSync(out, { recursive: true }));

function run(...args: string[]): { code: number; text: string; warned: string[] } {
	const lines: string[] = [];
	const warned: string[] = [];
	const code = main(
		['export', ...args],
		(line) => lines.push(line),
		(line) => warned.push(line)
	);
	return { code, text: lines.join('\n'), warned };
}

beforeAll(() => {
	vi.stubEnv('GRAPH_DATA', TINY);
	return () => vi.unstubAllEnvs();
});

describe('export on the command line', () => {
	test.each(formatNames.filter((name) => !name.startsWith('csv')))(
		'prints %s, and what it cannot hold apart from it',
		(name) => {
			const { code, text, warned } = run(name);
			const [content] = Object.values(formats[name].files);
			expect(code).toBe(0);
			expect(`${text}\n`).toBe(content!(loadCase(TINY)));
			expect(warned).toEqual(
				dataWords('en').formats[name].losses.map((loss) => `Not in ${name}: ${loss}.`)
			);
		}
	);

	test('the JSON that it prints is the case again', () => {
		const records = fromCanonicalJson(`${run('json').text}\n`);
		expect(canonicalJson(records)).toBe(`${run('json', '--case', TINY).text}\n`);
	});

	test('writes one file, or a folder of tables, and names what it wrote', () => {
		const file = join(out, 'new', 'case.gexf');
		expect(run('gexf', '--out', file)).toMatchObject({ code: 0, text: file });
		expect(readFileSync(file, 'utf8')).toContain('<gexf ');
		const folder = join(out, 'tables');
		const { text } = run('csv', `--out=${folder}`);
		expect(text.split('\n')).toEqual(tableNames.map((name) => join(folder, `${name}.csv`)));
		expect(readdirSync(folder).sort()).toEqual(tableNames.map((name) => `${name}.csv`).sort());
	});

	test('the archive holds the same tables, a note, and never another byte', () => {
		const file = join(out, 'tables.zip');
		run('csv-zip', '--out', file);
		const first = readFileSync(file);
		const { 'README.txt': note, ...tables } = unzipSync(first);
		expect(strFromU8(note!)).toContain('A tiny case: tables\r\n');
		const texts = Object.entries(tables).map(([name, bytes]) => [
			name.replace('.csv', ''),
			strFromU8(bytes)
		]);
		const { accounts } = fromCsvTables(Object.fromEntries(texts) as Record<string, string>);
		expect(accounts).toEqual(loadCase(TINY).records.accounts);
		vi.useFakeTimers({ now: new Date('2031-05-06') });
		run('csv-zip', '--out', file);
		vi.useRealTimers();
		expect(readFileSync(file).equals(first)).toBe(true);
	});

	test.each([
		[[], 'Name a format first: json, json-schema, csv, csv-zip, graphml, gexf, '],
		[['--out', 'x'], 'Name a format first'],
		[['gefx'], 'There is no format "gefx". Did you mean "gexf"?'],
		[['gexf', '--view', '/'], '--view says what a picture shows: it belongs to svg and png.'],
		[['csv'], 'csv makes several files: name a folder with --out, or take csv-zip.'],
		[['csv-zip'], 'csv-zip is no text: name a file with --out.'],
		[['png', '--view', '/'], 'png is no text: name a file with --out.'],
		[['gexf', '--uot', 'x'], 'There is no option "--uot". Did you mean "--out"?'],
		[['gexf', 'x'], '"x" belongs to no option.'],
		[['gexf', '--out'], '--out needs a value.'],
		[['gexf', '--json'], 'There is no option "--json".']
	])('%j is told what is wrong', (args, message) => {
		const { code, text } = run(...args);
		expect(code).toBe(2);
		expect(text).toContain(message);
		expect(text).toContain('export FORMAT [--case FOLDER] [--out FILE] [--view ADDRESS]');
	});

	test('a place that cannot be written to is named', () => {
		const taken = join(out, 'taken');
		writeFileSync(taken, '');
		const { code, text } = run('gexf', '--out', join(taken, 'case.gexf'));
		expect([code, text]).toEqual([2, expect.stringContaining('cannot be written')]);
	});

	test('a case with errors is not exported, and they are told apart from the file', () => {
		const broken = join(TINY, '../broken/E-cycle');
		const { code, text, warned } = run('json', '--case', broken);
		expect([code, text]).toEqual([1, '']);
		expect(warned.join('\n')).toMatch(/E-/);
	});
});

test('every file has a name of its own', () => {
	const names = Object.values(formats).flatMap(({ files }) => Object.keys(files));
	expect(new Set(names).size).toBe(names.length);
});
