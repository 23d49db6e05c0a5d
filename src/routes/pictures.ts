// The pictures of the case, computed once for the build: what both the server and the reader's browser draw.
import type { Arrangement, Stage } from '#lib/core/view/arrangement.ts';
import { stage } from '#lib/core/view/stage.ts';
import { plainLanguage, wordsFor } from '#lib/core/view/words/words.ts';
import { loadCase } from '#lib/case/load.ts';
import { arrange, type Extent } from '#lib/ui/network/arrange/arrange.ts';

export interface Pictures {
	stage: Stage;
	wide: Arrangement;
	tall: Arrangement;
}

/** Wide and tall picture of one extent; throws when the story's labels or lines do not fit. */
export function pictures(extent: Extent): Pictures {
	const staged = stage(loadCase(), wordsFor(plainLanguage), plainLanguage);
	const [wide, tall] = [arrange(staged, extent, 'wide'), arrange(staged, extent, 'tall')];
	const clashes = [...wide.clashes, ...tall.clashes];
	if (clashes.length > 0) {
		const message = `The picture "${extent}" does not fit:\n  ${clashes.join('\n  ')}`;
		if (extent === 'story') throw new Error(message);
		console.warn(message);
	}
	return { stage: staged, wide: wide.arrangement, tall: tall.arrangement };
}
