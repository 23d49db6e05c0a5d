import { isLanguage, plainLanguage } from '#lib/core/view/words/language.ts';

/** A language prefix in an address: any language that has its words, except the plain one. */
export function match(tag: string): boolean {
	return isLanguage(tag) && tag !== plainLanguage;
}
