// Which part of the whole picture stands around what the story's picture lacks?
import type { Arrangement, Form, Pictures, Stage } from '#lib/core/view/arrangement.ts';
import type { Focus } from '#lib/core/view/link.ts';
import type { LitRoute } from '#lib/core/view/tracing/lit-routes.ts';
import { routePicture } from '#lib/core/view/tracing/route-picture.ts';
import { stageOf, windowOf } from '#lib/core/view/window.ts';
import { frameOf, placeOf } from './frame.ts';

export type Around = Partial<Record<Form, Arrangement>> & { stage: Stage };

/** By form; a form in which the story shows the thing, or nothing does, is left out. Null if both are. */
export function aroundIn(story: Pictures, whole: Pictures, focus: Focus): Around | null {
	const forms = ['wide', 'tall'] as const;
	const windows = forms
		.filter((form) => !placeOf(story[form], focus) && placeOf(whole[form], focus))
		.map((form) => [form, windowOf(whole[form], frameOf(whole[form], focus).box)] as const);
	if (windows.length === 0) return null;
	const shown = [story.wide, story.tall, ...windows.map(([, window]) => window)];
	return { ...Object.fromEntries(windows), stage: stageOf(whole.stage, shown) };
}

/** The tall picture of the whole, on every screen, with nothing left in it but what some routes run over. */
export function aroundRoutesIn(whole: Pictures, lit: readonly LitRoute[]): Around {
	const tall = routePicture(whole.tall, whole.stage, lit);
	return { wide: tall, tall, stage: stageOf(whole.stage, [tall]) };
}
