import { knowledge } from '#lib/core/view/tracing/knowledge.ts';
import { factsIn } from '../../../cards.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ known: knowledge(factsIn(params.lang)) });
