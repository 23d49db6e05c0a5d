import type { Ask, FocusKind } from '#lib/core/view/link.ts';
import type { LayoutLoad } from './$types';

const FOCUS = /\/(node|handoff|copy|source|route)\/\[id\]$/;
const ASK = /\/(routes|knowledge)$/;

/** What is looked at or asked beside the picture, and the picture itself where it is needed at once. */
export const load: LayoutLoad = async ({ route, params }) => {
	const kind = FOCUS.exec(route.id)?.[1] as FocusKind | undefined;
	const ask = (ASK.exec(route.id)?.[1] ?? null) as Ask | null;
	const id = 'id' in params ? (params as { id: string }).id : undefined;
	const focus = kind && id ? { kind, id } : null;
	return { focus, ask, beside: focus !== null || ask !== null, ...(await picture()) };
};

/** The server draws it; a page that has its markup can wait for it, and one that comes from a list cannot. */
async function picture() {
	if (import.meta.env.SSR) {
		const { render } = await import('svelte/server');
		return { component: (await import('../../Explorer.svelte')).default, draw: render };
	}
	const coming = import('../../Explorer.svelte');
	const drawn = document.querySelector('.explorer') !== null;
	return { component: drawn ? null : (await coming).default, draw: null };
}
