// What does the page of routes say? Apart from the other words, so that only who traces loads them.
import { routes } from './en/routes.ts';
import type { Language } from './language.ts';

/** Every word of the page of routes; English is the model. */
export type RouteWords = typeof routes;

const spoken: Record<Language, RouteWords> = { en: routes };

/** The words of the page of routes in a language. */
export function routeWords(language: Language): RouteWords {
	return spoken[language];
}
