// Does every choice of the editors give its reason?
import type { CaseRecords } from '../../schema/records.ts';
import { problem, type GraphProblem } from '../problem.ts';

/** E-why for a claim that is preferred, deprecated or inferred without `why`. */
export function reasons({ accounts }: CaseRecords): GraphProblem[] {
	return accounts.flatMap(({ source, claims }) =>
		claims.flatMap(({ id, rank, basis, why }, i) => {
			if (why) return [];
			const file = `accounts/${source.id}` as const;
			const needs = (key: string, value: string) =>
				problem(
					'E-why',
					{ file, path: ['claims', i, key] },
					`claim "${id}": ${key} "${value}" needs a reason. Add why:`
				);
			return [
				...(rank === 'normal' ? [] : [needs('rank', rank)]),
				...(basis === 'inferred' ? [needs('basis', basis)] : [])
			];
		})
	);
}
