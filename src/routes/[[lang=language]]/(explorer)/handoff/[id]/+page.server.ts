import { handoffCard } from '#lib/core/view/card/handoff-card.ts';
import { around } from '../../../../around.server.ts';
import { idsOf, kept } from '../../../../cards.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => idsOf('handoff');

export const load: PageServerLoad = ({ params }) => ({
	...kept('handoff', params, handoffCard),
	around: around({ kind: 'handoff', id: params.id })
});
