// Does everything in the case rest on a source?
import type { Id } from '../../schema/records.ts';
import { problem, type GraphProblem } from '../problem.ts';
import type { CaseGraph } from '../types.ts';

/** E-unsourced for handoffs without a claim, and for agents and copies that no claim touches. */
export function sourcing(graph: CaseGraph): GraphProblem[] {
	const { records, claimsAbout, claims, handoffs } = graph;
	const attested = [...handoffs.values()].filter(({ id }) =>
		claimsAbout.get(id)?.some(({ about }) => typeof about === 'string')
	);
	const touched = new Set<Id>(claimsAbout.keys());
	for (const { givers, holders, passes } of attested) {
		for (const id of [...givers, ...holders]) touched.add(id);
		if (passes.what === 'copy') touched.add(passes.copy);
		if (passes.what === 'make') touched.add(passes.from).add(passes.to);
	}
	for (const { accordingTo } of claims.values()) {
		if (typeof accordingTo === 'string') touched.add(accordingTo);
	}
	const told = new Set(attested.map(({ id }) => id));
	const untold = (noun: string, file: 'handoffs' | 'agents' | 'copies', known: ReadonlySet<Id>) =>
		records[file].flatMap(({ id }, i) => {
			if (known.has(id)) return [];
			const message = `${noun} "${id}" rests on no source. Add a claim about it`;
			return [problem('E-unsourced', { file, path: [i, 'id'] }, message)];
		});
	return [
		...untold('handoff', 'handoffs', told),
		...untold('agent', 'agents', touched),
		...untold('copy', 'copies', touched)
	];
}
