// Does what is passed fit the kind of handoff?
import type { CaseRecords, HandoffKind, Passes } from '../../schema/records.ts';
import { needsAndGrants } from '../holding.ts';
import { problem, type GraphProblem } from '../problem.ts';

/** E-holding for every handoff whose kind cannot pass what it says. */
export function holdings({ handoffs }: CaseRecords): GraphProblem[] {
	return handoffs.flatMap(({ id, kind, passes }, i) => {
		if (needsAndGrants(kind, passes)) return [];
		const where = { file: 'handoffs', path: [i, 'passes'] } as const;
		return [problem('E-holding', where, `handoff "${id}": ${misfit(kind, passes)}`)];
	});
}

function misfit(kind: HandoffKind, passes: Passes): string {
	if (passes.what === 'make' && passes.from === passes.to) {
		return `copy "${passes.from}" cannot be made from itself`;
	}
	switch (passes.what) {
		case 'make':
			return `"${kind}" cannot make a copy; use photograph, transcribe, translate or print`;
		case 'gist':
			return `"${kind}" cannot pass word of the text; use tell, overhear or leak`;
		case 'copy':
		case 'text': {
			const what = passes.what === 'copy' ? `copy "${passes.copy}"` : 'the text';
			const making = ['photograph', 'transcribe', 'translate', 'print'].includes(kind);
			return making
				? `"${kind}" makes a copy; write passes: { what: make, from: …, to: … }`
				: `"${kind}" cannot pass ${what}; use show, lend or give, or passes: { what: gist }`;
		}
	}
}
