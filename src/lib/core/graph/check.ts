// Is the case sound? Every error and warning of its records at once.
import type { CaseRecords } from '../schema/records.ts';
import { citations } from './checks/citations.ts';
import { derivations } from './checks/derivations.ts';
import { hands } from './checks/hands.ts';
import { beforeTheWork, lifetimes } from './checks/lifetimes.ts';
import { names } from './checks/names.ts';
import { reasons } from './checks/reasons.ts';
import { receipts } from './checks/receipts.ts';
import { sourcing } from './checks/sourcing.ts';
import { summaries } from './checks/summaries.ts';
import { timing } from './checks/timing.ts';
import { custody, duplicates } from './checks/twins.ts';
import { follows, lonely } from './checks/weight.ts';
import type { GraphProblem } from './problem.ts';
import type { CaseGraph } from './types.ts';
import { weave } from './weave.ts';

type GraphCheck = (graph: CaseGraph) => GraphProblem[];
type RecordCheck = (records: CaseRecords) => GraphProblem[];

/** Checks that need nothing but the records: they run even when ids lead nowhere. */
const recordChecks: RecordCheck[] = [hands, derivations, names, reasons, citations];

/** Checks of the woven graph: they run once every id leads somewhere. */
const graphChecks: GraphCheck[] = [
	sourcing,
	summaries,
	timing,
	beforeTheWork,
	lifetimes,
	receipts,
	duplicates,
	custody,
	lonely,
	follows
];

/**
 * All problems of the records, and their graph when nothing keeps them from being woven.
 * `broken` names records that could not be read and are left out: references to them are not
 * reported, and no question is asked that the missing records would answer.
 */
export function check(
	records: CaseRecords,
	broken: ReadonlySet<string> = new Set()
): { graph: CaseGraph | null; problems: GraphProblem[] } {
	const { graph, problems } = weave(records, broken);
	const own = recordChecks.flatMap((one) => one(records));
	const woven = graph ? graphChecks.flatMap((one) => one(graph)) : [];
	return { graph, problems: [...problems, ...own, ...woven] };
}
