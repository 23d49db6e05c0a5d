// What do single lenses need besides the scene? Computed once for the build.
import { facts } from '#lib/core/view/card/facts.ts';
import { timetable, type Timetable } from '#lib/core/view/timetable/timetable.ts';
import { plainLanguage } from '#lib/core/view/words/language.ts';
import { loadCase } from '#lib/case/load.ts';

/** The days of every handoff, as everyone tells them. */
export function days(): Timetable {
	return timetable(facts(loadCase(), plainLanguage));
}
