// Is every agent told apart from the others by name?
import type { CaseRecords } from '../../schema/records.ts';
import { problem, type GraphProblem, type Where } from '../problem.ts';

/** W-name for a name that two agents share (titles apart), and for an agent with none preferred. */
export function names({ agents }: CaseRecords): GraphProblem[] {
	const problems: GraphProblem[] = [];
	const bearers = new Map<string, { id: string; where: Where }>();
	agents.forEach(({ id, names: own }, i) => {
		if (!own.some(({ kind }) => kind === 'preferred')) {
			const where: Where = { file: 'agents', path: [i, 'names'] };
			problems.push(problem('W-name', where, `agent "${id}" has no name of kind preferred`));
		}
		own.forEach(({ value, kind }, j) => {
			if (kind === 'title') return;
			const where: Where = { file: 'agents', path: [i, 'names', j, 'value'] };
			const other = bearers.get(plain(value));
			if (!other) bearers.set(plain(value), { id, where });
			else if (other.id !== id) {
				const message = `agents "${other.id}" and "${id}" both bear the name "${value}"`;
				problems.push(problem('W-name', where, message, other.where));
			}
		});
	});
	return problems;
}

/** Letters without marks or case, one space between words. */
function plain(name: string): string {
	return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
