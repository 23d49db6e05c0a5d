import type { Focus } from '#lib/core/view/link.ts';
import type { ShownWords } from '#lib/core/view/words/shown.ts';

/** What the card of any kind of thing is drawn with. */
export interface CardProps<Card> {
	card: Card;
	words: ShownWords;
	href: (focus: Focus) => string;
	/** Address of the whole picture. */
	back: string;
}
