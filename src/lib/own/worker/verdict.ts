// Are the files that a reader chose a sound case, and if not, what is all that is wrong with them?
import { auditOf } from '#lib/case/text/audit.ts';
import { canonicalJson } from '#lib/core/export/canonical-json.ts';
import type { Fault, Verdict } from '../protocol.ts';
import { sortedOut } from './sort-out.ts';

/** A list that is longer helps nobody. */
const MOST_FAULTS = 500;

/** Never throws for what the files say, and runs nothing of it. `today` is an ISO day. */
export function verdictOn(given: ReadonlyMap<string, Uint8Array>, today: string): Verdict {
	const sorted = sortedOut(given, today);
	if ('why' in sorted) return { verdict: 'refused', refusal: sorted };
	const { parts, losses, passedOver } = sorted;
	const { graph, problems, errors, warnings } = auditOf(parts);
	if (!graph || errors > 0) {
		// What must be mended comes first when not all can be shown.
		const shown =
			problems.length > MOST_FAULTS
				? problems.filter(({ severity }) => severity === 'error')
				: problems;
		const faults: Fault[] = shown.slice(0, MOST_FAULTS);
		return { verdict: 'faulty', faults, errors, warnings, passedOver };
	}
	return {
		verdict: 'sound',
		title: graph.case.title.en,
		hands: graph.agents.size,
		handoffs: graph.handoffs.size,
		sources: graph.sources.size,
		json: canonicalJson(graph.records),
		warnings: problems.slice(0, MOST_FAULTS),
		losses,
		passedOver
	};
}
