import story from 'virtual:pictures/story';
import type { FocusKind } from '#lib/core/view/link.ts';
import type { LayoutLoad } from './$types';

/** The story's picture goes with every page; the whole one is fetched when somebody needs it. */
export const load: LayoutLoad = ({ route, params }) => {
	const kind = route.id.match(/\/(node|handoff|copy|source)\/\[id\]$/)?.[1] as
		FocusKind | undefined;
	const id = 'id' in params ? (params as { id: string }).id : undefined;
	return { story, focus: kind && id ? { kind, id } : null };
};
