import { resolve } from '$app/paths';
import { ownHref } from '#lib/core/view/own-link.ts';
import { ownOnView } from './own.ts';

/** The address as this build serves it, in whatever folder: of the case of the build, whatever is on view. */
export function siteAddress(rootRelative: string): string {
	// Typed per route by Kit, but href.ts is the one place that knows the routes here.
	return resolve(rootRelative as '/');
}

/**
 * The address as this build serves it, in whatever folder: relative while prerendering. While a case of
 * the reader's own is on view, it is that of the same view of that case.
 */
export function address(rootRelative: string): string {
	const own = ownOnView();
	return siteAddress(own ? ownHref(own.key, rootRelative) : rootRelative);
}
