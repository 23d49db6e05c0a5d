import { home, type Ask, type FocusKind, type Lens } from '#lib/core/view/link.ts';
import { still } from '../../still.ts';
import { whole } from '../../whole.svelte.ts';
import type { LayoutLoad } from './$types';

const FOCUS = /\/(node|handoff|copy|source|route)\/\[id\]$/;
const ASK = /\/(routes|knowledge)$/;

/** What is looked at or asked beside the picture, and the picture itself where it is needed at once. */
export const load: LayoutLoad = async ({ route, params }) => {
	const kind = FOCUS.exec(route.id)?.[1] as FocusKind | undefined;
	const ask = (ASK.exec(route.id)?.[1] ?? null) as Ask | null;
	const id = 'id' in params ? (params as { id: string }).id : undefined;
	const focus = kind && id ? { kind, id } : null;
	const lens = 'lens' in params ? (params as { lens: Lens }).lens : home.lens;
	const picture = await still(async () => {
		// Not statically: every page would bring the styles of every lens.
		const [explorer, { lenses }] = await Promise.all([
			import('../../Explorer.svelte'),
			import('../../lenses.svelte.ts'),
			whole.loadFor(focus)
		]);
		await lenses.load(lens);
		return explorer;
	});
	return { focus, ask, beside: focus !== null || ask !== null, picture };
};
