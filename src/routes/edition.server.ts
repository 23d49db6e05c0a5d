// Which edition of the data is this, and under which licence may it be used?
import type { CaseGraph } from '#lib/core/graph/types.ts';

/** ISO day of the last entry: of a claim, or of a version. */
export function lastChange(graph: CaseGraph): string {
	const days = [
		...[...graph.accounts.values()].map(({ on }) => on),
		...[...graph.claims.values()].map(({ on }) => on),
		...(graph.case.changes ?? []).map(({ on }) => on)
	];
	return days.reduce((last, day) => (day > last ? day : last), '');
}

/** Where a licence of the SPDX list can be read. */
export function deedOf(licence: string): string {
	const [, kind, version] = /^CC-(BY[A-Z-]*)-(\d\.\d)$/.exec(licence) ?? [];
	return kind
		? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
		: `https://spdx.org/licenses/${licence}.html`;
}
