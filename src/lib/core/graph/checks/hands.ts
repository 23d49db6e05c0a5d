// Does every handoff pass from one hand to another?
import type { CaseRecords } from '../../schema/records.ts';
import { problem, type GraphProblem } from '../problem.ts';

/** E-self for a hand that gives to itself; only who makes a copy may be both. */
export function hands({ handoffs }: CaseRecords): GraphProblem[] {
	return handoffs.flatMap(({ id, from, to, passes }, i) =>
		to.flatMap((taker, j) => {
			if (typeof taker !== 'string' || passes.what === 'make' || !from.includes(taker)) return [];
			const where = { file: 'handoffs', path: [i, 'to', j] } as const;
			return [problem('E-self', where, `handoff "${id}": "${taker}" cannot pass it to itself`)];
		})
	);
}
