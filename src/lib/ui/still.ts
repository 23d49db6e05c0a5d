// What of a component that is drawn on the server and fetched later (Still.svelte)?
import type { Component, ComponentProps, SvelteComponent } from 'svelte';
import type { render } from 'svelte/server';

/** Whatever a component may be given. */
export type Given = ComponentProps<SvelteComponent>;

export interface Stilled<Props extends Given> {
	/** There at once on the server, and on pages that a page that is awake leads to. */
	component: Component<Props> | null;
	/** Draws markup; there is one on the server only. */
	draw: typeof render | null;
	fetch: () => Promise<Component<Props>>;
}
