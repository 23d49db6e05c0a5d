// English, the model of every other language: sections in files, one per part of the interface.
import { about } from './en/about.ts';
import { cards } from './en/cards.ts';
import { dates } from './en/dates.ts';
import { disagreements } from './en/disagreements.ts';
import { handoffs } from './en/handoffs.ts';
import { lenses } from './en/lenses.ts';
import { pages } from './en/pages.ts';
import { picture } from './en/picture.ts';
import { standing } from './en/standing.ts';
import { tellings } from './en/tellings.ts';
import { toldRoutes } from './en/told-routes.ts';

export const en = {
	about,
	cards,
	dates,
	disagreements,
	handoffs,
	lenses,
	pages,
	picture,
	standing,
	tellings,
	toldRoutes
};
