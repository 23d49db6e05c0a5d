import { error } from '@sveltejs/kit';
import { oembed } from '#lib/core/export/oembed.ts';
import { embedHref } from '#lib/core/view/href.ts';
import { home, type FocusKind } from '#lib/core/view/link.ts';
import { publicHref } from '#lib/core/view/public-address.ts';
import { publicAddress } from '#lib/state/public-address.ts';
import { factsIn } from '../../../cards.server.ts';
import { pageOfView } from '../../../paged.server.ts';
import { shareCard, thingsWithCard } from '../../../share-cards.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

// A frame of another site needs a whole address.
export const prerender = publicAddress !== null;
// A file, whatever the pages do with their slashes.
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	thingsWithCard(factsIn(undefined)).map(({ kind, id }) => ({ kind, id }));

/** What another site must know to embed a thing. */
export const GET: RequestHandler = ({ params }) => {
	const facts = factsIn(undefined);
	const focus = { kind: params.kind as FocusKind, id: params.id };
	const page = pageOfView(facts, { ...home, focus }, (href) => href);
	if (!page || !publicAddress) error(404);
	const at = (href: string) => publicHref(href, publicAddress);
	const { path, width, height } = shareCard(focus);
	const text = oembed({
		title: page.title,
		address: publicAddress,
		provider: facts.words.pages.name,
		link: at(page.href),
		embed: at(embedHref({ ...home, focus }, facts.language)),
		thumbnail: { url: at(path), width, height }
	});
	return new Response(text, { headers: { 'content-type': 'application/json' } });
};
