import { copyCard } from '#lib/core/view/card/copy-card.ts';
import { idsOf, kept } from '../../../../cards.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => idsOf('copy');

export const load: PageServerLoad = ({ params }) => kept('copy', params, copyCard);
