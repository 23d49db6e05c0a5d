import { still } from '../../../../still.ts';
import { windowed } from '../../../../whole.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	around: await windowed({ kind: 'node', id: params.id }),
	still: await still(() => import('#lib/ui/panel/NodeCard.svelte'))
});
