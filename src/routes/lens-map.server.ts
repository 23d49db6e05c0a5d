// The maps of the case, computed once for the build: what both the server and the reader's browser draw.
import type { Maps } from '#lib/core/view/atlas-picture.ts';
import { plainLanguage } from '#lib/core/view/words/language.ts';
import { loadCase } from '#lib/case/load.ts';
import { projectionOf } from '#lib/ui/map/arrange/forms.ts';
import { landIn } from '#lib/ui/map/arrange/land.ts';
import { mapsOf } from '#lib/ui/map/arrange/maps.ts';
import { drawings } from './pictures.server.ts';

/** Both forms, and whatever found no free place in them. */
export function maps(): { pictures: Maps; clashes: string[] } {
	const [story, all] = [drawings.story().pictures, drawings.all().pictures];
	return mapsOf(loadCase(), { story, all }, plainLanguage, (window) =>
		landIn(projectionOf(window), window.box)
	);
}
