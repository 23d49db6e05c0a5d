import { error } from '@sveltejs/kit';
import type { DisagreementCard } from '#lib/core/view/card/disagreement-card.ts';
import { disagreementsIn } from '#lib/core/view/card/disputes.ts';
import { disagreementAt, type Kept } from '#lib/core/view/kept.ts';
import { factsIn } from '../../../../cards.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	disagreementsIn(factsIn(undefined)).flatMap(({ id, aliases }) =>
		[id, ...aliases].map((one) => ({ id: one }))
	);

export const load: PageServerLoad = ({ params }): Kept<DisagreementCard> =>
	disagreementAt(factsIn(params.lang), params.id) ?? error(404);
