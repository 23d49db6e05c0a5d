import type { Component } from 'svelte';
import { view } from '#lib/state/view.svelte.ts';
import type { Given, Stilled } from '#lib/ui/still.ts';

/** For `load` functions: the server draws at once; a first page has its markup and can wait, a later one cannot. */
export async function still<Props extends Given>(
	load: () => Promise<{ default: Component<Props> }>
): Promise<Stilled<Props>> {
	const fetch = async () => (await load()).default;
	// While somebody works on it, everything is taken over at once: speed is no matter, and Svelte’s dev build
	// compares the markup that a page keeps with what a component would draw.
	if (import.meta.env.DEV) return { component: await fetch(), draw: null, fetch };
	if (import.meta.env.SSR) {
		const { render } = await import('svelte/server');
		return { component: await fetch(), draw: render, fetch };
	}
	return { component: view.awake ? await fetch() : null, draw: null, fetch };
}
