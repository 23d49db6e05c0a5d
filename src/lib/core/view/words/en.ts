// English, the model of every other language: sections in files, one per part of the interface.
import { about } from './en/about.ts';
import { cards } from './en/cards.ts';
import { dates } from './en/dates.ts';
import { handoffs } from './en/handoffs.ts';
import { pages } from './en/pages.ts';
import { picture } from './en/picture.ts';

export const en = { about, cards, dates, handoffs, pages, picture };
