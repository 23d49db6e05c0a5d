// The half of a worker that every worker of a case shares: it reads the case, weaves it, and answers.
import { weave } from '#lib/core/graph/weave.ts';
import type { CaseGraph } from '#lib/core/graph/types.ts';
import type { CaseRecords } from '#lib/core/schema/records.ts';
import type { Language } from '#lib/core/view/words/words.ts';

export interface Asked {
	id: number;
	/** Where the case lies, or the case itself as JSON. */
	from: string | Blob;
	language: Language;
	question: string;
	args: readonly unknown[];
}

export type Answered = { id: number; answer: unknown } | { id: number; failed: string };

/** Answers questions that are put to this worker, all about the case of the first of them. */
export function answerWith(questionsOf: (graph: CaseGraph, language: Language) => object): void {
	let graph: Promise<CaseGraph> | null = null;
	const asked = new Map<Language, Record<string, unknown>>();

	addEventListener('message', ({ data }: MessageEvent<Asked>) => {
		void answer(data).then((answered) => postMessage(answered));
	});

	async function answer({ id, from, language, question, args }: Asked): Promise<Answered> {
		try {
			graph ??= read(from);
			const questions =
				asked.get(language) ?? (questionsOf(await graph, language) as Record<string, unknown>);
			asked.set(language, questions);
			const put = questions[question] as (...args: readonly unknown[]) => unknown;
			return { id, answer: await put(...args) };
		} catch (error) {
			// Another question may find the network back.
			if (asked.size === 0) graph = null;
			return { id, failed: String(error) };
		}
	}
}

/** A case that was checked, when the site was built or when it was opened, and is not checked again. */
async function read(from: string | Blob): Promise<CaseGraph> {
	const woven = weave(JSON.parse(await text(from)) as CaseRecords);
	if (!woven.graph) throw new Error(woven.problems.map(({ message }) => message).join('\n'));
	return woven.graph;
}

async function text(from: string | Blob): Promise<string> {
	if (typeof from !== 'string') return from.text();
	const answer = await fetch(from);
	if (!answer.ok) throw new Error(`${answer.status} ${from}`);
	return answer.text();
}
