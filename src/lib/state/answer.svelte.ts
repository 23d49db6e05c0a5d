import { ownOnView } from './own.ts';

/** The answer to the last question that was asked; late answers to earlier ones are dropped. */
export class Answer<T> {
	current = $state.raw<T | null>(null);
	/** Asked, and not yet answered. */
	waiting = $state(false);
	failed = $state(false);
	#key: string | null = null;
	/** The case that was asked last. */
	#of = '';

	/** Asks unless it is the question that was asked last; the earlier answer stays until the next is there. */
	ask(key: string, question: () => Promise<T>): void {
		// What one case answered is nothing to another.
		const of = ownOnView()?.key ?? '';
		if (this.#of !== of) [this.#of, this.#key, this.current] = [of, null, null];
		if (key === this.#key) return;
		this.#key = key;
		this.waiting = true;
		this.failed = false;
		void question().then(
			(answer) => {
				if (this.#key === key) [this.current, this.waiting] = [answer, false];
			},
			() => {
				if (this.#key !== key) return;
				[this.#key, this.current, this.waiting, this.failed] = [null, null, false, true];
			}
		);
	}

	/** Asks nothing any more. */
	clear(): void {
		[this.#key, this.current, this.waiting, this.failed] = [null, null, false, false];
	}
}
