// How do rows of text become a CSV file that any program reads and no spreadsheet runs, and back?
//
// RFC 4180: commas, CRLF, quotes doubled. A spreadsheet takes a cell that begins with = + - @, a tab
// or a line end for a formula, and may run it. Such a cell gets an apostrophe before it, unless it is
// a plain number; so does a cell that begins with an apostrophe itself. Reading takes one away.

/** Cells by the name of their column; a missing cell is an empty one. */
export type CsvRow = Readonly<Record<string, string>>;

const COULD_BE_FORMULA = /^[=+\-@\t\r\n＝＋－＠']/;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** A CSV text with the columns in this order, its first line their names. */
export function csv(columns: readonly string[], rows: readonly CsvRow[]): string {
	const lines = [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))];
	return lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

/**
 * The rows of a CSV text, empty lines left out; takes LF and CR as well, and a byte order mark.
 * Throws an Error, with the line counted from 1, where a quote is not closed or a row is too long.
 */
export function fromCsv(text: string): CsvRow[] {
	return fromCsvLines(text).map(({ row }) => row);
}

/** The same rows, each with the line on which it begins, counted from 1. */
export function fromCsvLines(text: string): { row: CsvRow; line: number }[] {
	const [columns = { cells: [] }, ...lines] = linesOf(text.replace(/^\ufeff/, ''));
	return lines
		.filter(({ cells }) => cells.length > 1 || cells[0] !== '')
		.map(({ cells, line }) => {
			if (cells.length > columns.cells.length)
				throw new Error(
					`Line ${line} has ${cells.length} cells, but there are ${columns.cells.length} columns.`
				);
			return {
				row: Object.fromEntries(columns.cells.map((name, i) => [name, cells[i] ?? ''])),
				line
			};
		});
}

function written(cell: string): string {
	const safe = COULD_BE_FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
	// A semicolon parts cells in spreadsheets of half of Europe.
	return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function linesOf(text: string): { cells: string[]; line: number }[] {
	const lines: { cells: string[]; line: number }[] = [];
	const token = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/gy;
	let cells: string[] = [];
	let line = 1;
	let begun = 1;
	while (token.lastIndex < text.length || cells.length > 0) {
		const match = token.exec(text);
		if (!match)
			throw new Error(`Line ${line} has a quote that is not closed or stands within a cell.`);
		const [whole, quoted, bare = '', end] = match;
		const cell = quoted?.replaceAll('""', '"') ?? bare;
		cells.push(cell.startsWith("'") ? cell.slice(1) : cell);
		line += whole.match(/\r\n|\r|\n/g)?.length ?? 0;
		if (end === ',') continue;
		lines.push({ cells, line: begun });
		cells = [];
		begun = line;
		if (end === '') break;
	}
	return lines;
}
