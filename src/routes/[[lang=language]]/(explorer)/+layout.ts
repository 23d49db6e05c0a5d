import story from 'virtual:pictures/story';
import type { FocusKind } from '#lib/core/view/link.ts';
import type { Pictures } from '../../pictures.server.ts';
import type { LayoutLoad } from './$types';

/** The story's picture goes with every page; the whole one only with a hand or handoff that the story does not show. */
export const load: LayoutLoad = async ({ route, params }) => {
	const kind = route.id.match(/\/(node|handoff|copy|source)\/\[id\]$/)?.[1] as
		FocusKind | undefined;
	const id = 'id' in params ? (params as { id: string }).id : undefined;
	const focus = kind && id ? { kind, id } : null;
	const all = focus && !shows(focus) ? (await import('virtual:pictures/all')).default : null;
	return { story, all, focus };
};

function shows({ kind, id }: { kind: FocusKind; id: string }): boolean {
	const inBoth = (has: (picture: Pictures['wide']) => boolean) =>
		has(story.wide) && has(story.tall);
	if (kind === 'node') return inBoth(({ nodes }) => nodes.some((node) => node.id === id));
	if (kind === 'handoff') return inBoth(({ lines }) => lines.some((line) => line.handoff === id));
	return true;
}
