// How is a whole case written down so that nothing is lost and equal cases are equal bytes?
import { CaseFile, header } from '../schema/case-file.ts';
import type { CaseRecords } from '../schema/records.ts';

/**
 * The whole case as JSON text: keys sorted by UTF-16 code unit, lists in their own order, accounts
 * by the id of their source, two spaces, one line feed at the end. Equal records give equal bytes.
 */
export function canonicalJson(records: CaseRecords): string {
	const accounts = [...records.accounts].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
	return `${JSON.stringify({ ...header, ...records, accounts }, sortedKeys, 2)}\n`;
}

/** The records that `canonicalJson` wrote; throws an Error that names every fault of the text. */
export function fromCanonicalJson(text: string): CaseRecords {
	const parsed = CaseFile.safeParse(JSON.parse(text));
	if (!parsed.success) {
		const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
		throw new Error(`Not a case file.\n${faults.join('\n')}`);
	}
	const { case: own, agents, copies, handoffs, places, routes, accounts } = parsed.data;
	return { case: own, agents, copies, handoffs, places, routes, accounts };
}

function sortedKeys(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries);
}
