// The still picture of a view in a frame: drawn by the server, left alone by the browser until somebody wants to move it.
import type { Component, ComponentProps } from 'svelte';
import type { Arrangement, Stage } from '#lib/core/view/arrangement.ts';
import type { Focus } from '#lib/core/view/link.ts';
import { scene } from '#lib/core/view/scene.ts';
import type { ShownWords } from '#lib/core/view/words/shown.ts';
import { view } from '#lib/state/view.svelte.ts';
import type Picture from '#lib/ui/network/Picture.svelte';
import type { Stilled } from '#lib/ui/still.ts';

type PictureProps = ComponentProps<typeof Picture>;

export interface EmbedPicture {
	still: Stilled<PictureProps>;
	props: PictureProps;
}

/** For `load` functions. The browser gets none of what it is drawn from. */
export async function embedPicture(focus: Focus | null, words: ShownWords): Promise<EmbedPicture> {
	const load = async () =>
		(await import('#lib/ui/network/Picture.svelte')).default as Component<PictureProps>;
	if (!import.meta.env.SSR) {
		const still = { component: null, draw: null, fetch: load };
		return { still, props: {} as PictureProps };
	}
	const [component, { render }, { window }] = await Promise.all([
		load(),
		import('svelte/server'),
		import('./embed-window.ts')
	]);
	const { stage, arrangement } = window(focus);
	return {
		still: { component, draw: render, fetch: load },
		props: propsOf(stage, arrangement, focus, words)
	};
}

function propsOf(
	stage: Stage,
	arrangement: Arrangement,
	focus: Focus | null,
	words: ShownWords
): PictureProps {
	return {
		stage,
		arrangement,
		scene: scene(stage, { focus }),
		focus,
		words,
		href: (to: Focus) => view.href(to),
		theme: '',
		back: '',
		go: () => undefined
	};
}
