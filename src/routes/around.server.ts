// The part of the whole picture around a hand or handoff that the story does not show, for the first paint of its page.
import whole from 'virtual:pictures/all';
import routes from 'virtual:pictures/routes';
import story from 'virtual:pictures/story';
import type { Arrangement, Form, Stage } from '#lib/core/view/arrangement.ts';
import type { Focus } from '#lib/core/view/link.ts';
import type { LitRoute } from '#lib/core/view/tracing/lit-routes.ts';
import { routePicture } from '#lib/core/view/tracing/route-picture.ts';
import { stageOf, windowOf } from '#lib/core/view/window.ts';
import { frameOf, placeOf } from '#lib/ui/network/frame.ts';

export type Around = Partial<Record<Form, Arrangement>> & { stage: Stage };

/** By form; a form in which the story shows the thing, or nothing does, is left out. Null if both are. */
export function around(focus: Focus): Around | null {
	const forms = ['wide', 'tall'] as const;
	const windows = forms
		.filter((form) => !placeOf(story[form], focus) && placeOf(whole[form], focus))
		.map((form) => [form, windowOf(whole[form], frameOf(whole[form], focus).box)] as const);
	if (windows.length === 0) return null;
	const shown = [story.wide, story.tall, ...windows.map(([, window]) => window)];
	return { ...Object.fromEntries(windows), stage: stageOf(whole.stage, shown) };
}

/** The picture of a told route, whole; null where nothing is told at this id. */
export function aroundRoute(id: string): Around | null {
	return routes[id] ?? null;
}

/** The whole picture with nothing left in it but what some routes run over. */
export function aroundRoutes(lit: readonly LitRoute[]): Around {
	const [wide, tall] = [whole.wide, whole.tall].map((form) =>
		routePicture(form, whole.stage, lit)
	) as [Arrangement, Arrangement];
	return { wide, tall, stage: stageOf(whole.stage, [wide, tall]) };
}
