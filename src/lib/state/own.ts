import { browser } from '$app/environment';
import { page } from '$app/state';
import { readOwn } from '#lib/core/view/own-link.ts';

const ROUTE = '/[[lang=language]]/own';

/** Whether a page is the one of cases of one's own. */
export function isOwn(route: string | null | undefined): boolean {
	return route === ROUTE;
}

/** The key of the case on view, empty for the build's own. */
export function keyOnView(): string {
	return ownOnView()?.key ?? '';
}

/** The case of the reader's own that is on view, and the path of what is on view of it; null on every other page. */
export function ownOnView(): { key: string; path: string } | null {
	if (!browser || !isOwn(page.route.id)) return null;
	const { key, path } = readOwn(page.url.search);
	return key === null ? null : { key, path };
}
