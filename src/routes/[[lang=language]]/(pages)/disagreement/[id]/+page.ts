import { still } from '../../../../still.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	still: await still(() => import('#lib/ui/panel/Disagreement.svelte'))
});
