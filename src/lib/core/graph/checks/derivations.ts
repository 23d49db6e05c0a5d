// Is every copy made from another, and never in a circle?
import type { CaseRecords, Id } from '../../schema/records.ts';
import { circles } from '../precedence.ts';
import { problem, type GraphProblem } from '../problem.ts';

/** E-derive for copies made from one another, and for a making that the copy's record gainsays. */
export function derivations({ copies, handoffs }: CaseRecords): GraphProblem[] {
	const madeFrom = new Map<Id, readonly Id[]>(copies.map((copy) => [copy.id, copy.madeFrom ?? []]));
	const relation = new Map([...madeFrom].map(([id, from]) => [id, new Set(from)]));
	const circular = circles(relation).map((circle) => {
		const [id] = circle as [Id];
		const index = copies.findIndex((copy) => copy.id === id);
		const way = [...circle, id].join(', from ');
		const message = `copy "${id}" is made from itself: ${way}`;
		return problem('E-derive', { file: 'copies', path: [index, 'madeFrom'] }, message);
	});
	const makings = handoffs.flatMap(({ id, passes }, i) => {
		if (passes.what !== 'make' || passes.from === passes.to) return [];
		const sources = madeFrom.get(passes.to);
		if (!sources || sources.includes(passes.from)) return [];
		const where = { file: 'handoffs', path: [i, 'passes', 'from'] } as const;
		const index = copies.findIndex((copy) => copy.id === passes.to);
		const message = `handoff "${id}" makes "${passes.to}" from "${passes.from}", which is not in its madeFrom`;
		return [problem('E-derive', where, message, { file: 'copies', path: [index] })];
	});
	return [...circular, ...makings];
}
