// How thick is a line that is so well attested?
import type { Grade } from './arrangement.ts';

/** Stroke by grade on the shown route, px at zoom 1. */
const STROKE = [2, 2, 3, 4.5, 6] as const;

/** Width of a line, px at zoom 1; off the shown route it is three quarters, never under 1.5. */
export function strokeWidth(grade: Grade, onRoute: boolean): number {
	return onRoute ? STROKE[grade] : Math.max(1.5, STROKE[grade] * 0.75);
}
