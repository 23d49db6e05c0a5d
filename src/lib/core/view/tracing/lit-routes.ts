// Which marks and lines of a picture belong to some routes?
import type { Id } from '../../schema/records.ts';
import type { Stage, StageLine } from '../arrangement.ts';

/** As much of a route as a picture needs. */
export interface LitRoute {
	hands: readonly Id[];
	steps: readonly { handoff: Id; giver: Id; taker: Id }[];
	/** The hand before which it begins with a gap. */
	gap: Id | null;
}

/** Ids of the marks, lines, ties and gaps over which these routes run. */
export function litByRoutes(stage: Stage, routes: readonly LitRoute[]): Set<string> {
	const lines = routes.flatMap(({ steps }) => steps.flatMap(linesOf));
	const hands = new Set([
		...routes.flatMap((route) => route.hands),
		...lines.flatMap(({ from, to }) => [from, to])
	]);
	const gaps = stage.gaps.filter(({ at }) => routes.some(({ gap }) => gap === at));
	const acting = stage.ties.filter(
		({ from, to, belongs }) => !belongs && hands.has(from) && hands.has(to)
	);
	return new Set([
		...hands,
		...[...lines, ...acting, ...gaps].map(({ id }) => id),
		// A hole on the story's own line stands between its hand and where the speech began.
		...gaps.map(({ since }) => since)
	]);

	/** The lines of a step; where its taker only stands behind another, those to that other. */
	function linesOf({ handoff, giver, taker }: LitRoute['steps'][number]): StageLine[] {
		const own = stage.lines.filter((line) => line.handoff === handoff && line.from === giver);
		const straight = own.filter((line) => line.to === taker);
		return straight.length > 0 ? straight : own;
	}
}
