// Our picture by itself, to be panned and scrubbed: the whole case as the site draws it, or a crowd.
import { mount } from 'svelte';
import type { Arrangement, Stage } from '../../../src/lib/core/view/arrangement.ts';
import type { Scene } from '../../../src/lib/core/view/scene.ts';
import { shownWords } from '../../../src/lib/core/view/words/shown.ts';
import '../../../src/lib/ui/tokens.css';
import '../../../src/lib/ui/base.css';
import Picture from '../../../src/lib/ui/network/Picture.svelte';
import { crowd } from './crowd.ts';

const asked = new URLSearchParams(location.search).get('case')!;
const drawn = (
	asked === 'real' ? await (await fetch('real.json')).json() : crowd(Number(asked))
) as { stage: Stage; arrangement: Arrangement };
const plain: Scene = { selected: { node: null, handoff: null }, lit: null };
const props = $state({
	...drawn,
	scene: plain,
	focus: null,
	words: shownWords('en'),
	href: () => '#',
	theme: 'light',
	back: '#',
	go: () => {}
});
mount(Picture, { target: document.getElementById('graph')!, props });

/** A day on which some hands have it for sure, some perhaps, and some lines are not yet. */
function scrub(day: number): void {
	const { nodes, lines } = drawn.arrangement;
	props.scene = {
		...plain,
		held: new Map(
			nodes.map(({ id, held }, n) => [
				id,
				n % 40 < day % 40 ? { held, could: null } : { held: 'none', could: held }
			])
		),
		ghosts: new Map(lines.filter((_, n) => n % 40 >= day % 40).map(({ id }) => [id, 'not-yet']))
	};
}
Object.assign(window, { scrub });
