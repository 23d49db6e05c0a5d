// By what short name can an address hold a route?

/**
 * Eight hexadecimal digits of a route's id: FNV-1a, 32 bits, over its UTF-16 code units (Fowler, Noll and
 * Vo, draft-eastlake-fnv). Among the few thousand routes of a case two alike are a rare accident, and
 * then both are held.
 */
export function routeDigest(id: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < id.length; i++) {
		hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
	}
	return (hash >>> 0).toString(16).padStart(8, '0');
}
