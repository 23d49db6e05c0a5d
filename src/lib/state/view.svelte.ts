import { browser } from '$app/environment';
import { page } from '$app/state';
import { viewHref } from '#lib/core/view/href.ts';
import { home, readLink, writeLink, type Focus, type View } from '#lib/core/view/link.ts';
import { address } from './address.ts';
import { spoken } from './spoken.ts';

/** What is on view, read from the address; the only place that reads the query. */
class CurrentView {
	#awake = $state(false);

	/** The path alone until the page is awake: the server knows no query, and both must draw the same. */
	get current(): View {
		const query = browser && this.#awake ? page.url.search : '';
		return readLink(page.url.pathname, query);
	}

	/** Address of a thing, or of the whole picture, in the telling that is on, on its day, with its strikes. */
	href(focus: Focus | null): string {
		const { as, vs, on, without } = this.current;
		return address(viewHref({ ...home, focus, as, vs, on, without }, spoken.language));
	}

	/** Address of what is on view, with some of it changed. */
	with(change: Partial<View>): string {
		return address(viewHref({ ...this.current, ...change }, spoken.language));
	}

	/** Whether everything is shown as it is without a query: as the server drew it. */
	get isPlain(): boolean {
		return writeLink({ ...this.current, focus: null, ask: null }).query === '';
	}

	/** Whether the page is awake: what only a script can answer is offered from then on. */
	get awake(): boolean {
		return this.#awake;
	}

	/** Called once by the layout, after the server's markup has been taken over. */
	wake(): void {
		this.#awake = true;
	}
}

export const view = new CurrentView();
