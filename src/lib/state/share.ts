import { base } from '$app/paths';
import { page } from '$app/state';
import { embedHref, viewHref } from '#lib/core/view/href.ts';
import { publicHref } from '#lib/core/view/public-address.ts';
import { publicAddress } from './public-address.ts';
import { spoken } from './spoken.ts';
import { view } from './view.svelte.ts';

/** A root-relative address as it is passed on: with the public address where there is one, else as the site is served. */
export function shared(rootRelative: string): string {
	return publicAddress
		? publicHref(rootRelative, publicAddress)
		: location.origin + base + rootRelative;
}

/** Addresses of what is shown, for passing on: its page and, where it can stand in a frame, that. */
export function sharedLinks(): { link: string; embed: string | null } {
	const { id } = page.route;
	const isView = id?.includes('(explorer)') || id?.includes('/disagreement/');
	const { pathname, search, hash } = page.url;
	if (!isView && !view.embedded) {
		return { link: shared(pathname.slice(base.length) + search + hash), embed: null };
	}
	const { current } = view;
	return {
		link: shared(viewHref(current, spoken.language) + hash),
		embed: shared(embedHref(current, spoken.language))
	};
}
