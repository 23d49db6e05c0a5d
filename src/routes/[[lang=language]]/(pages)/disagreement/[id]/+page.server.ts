import { error } from '@sveltejs/kit';
import { disagreementCard, type DisagreementCard } from '#lib/core/view/card/disagreement-card.ts';
import { disagreementLink, disagreementsIn } from '#lib/core/view/card/disputes.ts';
import { plain } from '#lib/core/view/prose.ts';
import { factsIn, type Kept } from '../../../../cards.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	disagreementsIn(factsIn(undefined)).flatMap(({ id, aliases }) =>
		[id, ...aliases].map((one) => ({ id: one }))
	);

export const load: PageServerLoad = ({ params }): Kept<DisagreementCard> => {
	const facts = factsIn(params.lang);
	const { id } = params;
	const all = disagreementsIn(facts);
	const asked = all.find((one) => one.id === id);
	if (asked) return { kept: 'card', card: disagreementCard(facts, asked) };
	const other = all.find(({ aliases }) => aliases.includes(id));
	if (!other) error(404);
	const to = { kind: 'disagreement', id: other.id } as const;
	return { kept: 'moved', to, name: plain(disagreementLink(facts, other)) };
};
