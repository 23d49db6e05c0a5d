// What of the picture is lit at a step of a story?
import type { Id } from '../../schema/records.ts';
import type { Stage } from '../arrangement.ts';
import type { Scene } from '../scene.ts';

/**
 * The handoff with its hands at full strength, a ring around who takes; of a making, which has no line, the maker.
 * Null where the picture shows nothing of it.
 */
export function stepScene(stage: Stage, handoff: Id, hands: readonly Id[]): Scene | null {
	const lines = stage.lines.filter((line) => line.handoff === handoff);
	const ends = lines.flatMap(({ from, to }) => [from, to]);
	const lit = [...ends, ...hands].filter((id) => stage.nodes.some((node) => node.id === id));
	if (lit.length === 0) return null;
	const gaps = stage.gaps.filter((gap) => gap.handoff === handoff);
	return {
		selected: { node: lines[0]?.to ?? lit[0]!, handoff },
		lit: new Set([...lit, ...[...lines, ...gaps].map(({ id }) => id)])
	};
}
