// Which address does a visitor take home from here?
import type { Id } from '../../schema/records.ts';
import { focusHref, homeHref } from '../href.ts';
import type { Language } from '../words/language.ts';
import type { Place } from './visit.ts';

/** What a code of version 4 with error correction M holds, in bytes: more would be too fine for a hand. */
export const MOST_BYTES = 62;

export interface TakeHome {
	url: string;
	/** The same without its scheme, to be typed. */
	short: string;
}

/** The public page of what is on the screen; of the whole where that one's address is too long. Null without a public site. */
export function takeHome(
	publicAddress: string | null,
	place: Place,
	language: Language
): TakeHome | null {
	if (publicAddress === null) return null;
	const own = publicAddress + pathOf(place, language).slice(1);
	const url = own.length <= MOST_BYTES ? own : publicAddress + homeHref(language).slice(1);
	return { url, short: url.replace('https://', '').replace(/\/$/, '') };
}

function pathOf(place: Place, language: Language): string {
	if (place.at === 'story') return focusHref({ kind: 'route', id: place.route }, language);
	if (place.at === 'explore' && place.hand)
		return focusHref({ kind: 'node', id: place.hand }, language);
	return homeHref(language);
}

/** Ids whose pages have addresses that no code of that size holds. */
export function tooLong(
	publicAddress: string,
	routes: readonly Id[],
	hands: readonly Id[],
	language: Language
): Id[] {
	const long = (place: Place) =>
		(publicAddress + pathOf(place, language).slice(1)).length > MOST_BYTES;
	return [
		...routes.filter((route) => long({ at: 'story', route, step: 0 })),
		...hands.filter((hand) => long({ at: 'explore', hand }))
	];
}
