// Under which names, in which scripts, is a thing known?
import type { Name } from '../../schema/records.ts';
import type { Facts } from './facts.ts';
import { displayName } from '../sentence.ts';

/** A name as it is printed: its language, the direction of its script, and what kind of name it is. */
export interface NameView {
	/** "born Wiktor Szpilman" is label "born" around the value; a plain name has none. */
	value: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	kind: Name['kind'];
}

export interface NamesView {
	name: NameView;
	/** Preferred names in other languages. */
	scripts: NameView[];
	/** Born, covered, coded, misspelt, romanised. */
	others: NameView[];
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** A name with its direction, read from its letters. */
export function nameView({ value, lang, kind }: Name): NameView {
	return { value, lang, dir: RIGHT_TO_LEFT.test(value) ? 'rtl' : 'ltr', kind };
}

/** All names of a thing; none is printed twice. */
export function namesView({ language }: Facts, names: readonly Name[]): NamesView {
	const shown = displayName(names, language);
	const seen = new Set([shown.value]);
	const unseen = names.filter(({ value }) => !seen.has(value) && seen.add(value));
	return {
		name: nameView(shown),
		scripts: unseen.filter(({ kind }) => kind === 'preferred').map(nameView),
		others: unseen.filter(({ kind }) => kind !== 'preferred').map(nameView)
	};
}
