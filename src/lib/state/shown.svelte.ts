import { caption } from './caption.svelte.ts';

/** What is shown, in one sentence: the page’s own title, or the view’s where it says more. */
class Shown {
	#own = $state.raw<() => string>(() => '');

	get title(): string {
		const own = this.#own();
		return caption.of(own) ?? own;
	}

	/** Called in the browser by the head of every page, with what the page itself is called. */
	follow(own: () => string): void {
		this.#own = own;
	}
}

export const shown = new Shown();
