// The part of the whole picture around what the story does not show, for the first paint of its page.
import whole from 'virtual:pictures/all';
import routes from 'virtual:pictures/routes';
import story from 'virtual:pictures/story';
import type { Focus } from '#lib/core/view/link.ts';
import type { LitRoute } from '#lib/core/view/tracing/lit-routes.ts';
import { aroundIn, aroundRoutesIn, type Around } from '#lib/ui/network/around.ts';

/** By form; a form in which the story shows the thing, or nothing does, is left out. Null if both are. */
export function around(focus: Focus): Around | null {
	return aroundIn(story, whole, focus);
}

/** The picture of a told route, whole; null where nothing is told at this id. */
export function aroundRoute(id: string): Around | null {
	return routes[id] ?? null;
}

/** The tall picture of the whole, on every screen, with nothing left in it but what some routes run over. */
export function aroundRoutes(lit: readonly LitRoute[]): Around {
	return aroundRoutesIn(whole, lit);
}
