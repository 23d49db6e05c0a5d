// Can a phone read the QR code of a text off a screen?
import { encode } from 'uqr';

/** As every code here is made: a seventh of it may be lost, and four modules around it are quiet. */
export const CODE = { ecc: 'M', border: 4 } as const;
/** A module that is smaller than this many px, half a millimetre at a desk, wants a steadier hand than most have. */
const LEAST = 2;

/** Whether the modules of its code are large enough in a square of this many px. */
export function scannable(text: string, px: number): boolean {
	return px / encode(text, CODE).size >= LEAST;
}
