// With what is a mark filled? One answer for the SVG and for the canvas.
import type { Held, PlacedNode } from '#lib/core/view/arrangement.ts';
import type { Filled } from '#lib/core/view/scene.ts';

/** A round patch in the middle of a mark; px. */
export interface Disc {
	r: number;
	ink: 'ink' | 'paper';
}

/** What lies in the outline of a mark, and the discs on it, the largest first. */
export interface Fill {
	ground: Held;
	discs: readonly Disc[];
}

/** Radii as shares of half the shorter side: what is hollow could be, what is full must be. */
const HOLE = 0.6;
const RIM = 0.86;
const DOT = 0.38;
const EYE = 0.2;

/**
 * The fill of a mark: the most that it held, in its ground alone. On a day the text that it must have
 * had is its ground, the text that it could have had is a hollow ground (a copy) or a hollow disc (read),
 * word of it is a dot, and word that it could have had is a hollow dot.
 */
export function fillOf(
	{ held, width, height }: Pick<PlacedNode, 'held' | 'width' | 'height'>,
	filled?: Filled
): Fill {
	const now = filled?.held ?? held;
	const could = filled?.could ?? null;
	if (could === null || now === 'copy' || now === 'read') return { ground: now, discs: [] };
	const half = Math.min(width, height) / 2;
	const disc = (share: number, ink: Disc['ink']): Disc => ({ r: half * share, ink });
	const dot = now === 'gist' ? [disc(DOT, 'ink')] : [];
	if (could === 'copy') return { ground: 'copy', discs: [disc(HOLE, 'paper'), ...dot] };
	if (could === 'read')
		return { ground: 'none', discs: [disc(RIM, 'ink'), disc(HOLE, 'paper'), ...dot] };
	if (could === 'none' || dot.length > 0) return { ground: 'none', discs: dot };
	return { ground: 'none', discs: [disc(DOT, 'ink'), disc(EYE, 'paper')] };
}
