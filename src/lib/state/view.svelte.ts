import { browser } from '$app/environment';
import { page } from '$app/state';
import { embedHref, viewHref } from '#lib/core/view/href.ts';
import { home, readLink, writeLink, type Focus, type View } from '#lib/core/view/link.ts';
import { address } from './address.ts';
import { ownOnView } from './own.ts';
import { spoken } from './spoken.ts';

/** What is on view, read from the address; the only place that reads the query. */
class CurrentView {
	#awake = $state(false);

	/** The path alone until the page is awake: the server knows no query, and both must draw the same. */
	get current(): View {
		const query = browser && this.#awake ? page.url.search : '';
		return readLink(ownOnView()?.path ?? page.url.pathname, query);
	}

	/** Address of a thing, or of the whole picture, through the same lens and as it is arranged, in the telling that is on, on its day, with its strikes. */
	href(focus: Focus | null, show: View['show'] = home.show): string {
		const { lens, lanes, tables, as, vs, on, without } = this.current;
		return this.#address({ ...home, lens, lanes, tables, focus, show, as, vs, on, without });
	}

	/** Address of what is on view, with some of it changed. */
	with(change: Partial<View>): string {
		return this.#address({ ...this.current, ...change });
	}

	/** Whether the page stands in a frame of somebody else's page. */
	get embedded(): boolean {
		return page.route.id?.includes('/embed/') ?? false;
	}

	/** Whoever looks through a frame stays in it. */
	#address(view: View): string {
		const written = this.embedded ? embedHref : viewHref;
		return address(written(view, spoken.language));
	}

	/** Whether everything is shown as it is without a query: as the server drew it. */
	get isPlain(): boolean {
		// The thing stays: without it the path would say the lens.
		return writeLink({ ...this.current, ask: null }).query === '';
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
