// The pictures of the case, computed once for the build: what both the server and the reader's browser draw.
import type { Arrangement, Stage } from '#lib/core/view/arrangement.ts';
import { stage } from '#lib/core/view/stage.ts';
import { stageOf } from '#lib/core/view/window.ts';
import { plainLanguage, wordsFor } from '#lib/core/view/words/words.ts';
import { loadCase } from '#lib/case/load.ts';
import { arrange, type Extent } from '#lib/ui/network/arrange/arrange.ts';

export interface Pictures {
	stage: Stage;
	wide: Arrangement;
	tall: Arrangement;
}

/** Wide and tall picture of one extent, and every label or line that found no free place in them. */
export function pictures(extent: Extent): { pictures: Pictures; clashes: string[] } {
	const staged = stage(loadCase(), wordsFor(plainLanguage), plainLanguage);
	const [wide, tall] = [arrange(staged, extent, 'wide'), arrange(staged, extent, 'tall')];
	const drawn = [wide.arrangement, tall.arrangement];
	return {
		pictures: { stage: stageOf(staged, drawn), wide: wide.arrangement, tall: tall.arrangement },
		clashes: [...wide.clashes, ...tall.clashes]
	};
}
