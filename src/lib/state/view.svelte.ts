import { browser } from '$app/environment';
import { page } from '$app/state';
import { readLink, type View } from '#lib/core/view/link.ts';

/** What is on view, read from the address; the only place that reads the query. */
class CurrentView {
	#awake = $state(false);

	/** The path alone until the page is awake: the server knows no query, and both must draw the same. */
	get current(): View {
		const query = browser && this.#awake ? page.url.search : '';
		return readLink(page.url.pathname, query);
	}

	/** Called once by the layout, after the server's markup has been taken over. */
	wake(): void {
		this.#awake = true;
	}
}

export const view = new CurrentView();
