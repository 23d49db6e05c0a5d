// What is a lens given to draw? The same scene that the chain draws.
import type { Arrangement, Stage } from '#lib/core/view/arrangement.ts';
import type { Focus, View } from '#lib/core/view/link.ts';
import type { Scene } from '#lib/core/view/scene.ts';
import type { ShownWords } from '#lib/core/view/words/shown.ts';

export interface LensProps {
	stage: Stage;
	/** What is drawn, and in which order: the story, a part, a telling, or everything. */
	wide: Arrangement;
	tall: Arrangement;
	scene: Scene;
	focus: Focus | null;
	words: ShownWords;
	href: (focus: Focus) => string;
	/** Whether a card or a question stands beside it. */
	beside: boolean;
	/** The sources that tell it. */
	telling: Pick<View, 'as' | 'vs'>;
	/** Where Escape leads. */
	back: string;
	/** Goes to an address without losing the lens. */
	go: (address: string) => void;
}
