import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCase } from '#lib/case/load.ts';
import { csv, fromCsv } from '#lib/core/export/csv.ts';
import { fromCsvTables } from '#lib/core/export/csv-records.ts';
import { csvTables, tableNames } from '#lib/core/export/csv-tables.ts';
import { weave } from '#lib/core/graph/weave.ts';
import type { CaseRecords } from '#lib/core/schema/records.ts';
import { graphOf, recordsOf } from '../../../graph-of.ts';
import { hostileCases, nasty } from './hostile.ts';

const woven = (records: CaseRecords) => weave(records).graph!;
const cells = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...nasty)), {
	minLength: 2,
	maxLength: 4
});

describe('CSV', () => {
	it('comes back as it went, whatever the cells hold', () => {
		fc.assert(
			fc.property(fc.array(cells), (lists) => {
				const rows = lists.map(([a = '', b = '', c = '']) => ({ a, b, c, end: '.' }));
				expect(fromCsv(csv(['a', 'b', 'c', 'end'], rows))).toEqual(rows);
			})
		);
	});

	it('is read alike by another parser, apostrophes apart', () => {
		fc.assert(
			fc.property(fc.array(cells), (lists) => {
				const rows = lists.map(([a = '', b = '']) => ({ a, b, end: '.' }));
				const read: Record<string, string>[] = parse(csv(['a', 'b', 'end'], rows), {
					columns: true,
					record_delimiter: '\r\n'
				});
				const bare = (cell = '') => (cell.startsWith("'") ? cell.slice(1) : cell);
				expect(read.map((row) => ({ ...row, a: bare(row.a), b: bare(row.b) }))).toEqual(rows);
			})
		);
	});

	it.each([...'=+-@＝＋－＠\t\r\n'].map((mark) => [JSON.stringify(mark), mark]))(
		'puts an apostrophe before a cell that begins with %s',
		(_, mark) => {
			const lines: unknown[] = parse(csv(['a'], [{ a: `${mark}1+1` }]));
			expect(lines[1]).toEqual([`'${mark}1+1`]);
		}
	);

	it('leaves numbers alone, and an apostrophe that was there comes back', () => {
		expect(csv(['a', 'b'], [{ a: '-77.03', b: "'tis" }])).toBe("a,b\r\n-77.03,''tis\r\n");
	});

	it('reads what others write: a byte order mark, line feeds, a last line without its end', () => {
		expect(fromCsv('\ufeffa,b\n1,"2\n"\n\n3,4')).toEqual([
			{ a: '1', b: '2\n' },
			{ a: '3', b: '4' }
		]);
	});

	it.each([
		['a,b\r\n1,2\r\n"x', 'Line 3 has a quote'],
		['a,b\r\n1,x"y', 'Line 2 has a quote'],
		['a\r\n"1\n"\r\n1,2', 'Line 4 has 2 cells, but there are 1 columns.']
	])('names the line where %j goes wrong', (text, message) => {
		expect(() => fromCsv(text)).toThrow(message);
	});
});

describe('the tables of a case', () => {
	it('lose nothing of agents, copies, handoffs, places and accounts', () => {
		fc.assert(
			fc.property(hostileCases, (records) => {
				const { case: _, routes, ...kept } = records;
				expect(routes).toEqual([]);
				expect(fromCsvTables(csvTables(woven(records)))).toEqual(kept);
			}),
			{ numRuns: 40 }
		);
	});

	it('are the same bytes after a round trip', () => {
		fc.assert(
			fc.property(hostileCases, (records) => {
				const tables = csvTables(woven(records));
				const again = { ...records, ...fromCsvTables(tables) };
				expect(csvTables(woven(again))).toEqual(tables);
			}),
			{ numRuns: 40 }
		);
	});

	it('lose an empty field, as the list of losses says', () => {
		const records = recordsOf({ handoffs: { h: 'a -give c-> b' } });
		Object.assign(records.accounts[0]!.claims[0]!, { said: '', locator: {}, follows: [] });
		const [account] = fromCsvTables(csvTables(woven(records))).accounts;
		expect(Object.keys(account!.claims[0]!).sort()).toEqual(
			['about', 'basis', 'id', 'rank', 'says', 'stance'].sort()
		);
	});

	it('hold the case itself', () => {
		const { records } = loadCase();
		const { case: _, routes: __, ...kept } = records;
		const byId = [...kept.accounts].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
		expect(fromCsvTables(csvTables(loadCase()))).toEqual({ ...kept, accounts: byId });
	});

	it('have a column for a language only where it is spoken', () => {
		const { agents } = csvTables(graphOf({ handoffs: { h: 'a -give c-> b' } }));
		expect(agents.split('\r\n')[0]).toBe(
			'id,kind,number,place,label,role,summary,active_from,active_to,same_as,note,aliases'
		);
	});

	it('reckon the first and last day, the grade and the sources of a handoff', () => {
		const graph = graphOf({
			floor: '1956-02-25',
			handoffs: { h: 'a -give c-> b', i: 'b -give c-> d' },
			accounts: { book: ['h [..1956-04-13]', ['i', { stance: 'denies' }]], wire: ['i'] }
		});
		const rows = fromCsv(csvTables(graph).handoffs);
		expect(rows[0]).toMatchObject({
			reckoned_first_day: '1956-02-25',
			reckoned_last_day: '1956-04-13',
			reckoned_grade: '2',
			reckoned_sources: 'book'
		});
		expect(rows[1]).toMatchObject({ reckoned_last_day: '', reckoned_contested: 'true' });
	});

	it('are refused with every fault at once', () => {
		const tables = csvTables(graphOf({ handoffs: { h: 'a -give c-> b' } }));
		expect(tableNames.every((name) => tables[name].endsWith('\r\n'))).toBe(true);
		tables.handoffs = tables.handoffs.replace('give', 'giv');
		tables.places = 'id,nmae\r\nhere,x\r\n';
		expect(() => fromCsvTables(tables)).toThrow(
			/places: there is no column "nmae"\.\nhandoffs, record 1: kind: .*\nplaces, record 1: /s
		);
	});
});
