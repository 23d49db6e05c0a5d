// How is a source, or a page of this site, cited in the style that somebody must use?
import { apa } from './cite/apa.ts';
import { chicago } from './cite/chicago.ts';
import { mla } from './cite/mla.ts';
import type { Runs } from './cite/parts.ts';
import type { Citable } from './csl.ts';

/** Every style, by the name that readers know it under. */
export const styles = { Chicago: chicago, APA: apa, MLA: mla } as const satisfies Record<
	string,
	(item: Citable) => Runs
>;

export type Style = keyof typeof styles;

/** The citation as plain text, without its italics. */
export function cited(item: Citable, style: Style): string {
	return styles[style](item)
		.map(({ text }) => text)
		.join('');
}
