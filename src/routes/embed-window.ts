// What of the picture does a frame show? The surroundings of a thing, a told route whole, else the story.
import all from 'virtual:pictures/all';
import routes from 'virtual:pictures/routes';
import story from 'virtual:pictures/story';
import type { Arrangement, Stage } from '#lib/core/view/arrangement.ts';
import type { Focus } from '#lib/core/view/link.ts';
import { stageOf, windowOf } from '#lib/core/view/window.ts';
import { frameOf, placeOf } from '#lib/ui/network/frame.ts';

/** Frames are narrow: the picture is the tall one. */
export function window(focus: Focus | null): { stage: Stage; arrangement: Arrangement } {
	const told = focus?.kind === 'route' ? routes[focus.id] : undefined;
	if (told) return { stage: told.stage, arrangement: told.tall };
	const from = focus ? [story, all].find(({ tall }) => placeOf(tall, focus)) : undefined;
	if (!from) return { stage: stageOf(story.stage, [story.tall]), arrangement: story.tall };
	const arrangement = windowOf(from.tall, frameOf(from.tall, focus).box);
	return { stage: stageOf(from.stage, [arrangement]), arrangement };
}

/** Whether the frame's picture shows anything of the thing: of a copy or a source, whether the story speaks of it. */
export function isDrawn(focus: Focus): boolean {
	if (focus.kind === 'disagreement') return false;
	if (focus.kind !== 'copy' && focus.kind !== 'source') return true;
	const { stage } = window(focus);
	return stage.lines.some(({ copies, sources }) =>
		(focus.kind === 'copy' ? copies : sources).includes(focus.id)
	);
}
