// What can be asked of a reader's own case besides what every case answers?
import type { Citable } from '#lib/core/export/csl.ts';
import type { SearchEntry } from '#lib/core/query/search.ts';
import type { Maps } from '#lib/core/view/atlas-picture.ts';
import type { Choices } from '#lib/core/view/caption.ts';
import type { Edition } from '#lib/core/view/edition.ts';
import type { Pictures } from '#lib/core/view/arrangement.ts';
import type { Whole } from '#lib/core/view/part.ts';
import type { OwnPage } from './page.ts';

export interface OwnQuestions {
	edition: () => Edition;
	/** A source as something to cite; null where there is none of this id. */
	source: (id: string) => Citable | null;
	/** The first picture; everything where the case tells no story. */
	story: () => Pictures;
	whole: () => Whole;
	/** Whether the map shows any of its places. */
	mapped: () => boolean;
	/** The map, without the land: the site has that. */
	maps: () => Maps;
	/** The names that a view is told with, of what has no page of its own. */
	choices: () => Choices;
	/** The names that search looks through. */
	search: () => SearchEntry[];
	/** What stands at a path such as "/node/x/". */
	page: (path: string) => OwnPage;
}
