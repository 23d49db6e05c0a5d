import { error } from '@sveltejs/kit';
import { embedHref } from '#lib/core/view/href.ts';
import { readLink, writeLink } from '#lib/core/view/link.ts';
import { languageOf } from '#lib/core/view/words/language.ts';
import { factsIn } from '../../../../cards.server.ts';
import { isDrawn } from '../../../../embed-window.ts';
import { pageOfView, plainViews } from '../../../../paged.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Each view by its path after "/embed/", without slashes around. */
export const entries: EntryGenerator = () =>
	plainViews(factsIn(undefined)).map((view) => ({
		of: writeLink(view).path.replace(/^\/|\/$/g, '')
	}));

/** A view for the frame of another page: what it is called, in a sentence, and where its page is. */
export const load: PageServerLoad = ({ params }) => {
	const facts = factsIn(params.lang);
	const of = params.of.replace(/\/$/, '');
	const path = of ? `/${of}/` : '/';
	const view = readLink(path, '');
	// What is read leniently elsewhere has one address here.
	if (writeLink(view).path !== path) error(404);
	const page = pageOfView(facts, view, (href) => href);
	if (!page) error(404);
	const { focus } = view;
	return {
		focus,
		pictured: !focus || isDrawn(focus),
		title: page.title,
		description: page.description,
		path: page.href,
		embed: embedHref(view, languageOf(params.lang)),
		kind: focus ? facts.words.pages.search.kinds[focus.kind] : ''
	};
};
