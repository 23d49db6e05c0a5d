import { searchEntries } from '#lib/core/view/search-entries.ts';
import { factsIn } from '../../cards.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
// A file, whatever the pages do with their slashes.
export const trailingSlash = 'never';

/** The names that search looks through. */
export const GET: RequestHandler = () => Response.json(searchEntries(factsIn(undefined)));
