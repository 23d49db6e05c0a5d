import { choicesOf } from '#lib/core/view/choices.ts';
import { factsIn } from '../../cards.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
// A file, whatever the pages do with their slashes.
export const trailingSlash = 'never';

/** The names that a view is told with, of what has no page of its own. */
export const GET: RequestHandler = () => Response.json(choicesOf(factsIn(undefined)));
