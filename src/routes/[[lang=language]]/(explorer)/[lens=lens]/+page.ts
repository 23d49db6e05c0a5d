import type { Lens } from '#lib/core/view/link.ts';
import { lenses } from '../../../lenses.svelte.ts';
import type { PageLoad } from './$types';

/** The lens that the path names; imported from here, its styles are in the page from the first byte. */
export const load: PageLoad = async ({ data, params }) => {
	await lenses.load(params.lens as Lens);
	return data;
};
