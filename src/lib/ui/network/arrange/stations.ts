// Which hands stand on the spine and on the strip, in order, and what joins each to the one before.
import type { Id } from '#lib/core/schema/records.ts';
import type { Stage, StageGap, StageLine, StageTie } from '#lib/core/view/arrangement.ts';

/** One stop of a story. It is joined to the stop before by a handoff, a tie, or a gap. */
export interface Station {
	node: Id;
	line: StageLine | null;
	tie: StageTie | null;
	gap: StageGap | null;
}

/** The stops of a story told by handoffs in order; a giver whose receipt nobody tells is preceded by its gap. */
export function stations(stage: Stage, handoffs: Id[]): Station[] {
	const stops: Station[] = [];
	const stop = (node: Id, join: Partial<Station> = {}) => {
		if (!stops.some((s) => s.node === node)) {
			stops.push({ node, line: null, tie: null, gap: null, ...join });
		}
	};
	for (const handoff of handoffs) {
		const line = stage.lines.find((l) => l.handoff === handoff);
		// A copy made and kept by the same hand moves nowhere: it has no line.
		if (!line) continue;
		const gap = stage.gaps.find((g) => g.at === line.from) ?? null;
		const tie = stage.ties.find((t) => t.from === stops.at(-1)?.node && t.to === line.from) ?? null;
		if (gap && stops.length === 0) stop(gap.since);
		stop(line.from, tie ? { tie } : { gap });
		stop(line.to, { line });
	}
	return stops;
}
