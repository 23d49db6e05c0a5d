import { dataHrefs } from '#lib/core/view/href.ts';
import type { Questions } from '#lib/core/view/questions.ts';
import type { Language } from '#lib/core/view/words/words.ts';
import { address } from './address.ts';
import type { Answered, Asked } from './answering.ts';

interface Waiting {
	resolve: (answer: unknown) => void;
	reject: (error: Error) => void;
}

/** Where a case comes from, and the worker that answers for it. */
export interface Origin {
	/** Told apart from every other case by this. */
	key: string;
	from: () => string | Blob;
	start: () => Worker;
}

/** The case of this build. */
const built: Origin = {
	key: '',
	from: () => new URL(address(dataHrefs.case), location.href).href,
	start: () => new Worker(new URL('./case-worker.ts', import.meta.url), { type: 'module' })
};

/** The whole case, which answers in a thread of its own; it is loaded with the first question. */
class Case {
	#origin = built;
	#worker: Worker | null = null;
	#waiting = new Map<number, Waiting>();
	#last = 0;

	/** From now on this case answers; null: that of the build. */
	open(origin: Origin | null): void {
		const next = origin ?? built;
		if (next.key === this.#origin.key) return;
		this.stop(new Error('Another case was opened.'));
		this.#origin = next;
	}

	/** Which case answers. */
	get key(): string {
		return this.#origin.key;
	}

	/** Rejects where the case cannot be loaded; a later question tries again. */
	ask<Q extends keyof Questions>(
		language: Language,
		question: Q,
		...args: Parameters<Questions[Q]>
	): Promise<ReturnType<Questions[Q]>> {
		return this.put(language, question, args) as Promise<ReturnType<Questions[Q]>>;
	}

	/** Puts a question that only some cases answer. */
	put(language: Language, question: string, args: readonly unknown[]): Promise<unknown> {
		const worker = this.#start();
		const id = ++this.#last;
		const from = this.#origin.from();
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			worker.postMessage({ id, from, language, question, args } satisfies Asked);
		});
	}

	/** Ends the worker, whatever it is at; what was asked fails for this reason. */
	stop(why: Error): void {
		for (const { reject } of this.#waiting.values()) reject(why);
		this.#waiting.clear();
		this.#worker?.terminate();
		this.#worker = null;
	}

	#start(): Worker {
		if (this.#worker) return this.#worker;
		const worker = this.#origin.start();
		worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
			const waiting = this.#waiting.get(data.id);
			this.#waiting.delete(data.id);
			if ('failed' in data) waiting?.reject(new Error(data.failed));
			else waiting?.resolve(data.answer);
		});
		worker.addEventListener('error', () => {
			if (this.#worker === worker) this.stop(new Error('The worker failed.'));
		});
		return (this.#worker = worker);
	}
}

export const wholeCase = new Case();
