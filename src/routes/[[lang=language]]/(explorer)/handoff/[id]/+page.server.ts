import { handoffCard } from '#lib/core/view/card/handoff-card.ts';
import { idsOf, kept } from '../../../../cards.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => idsOf('handoff');

export const load: PageServerLoad = ({ params }) => kept('handoff', params, handoffCard);
