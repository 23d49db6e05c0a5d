// The whole picture: fetched once, when a page shows what the story lacks, or somebody asks for everything.
import type { Arrangement, Form } from '#lib/core/view/arrangement.ts';
import type { Focus } from '#lib/core/view/link.ts';
import type { Whole } from '#lib/core/view/part.ts';
import type { Around } from '#lib/ui/network/around.ts';
import { placeOf } from '#lib/ui/network/frame.ts';

class WholePicture {
	current = $state.raw<Whole | null>(null);

	async load(): Promise<void> {
		if (!this.current) this.current = (await import('virtual:pictures/all')).default;
	}

	/** Loads it where the story lacks the thing; the server draws a window of it instead (`windowed`). */
	async loadFor(focus: Focus | null): Promise<void> {
		if (import.meta.env.SSR || !focus) return;
		if (focus.kind !== 'node' && focus.kind !== 'handoff') return;
		const { default: story } = await import('virtual:pictures/story');
		const forms = [story.wide, story.tall];
		if (forms.some((form) => !placeOf(form, focus))) await this.load();
	}

	/** The picture of a form where it shows a thing that the story does not. */
	beyond(form: Form, story: Arrangement, focus: Focus | null): Arrangement | null {
		const all = this.current?.[form];
		return all && focus && !placeOf(story, focus) && placeOf(all, focus) ? all : null;
	}
}

export const whole = new WholePicture();

/** For `load` functions: what stands around a thing, for the server to draw; it would be too much to send twice. */
export async function windowed(focus: Focus): Promise<Around | null> {
	if (!import.meta.env.SSR) return null;
	const { around } = await import('./around.ts');
	return around(focus);
}
