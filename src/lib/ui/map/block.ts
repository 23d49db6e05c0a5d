// How large is what stands under the name of a place? px at zoom 1.

/** Height of a name, by its size. */
export const HEAD = { S: 17, M: 22 } as const;
/** A hand with its name is a row; its mark takes this much of it. */
export const ROW = 17;
export const SIGN = 17;
/** From mark to mark, where hands are marks alone. */
export const PITCH = 14;
/** Between a name and its hands. */
export const FOOT = 2;

/** Radius of the dot of a place; where its hands are not drawn, its area grows with them. */
export function dotRadius(hands: number, columns: number): number {
	return columns === UNDRAWN ? 4 + Math.sqrt(hands) : 4.5;
}
/** Instead of marks in a row: no marks, the name says how many there are. */
export const UNDRAWN = -1;
