import { dataHrefs } from '#lib/core/view/href.ts';
import type { Questions } from '#lib/core/view/questions.ts';
import type { Language } from '#lib/core/view/words/words.ts';
import { address } from './address.ts';
import type { Answered, Asked } from './case-worker.ts';

interface Waiting {
	resolve: (answer: unknown) => void;
	reject: (error: Error) => void;
}

/** The whole case, which answers in a thread of its own; it is loaded with the first question. */
class Case {
	#worker: Worker | null = null;
	#waiting = new Map<number, Waiting>();
	#last = 0;

	/** Rejects where the case cannot be loaded; a later question tries again. */
	ask<Q extends keyof Questions>(
		language: Language,
		question: Q,
		...args: Parameters<Questions[Q]>
	): Promise<ReturnType<Questions[Q]>> {
		const worker = this.#start();
		const id = ++this.#last;
		const from = new URL(address(dataHrefs.case), location.href).href;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
			worker.postMessage({ id, from, language, question, args } satisfies Asked);
		});
	}

	#start(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL('./case-worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
			const waiting = this.#waiting.get(data.id);
			this.#waiting.delete(data.id);
			if ('failed' in data) waiting?.reject(new Error(data.failed));
			else waiting?.resolve(data.answer);
		});
		worker.addEventListener('error', () => {
			for (const { reject } of this.#waiting.values()) reject(new Error('The worker failed.'));
			this.#waiting.clear();
			this.#worker = null;
			worker.terminate();
		});
		return (this.#worker = worker);
	}
}

export const wholeCase = new Case();
