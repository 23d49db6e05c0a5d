import { loadCase } from '#lib/case/load.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ version: loadCase().case.version });
