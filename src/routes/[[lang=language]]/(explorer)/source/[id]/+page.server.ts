import { sourceCard } from '#lib/core/view/card/source-card.ts';
import { idsOf, kept } from '../../../../cards.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => idsOf('source');

export const load: PageServerLoad = ({ params }) => kept('source', params, sourceCard);
