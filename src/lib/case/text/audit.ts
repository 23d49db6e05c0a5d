// Is a case sound, and what is its graph?
import { check } from '#lib/core/graph/check.ts';
import type { CaseGraph } from '#lib/core/graph/types.ts';
import { sorted, type Problem } from './problem.ts';
import type { Parts } from './parts.ts';
import { recordsOf } from './records.ts';

export interface Audit {
	/** Null where an error keeps the records from being joined. */
	graph: CaseGraph | null;
	/** Every problem of files, shapes and sense, sorted by file, line and column. */
	problems: Problem[];
	errors: number;
	warnings: number;
	/** Number of files read. */
	files: number;
}

/** Reads and checks the parts of a case. */
export function auditOf(parts: Parts): Audit {
	const { records, salvage, broken, problems: read, files, place } = recordsOf(parts);
	const checked = salvage ? check(salvage, broken) : { graph: null, problems: [] };
	const problems = sorted([...read, ...checked.problems.map(place)]);
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	return {
		graph: records ? checked.graph : null,
		problems,
		errors,
		warnings: problems.length - errors,
		files
	};
}
