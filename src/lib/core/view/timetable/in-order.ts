// In which order do the rows of a calendar stand? As things happened, as far as that is known.
import type { Id } from '../../schema/records.ts';

interface Standing {
	id: Id;
	from: number;
	/** null: without an end. */
	to: number | null;
	dated: boolean;
}

/**
 * The rows in an order that no known order of events contradicts; of those that could come next the one
 * with the earliest days. What nothing bounds stands just before what it must precede, or last.
 */
export function inOrder<Row extends Standing>(
	rows: readonly Row[],
	before: (e: Id, f: Id) => boolean
): Row[] {
	const due = new Map(rows.map((row) => [row.id, dueOf(row)]));
	const left = [...rows].sort(
		(a, b) => due.get(a.id)! - due.get(b.id)! || endOf(a) - endOf(b) || a.from - b.from
	);
	const sorted: Row[] = [];
	while (left.length > 0) {
		const free = left.findIndex(
			(row) => !left.some(({ id }) => id !== row.id && before(id, row.id))
		);
		// Where the telling contradicts itself nothing is free, and the days decide.
		sorted.push(...left.splice(Math.max(free, 0), 1));
	}
	return sorted;

	function dueOf(row: Row): number {
		if (row.dated || row.to !== null) return row.from;
		const after = rows.filter(({ id, to }) => to !== null && id !== row.id && before(row.id, id));
		return Math.min(...after.map(({ from }) => from));
	}
}

function endOf({ to }: Standing): number {
	return to ?? Number.MAX_SAFE_INTEGER;
}
