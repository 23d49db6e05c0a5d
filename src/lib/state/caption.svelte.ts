import type { caption as captionOf, CaptionNames, Choices } from '#lib/core/view/caption.ts';
import { dataHrefs } from '#lib/core/view/href.ts';
import { writeLink } from '#lib/core/view/link.ts';
import type { CaptionWords } from '#lib/core/view/words/caption.ts';
import type { Language } from '#lib/core/view/words/language.ts';
import { address } from './address.ts';
import { names } from './names.svelte.ts';
import { keyOnView } from './own.ts';
import { spoken } from './spoken.ts';
import { view } from './view.svelte.ts';
import { wholeCase } from './whole-case.ts';

interface Tools {
	captionOf: typeof captionOf;
	captionWords: (language: Language) => CaptionWords;
	/** Of the case of this key. */
	of: string;
	choices: Choices;
}

/** The sentence that says what is on view, wherever a page shows something else than the server drew. */
class CurrentCaption {
	#tools = $state.raw<Tools | null>(null);
	#asked: { of: string; done: Promise<void> } | null = null;

	/** Whether the page's own title does not say enough. */
	get needed(): boolean {
		return writeLink(view.current).query !== '';
	}

	/** Null where the page's own title says all of it, and as long as the names have not come. */
	of(own: string): string | null {
		const things = names.current;
		if (!this.needed || !things || this.#tools?.of !== keyOnView()) return null;
		const { captionOf, captionWords, choices } = this.#tools;
		const known: CaptionNames = { things, choices };
		return captionOf(view.current, known, captionWords(spoken.language), spoken.words, own);
	}

	/** Fetches the names; what could not be fetched is asked for again at the next address. */
	load(): Promise<void> {
		const of = keyOnView();
		if (this.#asked?.of !== of) {
			const done = this.#fetch(of).catch(() => {
				if (this.#asked?.of === of) this.#asked = null;
			});
			this.#asked = { of, done };
		}
		return this.#asked.done;
	}

	async #fetch(of: string): Promise<void> {
		const [{ caption: captionOf }, { captionWords }, choices] = await Promise.all([
			import('#lib/core/view/caption.ts'),
			import('#lib/core/view/words/caption.ts'),
			of ? asked() : fetched(),
			names.load()
		]);
		if (of === keyOnView()) this.#tools = { captionOf, captionWords, of, choices };
	}
}

/** A case of the reader's own answers for itself. */
async function asked(): Promise<Choices> {
	return (await wholeCase.put(spoken.language, 'choices', [])) as Choices;
}

async function fetched(): Promise<Choices> {
	const answer = await fetch(address(dataHrefs.choices));
	if (!answer.ok) throw new Error(`${answer.status}`);
	return (await answer.json()) as Choices;
}

export const caption = new CurrentCaption();
