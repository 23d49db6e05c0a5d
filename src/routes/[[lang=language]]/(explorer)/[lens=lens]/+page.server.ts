import { standing } from '#lib/core/view/standing.ts';
import { routeLinks } from '#lib/core/view/card/route-card.ts';
import { home, lenses, type Lens } from '#lib/core/view/link.ts';
import { localText } from '#lib/core/view/sentence.ts';
import { factsIn } from '../../../cards.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

type OwnPage = Exclude<Lens, 'chain'>;

export const entries: EntryGenerator = () =>
	lenses.filter((lens) => lens !== home.lens).map((lens) => ({ lens }));

export const load: PageServerLoad = ({ params }) => {
	const facts = factsIn(params.lang);
	const lens = params.lens as OwnPage;
	const { graph, words, language } = facts;
	const heading = lens === 'text' ? '' : localText(graph.case.headings?.[lens], language);
	return {
		lens,
		said: { ...words.lenses[lens], ...(heading && { heading }) },
		standing: standing(facts),
		routes: routeLinks(facts)
	};
};
