import { resolve } from '$app/paths';

/** The address as this build serves it, in whatever folder: relative while prerendering. */
export function address(rootRelative: string): string {
	// Typed per route by Kit, but href.ts is the one place that knows the routes here.
	return resolve(rootRelative as '/');
}
