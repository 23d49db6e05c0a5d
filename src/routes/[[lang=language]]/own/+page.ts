import type { Component } from 'svelte';
import { browser } from '$app/environment';
import type { Edition } from '#lib/core/view/edition.ts';
import type { FocusKind } from '#lib/core/view/link.ts';
import { readOwn } from '#lib/core/view/own-link.ts';
import { languageOf } from '#lib/core/view/words/language.ts';
import type { Own } from '#lib/own/opened.ts';
import type { OwnPage } from '#lib/own/page.ts';
import type { Given, Stilled } from '#lib/ui/still.ts';
import type { PageLoad } from './$types';

type Name = Exclude<OwnPage['page'], 'nothing'>;
type Loaded = { default: Component<Given> };

/** The very pages that the build prerenders for its own case. */
const pages = {
	story: () => import('../(explorer)/+page.svelte'),
	node: () => import('../(explorer)/node/[id]/+page.svelte'),
	handoff: () => import('../(explorer)/handoff/[id]/+page.svelte'),
	copy: () => import('../(explorer)/copy/[id]/+page.svelte'),
	source: () => import('../(explorer)/source/[id]/+page.svelte'),
	route: () => import('../(explorer)/route/[id]/+page.svelte'),
	routes: () => import('../(explorer)/routes/+page.svelte'),
	knowledge: () => import('../(explorer)/knowledge/+page.svelte'),
	disagreement: () => import('../(pages)/disagreement/[id]/+page.svelte'),
	people: () => import('../(pages)/people/+page.svelte'),
	handoffs: () => import('../(pages)/handoffs/+page.svelte'),
	copies: () => import('../(pages)/copies/+page.svelte'),
	sources: () => import('../(pages)/sources/+page.svelte'),
	disagreements: () => import('../(pages)/disagreements/+page.svelte'),
	data: () => import('./OwnFiles.svelte')
} as unknown as Record<Name, () => Promise<Loaded>>;

const explorer = () => import('../../Explorer.svelte') as unknown as Promise<Loaded>;

/** What such a page shows beside the picture. */
const beside = {
	node: () => import('#lib/ui/panel/NodeCard.svelte'),
	handoff: () => import('#lib/ui/panel/HandoffCard.svelte'),
	copy: () => import('#lib/ui/panel/CopyCard.svelte'),
	source: () => import('#lib/ui/panel/SourceCard.svelte'),
	route: () => import('#lib/ui/panel/RouteCard.svelte'),
	routes: () => import('#lib/ui/tracing/routes/Routes.svelte'),
	knowledge: () => import('#lib/ui/tracing/knowledge/Knowledge.svelte')
} as unknown as Record<string, () => Promise<Loaded>>;

/** What such a page shows by itself. */
const alone = {
	disagreement: () => import('#lib/ui/panel/Disagreement.svelte')
} as unknown as Record<string, () => Promise<Loaded>>;

interface Shown {
	own: Own;
	/** In place of that of the build. */
	edition: Edition | null;
	/** Null where nothing of a case can be shown. */
	Page: Component<Given> | null;
	/** Whether it stands beside the picture, or is the story above it, rather than a list by itself. */
	pictured: boolean;
	focus: { kind: FocusKind; id: string } | null;
	beside: boolean;
}

/** There is no markup of the server's that could be seen until a component has come. */
async function live(load: () => Promise<Loaded>): Promise<Stilled<Given>> {
	const fetch = async () => (await load()).default;
	return { component: await fetch(), draw: null, fetch };
}

/** The case that the address names and what the address asks of it: reckoned in the reader's browser. */
export const load: PageLoad = async ({ url, params }): Promise<Shown & Record<string, unknown>> => {
	const none = { Page: null, pictured: false, focus: null, beside: false };
	if (!browser) return { own: { state: 'waiting' }, edition: null, ...none };
	const { opened } = await import('#lib/own/opened.ts');
	const { key, path } = readOwn(url.search);
	const { own, shown } = await opened(key, path, languageOf(params.lang));
	const edition = own.state === 'open' ? own.edition : null;
	if (!shown || shown.page === 'nothing') return { own, edition, ...none };
	const { page: name, ...data } = shown;
	const { default: Page } = await pages[name]();
	const component = beside[name];
	const drawn = component ?? alone[name];
	const [kind, id] = path.split('/').filter(Boolean);
	const focus = component && id ? { kind: kind as FocusKind, id } : null;
	return {
		own,
		edition,
		Page,
		pictured: name === 'story' || component !== undefined,
		focus,
		beside: component !== undefined,
		...data,
		...(drawn && { still: await live(drawn) }),
		picture: await live(explorer)
	};
};
