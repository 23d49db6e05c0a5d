// What is lit, faded or selected, and what is said about it: one pure function of the stage and the view.
import type { Stage } from './arrangement.ts';
import type { View } from './link.ts';

/** The states of everything on a stage under one view. */
export interface Scene {
	/** The node, line or gap in focus; lines by handoff id. */
	selected: { node: string | null; handoff: string | null };
	/** Ids of nodes and lines at full strength; null when nothing is faded. */
	lit: ReadonlySet<string> | null;
}

/** A focus lights itself and what touches it; without one everything is lit. */
export function scene(stage: Stage, view: Pick<View, 'focus'>): Scene {
	const { focus } = view;
	if (focus?.kind === 'node' && stage.nodes.some((node) => node.id === focus.id)) {
		const lines = stage.lines.filter((line) => line.from === focus.id || line.to === focus.id);
		const ties = stage.ties.filter((tie) => tie.from === focus.id || tie.to === focus.id);
		const gaps = stage.gaps.filter((gap) => gap.at === focus.id);
		return {
			selected: { node: focus.id, handoff: null },
			lit: new Set([
				focus.id,
				...[...lines, ...ties].flatMap((join) => [join.id, join.from, join.to]),
				...gaps.map((gap) => gap.id)
			])
		};
	}
	if (focus?.kind === 'handoff') {
		const lines = stage.lines.filter((line) => line.handoff === focus.id);
		if (lines.length > 0) return litBy(stage, new Set([focus.id]), focus.id);
	}
	if (focus?.kind === 'copy') {
		const handoffs = new Set(
			stage.lines.filter((line) => line.copies.includes(focus.id)).map((line) => line.handoff)
		);
		if (handoffs.size > 0) return litBy(stage, handoffs, null);
	}
	if (focus?.kind === 'source') {
		const handoffs = new Set(
			stage.lines.filter((line) => line.sources.includes(focus.id)).map((line) => line.handoff)
		);
		if (handoffs.size > 0) return litBy(stage, handoffs, null);
	}
	return { selected: { node: null, handoff: null }, lit: null };
}

function litBy(stage: Stage, handoffs: ReadonlySet<string>, selected: string | null): Scene {
	const lines = stage.lines.filter((line) => handoffs.has(line.handoff));
	return {
		selected: { node: null, handoff: selected },
		lit: new Set([
			...lines.flatMap((line) => [line.id, line.from, line.to]),
			...stage.gaps.filter((gap) => handoffs.has(gap.handoff)).map((gap) => gap.id)
		])
	};
}
