import type { View } from '#lib/core/view/link.ts';
import type { Timetable } from '#lib/core/view/timetable/timetable.ts';
import type { Language } from '#lib/core/view/words/words.ts';
import { Answer } from './answer.svelte.ts';
import { ownOnView } from './own.ts';
import { wholeCase } from './whole-case.ts';

/** The days of the handoffs under the telling and the strikes that are on; nothing while everyone speaks. */
export class CurrentTimetable {
	#own = new Answer<Timetable>();
	#everyones = new Answer<Timetable>();

	/** Follows the address. */
	follow(language: Language, { as, vs, without }: Pick<View, 'as' | 'vs' | 'without'>): void {
		const ownCase = ownOnView();
		if (ownCase) {
			this.#everyones.ask([language, ownCase.key].join(' '), () =>
				wholeCase.ask(language, 'timetable', [], [])
			);
		} else this.#everyones.clear();
		// A comparison with everyone is everyone's.
		const tellers = vs.length > 0 && as.length === 0 ? [] : [...as, ...vs];
		if (tellers.length + without.length === 0) return this.#own.clear();
		this.#own.ask([language, tellers.join(), without.join()].join(' '), () =>
			wholeCase.ask(language, 'timetable', tellers, without)
		);
	}

	get own(): Timetable | null {
		return this.#own.current;
	}

	/** The days of a case of the reader's own as everyone tells them; the site's own case has them from its build. */
	everyones(built: Timetable): Timetable | null {
		return ownOnView() ? this.#everyones.current : built;
	}
}
