import { standing } from '#lib/core/view/standing.ts';
import { factsIn } from '../../cards.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ standing: standing(factsIn(params.lang)) });
