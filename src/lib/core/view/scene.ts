// What is lit, faded or selected, and what is said about it: one pure function of the stage and the view.
import type { Held, Stage, StageLine } from './arrangement.ts';
import type { View } from './link.ts';
import { litByRoutes, type LitRoute } from './tracing/lit-routes.ts';

/** The states of everything on a stage under one view. */
export interface Scene {
	/** The node, line or gap in focus; lines by handoff id. */
	selected: { node: string | null; handoff: string | null };
	/** Ids of nodes and lines at full strength; null when nothing is faded. */
	lit: ReadonlySet<string> | null;
	/** What hands are filled by instead of the most that they could have held. */
	held?: ReadonlyMap<string, Filled>;
	/** Ids of nodes and lines of which only a trace is drawn. */
	ghosts?: ReadonlyMap<string, Ghost>;
	/** Ids of nodes and handoffs that are struck out. */
	struck?: ReadonlySet<string>;
}

/** What a hand held; on a day what it must have, and the most that it could have had by then. */
export interface Filled {
	held: Held;
	could: Held | null;
}

/** Not yet on the day that is on; or lost with what is struck out. */
export type Ghost = 'not-yet' | 'lost';

/**
 * A focus lights itself and what touches it; routes light what they run over; without either everything
 * is lit that the stage's telling speaks of.
 */
export function scene(
	stage: Stage,
	view: Pick<View, 'focus'>,
	routes: readonly LitRoute[] = []
): Scene {
	const { focus } = view;
	if (routes.length > 0) return { selected: NOTHING, lit: litByRoutes(stage, routes) };
	const told = stage.lines.filter((line) => line.told);
	if (focus?.kind === 'node' && stage.nodes.some((node) => node.id === focus.id)) {
		const lines = told.filter((line) => line.from === focus.id || line.to === focus.id);
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
	if (focus?.kind === 'handoff' && stage.lines.some((line) => line.handoff === focus.id)) {
		const lines = stage.lines.filter((line) => line.handoff === focus.id);
		return { selected: { node: null, handoff: focus.id }, lit: litBy(stage, lines) };
	}
	const making = stage.makings.find(({ id }) => focus?.kind === 'handoff' && id === focus.id);
	if (making) return { selected: { node: null, handoff: making.id }, lit: litByTelling(stage) };
	if (focus?.kind === 'copy') {
		const lines = told.filter((line) => line.copies.includes(focus.id));
		if (lines.length > 0) return { selected: NOTHING, lit: litBy(stage, lines) };
	}
	if (focus?.kind === 'source') {
		const lines = told.filter((line) => line.sources.includes(focus.id));
		if (lines.length > 0) return { selected: NOTHING, lit: litBy(stage, lines) };
	}
	return { selected: NOTHING, lit: litByTelling(stage) };
}

const NOTHING: Scene['selected'] = { node: null, handoff: null };

/** What the telling speaks of; null where it leaves nothing out. */
function litByTelling(stage: Stage): Scene['lit'] {
	const hands = stage.nodes.filter((node) => node.told).map(({ id }) => id);
	const lines = stage.lines.filter((line) => line.told);
	if (lines.length === stage.lines.length && hands.length === stage.nodes.length) return null;
	const known = new Set(hands);
	const ties = stage.ties.filter((tie) => known.has(tie.from) && known.has(tie.to));
	return new Set([...hands, ...[...lines, ...ties, ...stage.gaps].map(({ id }) => id)]);
}

function litBy(stage: Stage, lines: readonly StageLine[]): Set<string> {
	const handoffs = new Set(lines.map((line) => line.handoff));
	return new Set([
		...lines.flatMap((line) => [line.id, line.from, line.to]),
		...stage.gaps.filter((gap) => handoffs.has(gap.handoff)).map((gap) => gap.id)
	]);
}
