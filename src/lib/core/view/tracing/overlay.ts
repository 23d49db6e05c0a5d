// What do a day and strikes make of a scene? What cannot have happened yet, and what falls away, loses its light.
import type { Stage } from '../arrangement.ts';
import type { Id } from '../../schema/records.ts';
import type { Filled, Ghost, Scene } from '../scene.ts';
import type { KnownOn } from './knowledge-day.ts';
import type { StruckOut } from './struck-out.ts';

export interface Overlay {
	/** The day that is on, or null for all of the time. */
	on: Pick<KnownOn, 'held' | 'passed'> | null;
	strike: StruckOut['picture'] | null;
}

/** A scene on a day, with its strikes; what is selected keeps its light. */
export function overlaid(scene: Scene, stage: Stage, { on, strike }: Overlay): Scene {
	if (!on && !strike) return scene;
	const lost = new Set(strike?.lost);
	const hands = new Set(
		stage.nodes
			.map(({ id }) => id)
			.filter((id) => !lost.has(id) && on?.held.get(id)?.could !== 'none')
	);
	const ghostly = (handoff: string): Ghost | null =>
		lost.has(handoff) ? 'lost' : on && !on.passed.has(handoff) ? 'not-yet' : null;
	const passing = [
		...stage.lines.map(({ id, handoff }) => [id, handoff] as const),
		...stage.makings.map(({ id }) => [id, id] as const)
	];
	const ghosts = new Map(
		passing.flatMap(([id, handoff]) => {
			const ghost = ghostly(handoff);
			return ghost ? [[id, ghost] as const] : [];
		})
	);
	const ties = stage.ties.filter(({ from, to }) => hands.has(from) && hands.has(to));
	const gaps = stage.gaps.filter(({ at, handoff }) => hands.has(at) && !ghostly(handoff));
	const light = new Set([
		...hands,
		...stage.lines.map(({ id }) => id).filter((id) => !ghosts.has(id)),
		...[...ties, ...gaps].map(({ id }) => id)
	]);
	if (scene.selected.node) light.add(scene.selected.node);
	return {
		...scene,
		lit: scene.lit ? new Set([...scene.lit].filter((id) => light.has(id))) : light,
		held: new Map([...stillHeld(strike), ...heldOn(on)]),
		ghosts: new Map([
			...ghosts,
			...[...lost].filter((id) => !ghosts.has(id)).map((id) => [id, 'lost'] as const)
		]),
		struck: new Set(strike?.struck)
	};
}

function stillHeld(strike: Overlay['strike']): [Id, Filled][] {
	return (strike?.held ?? []).map(([id, held]) => [id, { held, could: null }]);
}

/** The day was reckoned without what is struck, and outranks it. */
function heldOn(on: Overlay['on']): [Id, Filled][] {
	return [...(on?.held ?? [])].map(([id, { must, could }]) => [id, { held: must, could }]);
}
