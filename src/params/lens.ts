import { home, lenses } from '#lib/core/view/link.ts';

/** A lens with an address of its own: any but the chain, which is the home page. */
export function match(name: string): boolean {
	return name !== home.lens && lenses.some((lens) => lens === name);
}
