import { nodeCard } from '#lib/core/view/card/node-card.ts';
import { idsOf, kept } from '../../../../cards.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => idsOf('node');

export const load: PageServerLoad = ({ params }) => kept('node', params, nodeCard);
