// Which languages does the interface speak?

/** Every language that the interface speaks. */
export const languages = ['en'] as const;

/** A language that has all its words. */
export type Language = (typeof languages)[number];

/** The language of addresses without a prefix. */
export const plainLanguage: Language = 'en';

/** Whether the interface can speak this language. */
export function isLanguage(tag: string): tag is Language {
	return languages.some((language) => language === tag);
}

/** The language of an address by its prefix; the plain one where there is none. */
export function languageOf(tag: string | undefined): Language {
	return tag !== undefined && isLanguage(tag) ? tag : plainLanguage;
}
