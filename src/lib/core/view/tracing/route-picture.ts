// What of a picture is left when only some routes are to be seen?
import type { Arrangement, Stage } from '../arrangement.ts';
import { closeUp } from '../close-up.ts';
import { pictureOfPart } from '../part.ts';
import { closeIn } from './close-in.ts';
import { litByRoutes, type LitRoute } from './lit-routes.ts';

/** The tall picture stands beside the answers, and is to be read at once; px. */
const BAND = 4;

/** The hands, lines and gaps of these routes where they stood, in their order, with nothing empty between. */
export function routePicture(
	arrangement: Arrangement,
	stage: Stage,
	routes: readonly LitRoute[]
): Arrangement {
	const hands = litByRoutes(stage, routes);
	const gaps = stage.gaps.filter(({ id }) => hands.has(id));
	const steps = routes.flatMap((route) => route.steps);
	const handoffs = new Set([...steps, ...gaps].map(({ handoff }) => handoff));
	const part = pictureOfPart(arrangement, stage, { hands, handoffs });
	return arrangement.form === 'wide' ? closeIn(part) : closeUp(part, BAND);
}
