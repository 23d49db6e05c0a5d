import type { Arrangement } from '#lib/core/view/arrangement.ts';
import type { AsTold } from '#lib/core/view/as-told.ts';
import type { Compared } from '#lib/core/view/comparison.ts';
import type { View } from '#lib/core/view/link.ts';
import type { ToldCard } from '#lib/core/view/questions.ts';
import type { Retelling, retell } from '#lib/core/view/retell.ts';
import type { closeUp } from '#lib/core/view/close-up.ts';
import type { Language } from '#lib/core/view/words/words.ts';
import { Answer } from './answer.svelte.ts';
import { wholeCase } from './whole-case.ts';

type Choice = Pick<View, 'as' | 'vs'>;

/** What the chosen sources tell, and how two choices differ; nothing while everyone speaks. */
class CurrentTelling {
	#told = new Answer<AsTold>();
	#compared = new Answer<Compared>();
	/** Only a page with a telling needs them. */
	#tools: { retell: typeof retell; closeUp: typeof closeUp } | null = null;
	#last: [Language, Choice] | null = null;

	/** Follows the address. */
	follow(language: Language, choice: Choice): void {
		const { as, vs } = choice;
		this.#last = [language, choice];
		if (as.length > 0 && vs.length === 0) {
			this.#told.ask(key(language, as), () => this.#ready(wholeCase.ask(language, 'asTold', as)));
		} else this.#told.clear();
		if (vs.length > 0) {
			this.#compared.ask(key(language, as, vs), () =>
				this.#ready(wholeCase.ask(language, 'compared', as, vs))
			);
		} else this.#compared.clear();
	}

	/** Everyone's picture as the telling has it; what it leaves out leaves no empty rows behind. */
	picture(everyones: Arrangement, how: Pick<Retelling, 'untold' | 'keep'>): Arrangement {
		const other = this.compared ?? this.told;
		if (!other || !this.#tools) return everyones;
		const { retell, closeUp } = this.#tools;
		const tags = this.compared && { tags: this.compared.tags };
		const retold = retell(everyones, other.stage, { ...how, ...tags });
		return how.untold === 'hidden' ? closeUp(retold) : retold;
	}

	async #ready<T>(answer: Promise<T>): Promise<T> {
		const [answered, { retell }, { closeUp }] = await Promise.all([
			answer,
			import('#lib/core/view/retell.ts'),
			import('#lib/core/view/close-up.ts')
		]);
		this.#tools = { retell, closeUp };
		return answered;
	}

	get told(): AsTold | null {
		return this.#told.current;
	}

	get compared(): Compared | null {
		return this.#compared.current;
	}

	/** Asks once more what could not be answered. */
	again(): void {
		if (this.#last) this.follow(...this.#last);
	}

	get waiting(): boolean {
		return this.#told.waiting || this.#compared.waiting;
	}

	get failed(): boolean {
		return this.#told.failed || this.#compared.failed;
	}
}

export const telling = new CurrentTelling();

/** The card of what is looked at, as the chosen sources tell it; both choices where two are compared. */
export class CurrentCard extends Answer<ToldCard> {
	follow(language: Language, { as, vs }: Choice, kind: string, id: string): void {
		const isTold = kind === 'node' || kind === 'handoff' || kind === 'copy';
		// A comparison with everyone is everyone's card.
		const both = vs.length > 0 && as.length === 0 ? [] : [...as, ...vs];
		if (!isTold || both.length === 0) return this.clear();
		this.ask(key(language, both, [kind, id]), () =>
			wholeCase.ask(language, 'card', both, kind, id)
		);
	}
}

function key(language: Language, ...lists: readonly (readonly string[])[]): string {
	return [language, ...lists.map((list) => list.join())].join(' ');
}
