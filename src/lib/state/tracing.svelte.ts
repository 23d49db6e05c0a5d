import type { Arrangement, Stage } from '#lib/core/view/arrangement.ts';
import type { LitRoute } from '#lib/core/view/tracing/lit-routes.ts';
import type { Id } from '#lib/core/schema/records.ts';

/** What a question that is asked beside the picture makes of it. */
interface Shown {
	/** The part of a picture that the answer needs; null: all of it. */
	picture: ((whole: Arrangement, stage: Stage) => Arrangement) | null;
	/** Routes at full strength; none: everything. */
	lit: readonly LitRoute[];
	/** Routes that the window is to show first; none: the whole picture. */
	near: readonly LitRoute[];
	/** Where a press on a hand leads while one is to be chosen. */
	choose: ((hand: Id) => string) | null;
}

const nothing: Shown = { picture: null, lit: [], near: [], choose: null };

/** Written by the page that asks, read by the picture. */
class CurrentTracing {
	picture = $state.raw(nothing.picture);
	lit = $state.raw(nothing.lit);
	near = $state.raw(nothing.near);
	choose = $state.raw(nothing.choose);

	/** Until the page is left, or asks something else. */
	show(shown: Partial<Shown>): void {
		Object.assign(this, shown);
	}

	clear(): void {
		this.show(nothing);
	}
}

export const tracing = new CurrentTracing();
