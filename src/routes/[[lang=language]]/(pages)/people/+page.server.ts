import { peopleList } from '#lib/core/view/lists.ts';
import { factsIn } from '../../../cards.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ lines: peopleList(factsIn(params.lang)) });
