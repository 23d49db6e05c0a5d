// Where in the list is a place, or what came to it from another? The names of its anchors.
import type { Id } from '#lib/core/schema/records.ts';

export function anchorOf(place: Id, from?: Id): string {
	return from === undefined ? `place-${place}` : `from-${from}-to-${place}`;
}
